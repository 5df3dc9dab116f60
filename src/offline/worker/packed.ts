// What repeats itself takes an eighth of the room when it is packed.
import { repeats } from '../kept-list.ts';

const mark = 'x-packed';

const able = 'CompressionStream' in globalThis;

/** What is kept in the place of a file's response. */
export function packed(file: string, response: Response): Response {
  if (!able || !repeats.test(file) || response.body === null) return response;
  const headers = new Headers(response.headers);
  headers.set(mark, 'gzip');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { headers });
}

/** The response that was packed. */
export function unpacked(kept: Response): Response {
  if (!kept.headers.has(mark) || kept.body === null) return kept;
  const headers = new Headers(kept.headers);
  headers.delete(mark);
  return new Response(kept.body.pipeThrough(new DecompressionStream('gzip')), { headers });
}
