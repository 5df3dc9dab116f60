// What pages and workers tell each other.

/** From a page to a worker. */
export type Wish =
  /** Keep what the page has `loaded`, as addresses, and if `whole` the rest of the site. */
  | { readonly kind: 'keep'; readonly whole: boolean; readonly loaded: readonly string[] }
  /** Tell how far you are. */
  | { readonly kind: 'tell' }
  /** Answer for all pages from now on. */
  | { readonly kind: 'take over' }
  /** Fetch nothing more: a browser changes workers only when the old one has nothing to do. */
  | { readonly kind: 'rest' }
  /** Keep nothing more: the reader has removed everything. */
  | { readonly kind: 'stop' };

/**
 * What a worker is doing: `waiting` to be asked for the rest, or why it went no further. `stale` means
 * that the server sends other files than those that the worker knows.
 */
export type Doing = 'keeping' | 'ready' | 'waiting' | 'offline' | 'stale' | 'full';

/** From a worker to all pages. */
export interface Told {
  readonly doing: Doing;
  readonly kept: number;
  readonly of: number;
  readonly bytes: number;
  readonly sentBytes: number;
}
