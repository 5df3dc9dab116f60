// What the store has not confirmed is first written where writing takes no time, so that a page may
// end between a keystroke and the store's answer. Implemented by local-write-ahead.browser.

export interface WriteAhead {
  /** Keeps `text` before it returns, and says whether it did; '' forgets. */
  keep(text: string): boolean;
  /** What pages kept that ended before it was stored. */
  left(): readonly Leftover[];
}

export interface Leftover {
  readonly text: string;
  forget(): void;
}

/** Keeps nothing: for tests, and where there is no such place. */
export const noWriteAhead: WriteAhead = { keep: () => false, left: () => [] };
