// Where progress is kept. Implemented by memory-store and indexeddb-store.browser; one contract
// test runs against each.
import type { ProgressEvent } from './event.ts';

/** What a learner has typed and not yet handed in, keyed by item id. */
export type Drafts = Readonly<Record<string, unknown>>;

/**
 * An append-only list of events and the drafts beside it. Methods reject with a StoreFailure, and
 * take effect in the order in which they are called, whether or not one waits for the other.
 */
export interface ProgressStore {
  append(events: readonly ProgressEvent[]): Promise<void>;
  /** All events in the order they were appended. */
  events(): Promise<readonly ProgressEvent[]>;
  /** Replaces the draft of `item`; `undefined` removes it. */
  saveDraft(item: string, draft: unknown): Promise<void>;
  drafts(): Promise<Drafts>;
  /** Removes every event and draft. */
  erase(): Promise<void>;
}

/** A store that cannot keep what it was given, with a sentence for the learner. */
export class StoreFailure extends Error {
  readonly reason: 'blocked' | 'full';
  constructor(reason: 'blocked' | 'full', message: string) {
    super(message);
    this.name = 'StoreFailure';
    this.reason = reason;
  }
}
