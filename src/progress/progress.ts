// The progress object that pages use: what was done, in memory at once, and in a store when it can.
import { Delivery } from './delivery.ts';
import { KnownDrafts, stampedDrafts, type StampedDraft } from './draft-list.ts';
import { readLazily, writeEventFile } from './event-file.ts';
import { counted, merged, unknownOf, type NewEvent } from './event-list.ts';
import type { ProgressEvent } from './event.ts';
import { plain } from './plain.ts';
import { fold, nothingDone, type ProgressState } from './reducer.ts';
import { Signal } from './signal.ts';
import type { ProgressStore, StoreFailure } from './store.ts';
import { noWriteAhead, type WriteAhead } from './write-ahead.ts';

export type ImportResult =
  | { readonly outcome: 'imported'; readonly added: number; readonly known: number }
  | { readonly outcome: 'refused'; readonly message: string };

/** Reads what `store` holds; where that fails, starts empty with a notice and tries again later. */
export async function openProgress(
  store: ProgressStore,
  now: () => number,
  ahead: WriteAhead = noWriteAhead,
): Promise<Progress> {
  const progress = new Progress(store, now, ahead);
  await progress.sync();
  return progress;
}

/** No method rejects: what the store refuses stays in memory, and `notice` says so. */
export class Progress {
  readonly #now: () => number;
  readonly #delivery: Delivery;
  readonly #stateChanged = new Signal();
  readonly #anythingChanged = new Signal();
  #events: readonly ProgressEvent[] = [];
  #state: ProgressState = nothingDone;
  readonly #drafts = new KnownDrafts();
  #loaded = false;
  #lastTime = 0;

  constructor(store: ProgressStore, now: () => number, ahead: WriteAhead) {
    this.#now = now;
    this.#delivery = new Delivery(store, ahead, (noticeChanged) => {
      if (noticeChanged) this.#stateChanged.tell();
      this.#anythingChanged.tell();
    });
    this.#drafts.load(this.#delivery.outbox.drafts, new Map());
    this.#replaceEvents(this.#delivery.outbox.events);
  }

  get state(): ProgressState {
    return this.#state;
  }

  /** Everything that was done, oldest first. */
  get events(): readonly ProgressEvent[] {
    return this.#events;
  }

  /** Why nothing can be kept at the moment. */
  get notice(): StoreFailure | undefined {
    return this.#delivery.notice;
  }

  /** Calls `listener` after every change of the state or notice; returns what ends that. */
  subscribe(listener: () => void): () => void {
    return this.#stateChanged.listen(listener);
  }

  /** The same, and after every change of a draft and of what is stored. */
  follow(listener: () => void): () => void {
    return this.#anythingChanged.listen(listener);
  }

  /** Stamps and folds the event at once; resolves when the store has taken or refused it. */
  record(event: NewEvent): Promise<void> {
    const stamped: ProgressEvent = { ...plain(event), time: this.#nextTime(), version: 1 };
    const events = [...this.#events, stamped];
    if (stamped.kind === 'answered' && !counted(events).includes(stamped)) return this.sync();
    this.#delivery.outbox.addEvents([stamped]);
    this.#replaceEvents(events);
    return this.sync();
  }

  /** What was typed at `item` and not handed in. */
  draft(item: string): unknown {
    return this.#drafts.response(item);
  }

  /** Keeps what is typed; `undefined` forgets it. */
  saveDraft(item: string, response: unknown): Promise<void> {
    this.#keepDraft(item, response);
    return this.#loaded && !this.notice ? this.#delivery.hurry(item) : this.sync();
  }

  /** Whether the store has confirmed all that was typed and answered at `item`. */
  isSaved(item: string): boolean {
    return this.#loaded && !this.#delivery.outbox.holds(item);
  }

  /** Whether the draft of `item` was typed in another tab. */
  isFromElsewhere = (item: string): boolean => this.#drafts.isFromElsewhere(item);

  /** Takes over what another tab stored, where it is later than what was typed here. */
  takeDraft(item: string, draft: StampedDraft): void {
    if (!this.#drafts.take(item, draft)) return;
    this.#delivery.outbox.withdraw(item);
    this.#anythingChanged.tell();
  }

  /** Loads what was not loaded and stores what was not stored, one sync after another. */
  sync(): Promise<void> {
    return this.#delivery.run(async (store) => {
      if (!this.#loaded) await this.#load(store);
      await this.#delivery.outbox.deliver(store);
    });
  }

  /** Takes in what another tab stored. */
  reload(): Promise<void> {
    this.#loaded = false;
    return this.sync();
  }

  /** Everything, as the text of a file that `importText` reads. */
  exportText = (): string => writeEventFile(this.#events, this.#drafts.responses());

  /** Adds what a file has and this browser has not; a file that is refused changes nothing. */
  async importText(text: string): Promise<ImportResult> {
    const file = await readLazily(text);
    if (typeof file === 'string') return { outcome: 'refused', message: file };
    const added = unknownOf(this.#events, file.events);
    this.#delivery.outbox.addEvents(added);
    const drafts = Object.entries(file.drafts).filter(([item]) => this.draft(item) === undefined);
    for (const [item, response] of drafts) this.#keepDraft(item, response);
    this.#replaceEvents(merged(this.#events, added));
    await this.sync();
    return { outcome: 'imported', added: added.length, known: file.events.length - added.length };
  }

  /** Removes everything; returns the failure where the store refuses, and then keeps everything. */
  async erase(): Promise<StoreFailure | undefined> {
    await this.#delivery.run(async (store) => {
      await store.erase();
      this.#delivery.outbox.clear();
      this.#drafts.clear();
      this.#replaceEvents([]);
    });
    return this.notice;
  }

  async #load(store: ProgressStore): Promise<void> {
    const [events, drafts] = await Promise.all([store.events(), store.drafts()]);
    this.#drafts.load(stampedDrafts(drafts), this.#delivery.outbox.drafts);
    // Two pages may each have stored what a third left behind.
    this.#replaceEvents(merged([], [...events, ...this.#delivery.outbox.events]));
    this.#loaded = true;
  }

  #keepDraft(item: string, response: unknown): void {
    const kept = plain(response);
    const draft = { time: this.#nextTime(), ...(kept !== undefined && { response: kept }) };
    this.#drafts.typed(item, draft);
    this.#delivery.outbox.addDraft(item, draft);
    this.#anythingChanged.tell();
  }

  #replaceEvents(events: readonly ProgressEvent[]): void {
    this.#events = events;
    this.#state = fold(events);
    this.#stateChanged.tell();
    this.#anythingChanged.tell();
  }

  /** Never the same twice nor earlier than what is known, so that a clock set back mixes nothing up. */
  #nextTime(): number {
    const known = Math.max(this.#lastTime, this.#events.at(-1)?.time ?? 0, this.#drafts.newest());
    this.#lastTime = Math.max(this.#now(), known + 1);
    return this.#lastTime;
  }
}
