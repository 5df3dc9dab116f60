// A file from the server, taken only if it is what the list says.
import { addressOf } from '../addresses.ts';
import { contentHash } from '../kept-list.ts';

/** The server sends something else than the list says: it has another version by now. */
export class Stale extends Error {}

/** As the browser does it. */
export type Fetch = (asked: string | Request, options?: RequestInit) => Promise<Response>;

export interface Wanted {
  readonly base: string;
  readonly file: string;
  readonly hash: string;
  /** Low for what nobody waits for. */
  readonly priority: RequestPriority;
}

/** Throws Stale where the server has another one, a TypeError where it cannot be reached. */
export async function fetchFile(wanted: Wanted, fetched: Fetch): Promise<Response> {
  // What the browser has anyway is not asked for again, unless it is of another version.
  const response =
    (await fetchAs(wanted, 'default', fetched)) ?? (await fetchAs(wanted, 'reload', fetched));
  if (response === undefined) throw new Stale(wanted.file);
  return response;
}

/** Undefined where what `cache` lets through is another one. */
export async function fetchAs(
  { base, file, hash, priority }: Wanted,
  cache: RequestCache,
  fetched: Fetch,
): Promise<Response | undefined> {
  const response = await fetched(addressOf(base, file), { cache, priority, redirect: 'error' });
  if (response.status >= 500) throw new TypeError(`The server answers ${response.status}.`);
  if (response.status !== 200) return undefined;
  const content = await response.arrayBuffer();
  if ((await contentHash(content)) !== hash) return undefined;
  // A new response: the old one says how it was compressed, which this one is not.
  const type = response.headers.get('content-type');
  return new Response(content, { headers: type === null ? {} : { 'content-type': type } });
}
