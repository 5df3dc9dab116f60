// Deflate with a limit, so that a small text cannot unfold into one that fills the memory.
import { deflateSync, Inflate } from 'fflate';
import type { Bytes } from './bytes.ts';
import { joined } from './bytes.ts';
import { Unfit } from './fields.ts';
import { say } from '#say/unfit.ts';

export const deflated = (bytes: Uint8Array): Bytes => joined(deflateSync(bytes, { level: 9 }));

// Deflate unfolds at most a thousandfold, so a piece of this size gives at most 1 MB.
const piece = 1024;

/** Throws Unfit where the bytes are damaged or unfold to more than `most` bytes. */
export function inflated(bytes: Uint8Array, most: number): Bytes {
  const parts: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const stream = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= most; at += piece)
      stream.push(bytes.slice(at, at + piece), at + piece >= bytes.length);
  } catch {
    ended = false;
  }
  if (size > most) throw new Unfit(say('unfoldsTooFar'));
  if (!ended) throw new Unfit(say('cutOff'));
  return joined(...parts);
}
