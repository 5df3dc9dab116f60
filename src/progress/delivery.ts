import { Outbox } from './outbox.ts';
import { storeFailure } from './store-failure.ts';
import type { ProgressStore, StoreFailure } from './store.ts';
import type { WriteAhead } from './write-ahead.ts';

/** The way to the store: one thing after another, and nothing forgotten that it refuses. */
export class Delivery {
  readonly outbox = new Outbox();
  readonly #store: ProgressStore;
  readonly #ahead: WriteAhead;
  readonly #done: (noticeChanged: boolean) => void;
  #notice: StoreFailure | undefined;
  #work: Promise<void> = Promise.resolve();

  /** Calls `done` after each action on the store. */
  constructor(store: ProgressStore, ahead: WriteAhead, done: (noticeChanged: boolean) => void) {
    this.#store = store;
    this.#ahead = ahead;
    this.#done = done;
    this.#adopt();
  }

  /** Why the last action failed. */
  get notice(): StoreFailure | undefined {
    return this.#notice;
  }

  /** Writes ahead what is not stored, and does `action` when those before it are done. */
  run(action: (store: ProgressStore) => Promise<void>): Promise<void> {
    this.#ahead.keep(this.outbox.text());
    this.#work = this.#work.then(() => this.#attempt(action));
    return this.#work;
  }

  /**
   * Stores a draft without waiting for what is under way: a store keeps the order of its requests,
   * and a browser that dies then takes with it no more than is on the way at this moment.
   */
  async hurry(item: string): Promise<void> {
    this.#ahead.keep(this.outbox.text());
    const failure = await this.outbox
      .deliverDraft(this.#store, item)
      .then(() => undefined, storeFailure);
    if (failure !== undefined) this.#notice = failure;
    this.#ahead.keep(this.outbox.text());
    this.#done(failure !== undefined);
  }

  async #attempt(action: (store: ProgressStore) => Promise<void>): Promise<void> {
    const before = this.#notice;
    this.#notice = await action(this.#store).then(() => undefined, storeFailure);
    this.#ahead.keep(this.outbox.text());
    this.#done(this.#notice !== before);
  }

  /** What earlier pages could not store is stored by this one. */
  #adopt(): void {
    const left = this.#ahead.left();
    for (const { text } of left) this.outbox.adopt(text);
    if (left.length === 0 || !this.#ahead.keep(this.outbox.text())) return;
    for (const { forget } of left) forget();
  }
}
