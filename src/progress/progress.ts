// The progress object that pages use: what was done, in memory at once, and in a store when it can.
import { writeEventFile, type EventFile } from './event-file.ts';
import { merged, unknownOf, type NewEvent } from './event-list.ts';
import type { ProgressEvent } from './event.ts';
import { Outbox } from './outbox.ts';
import { fold, nothingDone, reduce, type ProgressState } from './reducer.ts';
import { storeFailure } from './store-failure.ts';
import type { ProgressStore, StoreFailure } from './store.ts';

export type ImportResult =
  | { readonly outcome: 'imported'; readonly added: number; readonly known: number }
  | { readonly outcome: 'refused'; readonly message: string };

/** Reads what `store` holds; where that fails, starts empty with a notice and tries again later. */
export async function openProgress(store: ProgressStore, now: () => number): Promise<Progress> {
  const progress = new Progress(store, now);
  await progress.sync();
  return progress;
}

/** No method rejects: what the store refuses stays in memory, and `notice` says so. */
export class Progress {
  readonly #store: ProgressStore;
  readonly #now: () => number;
  readonly #outbox = new Outbox();
  readonly #listeners = new Set<() => void>();
  #events: readonly ProgressEvent[] = [];
  #state: ProgressState = nothingDone;
  #drafts = new Map<string, unknown>();
  #notice: StoreFailure | undefined;
  #loaded = false;
  #lastTime = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(store: ProgressStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  get state(): ProgressState {
    return this.#state;
  }

  /** Why nothing can be kept at the moment. */
  get notice(): StoreFailure | undefined {
    return this.#notice;
  }

  /** Calls `listener` after every change; returns what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stamps and folds the event at once; resolves when the store has taken or refused it. */
  record(event: NewEvent): Promise<void> {
    const stamped: ProgressEvent = { ...plain(event), time: this.#nextTime(), version: 1 };
    this.#events = [...this.#events, stamped];
    this.#state = reduce(this.#state, stamped);
    this.#outbox.addEvents([stamped]);
    this.#changed();
    return this.sync();
  }

  /** What was typed at `item` and not handed in. */
  draft(item: string): unknown {
    return this.#drafts.get(item);
  }

  /** Keeps what is typed; `undefined` forgets it. Fast typing is stored in one write. */
  saveDraft(item: string, response: unknown): Promise<void> {
    const kept = plain(response);
    if (kept === undefined) this.#drafts.delete(item);
    else this.#drafts.set(item, kept);
    this.#outbox.addDraft(item, kept);
    return this.sync();
  }

  /** Loads what was not loaded and stores what was not stored, one sync after another. */
  sync(): Promise<void> {
    this.#work = this.#work.then(() =>
      this.#attempt(async () => {
        if (!this.#loaded) await this.#load();
        await this.#outbox.deliver(this.#store);
      }),
    );
    return this.#work;
  }

  /** Takes in what another tab stored. */
  reload(): Promise<void> {
    this.#loaded = false;
    return this.sync();
  }

  /** Everything, as the text of a file that `importText` reads. */
  exportText(): string {
    return writeEventFile(this.#events, Object.fromEntries(this.#drafts));
  }

  /** Adds what a file has and this browser has not; a file that is refused changes nothing. */
  async importText(text: string): Promise<ImportResult> {
    const file = await readLazily(text);
    if (typeof file === 'string') return { outcome: 'refused', message: file };
    const added = unknownOf(this.#events, file.events);
    this.#outbox.addEvents(added);
    this.#replaceEvents(merged(this.#events, added));
    const drafts = Object.entries(file.drafts).filter(([item]) => !this.#drafts.has(item));
    for (const [item, response] of drafts) void this.saveDraft(item, response);
    await this.sync();
    return { outcome: 'imported', added: added.length, known: file.events.length - added.length };
  }

  /** Removes everything; returns the failure where the store refuses, and then keeps everything. */
  async erase(): Promise<StoreFailure | undefined> {
    this.#work = this.#work.then(() =>
      this.#attempt(async () => {
        await this.#store.erase();
        this.#outbox.clear();
        this.#drafts.clear();
        this.#replaceEvents([]);
      }),
    );
    await this.#work;
    return this.#notice;
  }

  async #load(): Promise<void> {
    const [events, drafts] = await Promise.all([this.#store.events(), this.#store.drafts()]);
    this.#drafts = this.#outbox.newest(drafts);
    this.#replaceEvents(merged(events, this.#outbox.events));
    this.#loaded = true;
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    const before = this.#notice;
    this.#notice = await action().then(() => undefined, storeFailure);
    if (this.#notice !== before) this.#changed();
  }

  #replaceEvents(events: readonly ProgressEvent[]): void {
    this.#events = events;
    this.#state = fold(events);
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Never the same twice, so that a time and an item tell two answers apart. */
  #nextTime(): number {
    this.#lastTime = Math.max(this.#now(), this.#lastTime + 1);
    return this.#lastTime;
  }
}

/** The reader is loaded when a file is chosen: it is larger than the rest of progress. */
const readLazily = (text: string): Promise<EventFile | string> =>
  import('./read-event-file.ts').then(
    ({ readEventFile }) => readEventFile(text),
    () => 'The part of the course that reads files did not load: check the connection, try again.',
  );

/** A copy without proxies, as the store and the file would give it back. */
function plain<Value>(value: Value): Value {
  if (value === undefined) return value;
  const copy: Value = JSON.parse(JSON.stringify(value));
  return copy;
}
