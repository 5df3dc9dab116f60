import type { ProgressEvent } from './event.ts';
import type { Drafts, ProgressStore } from './store.ts';

/** What the store has not confirmed yet; it stays here until a delivery succeeds. */
export class Outbox {
  events: readonly ProgressEvent[] = [];
  readonly #drafts = new Map<string, unknown>();

  addEvents(events: readonly ProgressEvent[]): void {
    this.events = [...this.events, ...events];
  }

  /** `undefined` forgets the draft. */
  addDraft(item: string, response: unknown): void {
    this.#drafts.set(item, response);
  }

  /** `stored`, with what is typed since. */
  newest(stored: Drafts): Map<string, unknown> {
    const drafts = new Map([...Object.entries(stored), ...this.#drafts]);
    for (const [item, response] of this.#drafts) if (response === undefined) drafts.delete(item);
    return drafts;
  }

  /** Rejects where the store does, and then keeps what was not stored. */
  async deliver(store: ProgressStore): Promise<void> {
    const sent = this.events.length;
    if (sent > 0) await store.append(this.events);
    this.events = this.events.slice(sent);
    for (const [item, response] of this.#drafts) {
      await store.saveDraft(item, response);
      // Typed on while it was stored: the newer text waits for the next delivery.
      if (this.#drafts.get(item) === response) this.#drafts.delete(item);
    }
  }

  clear(): void {
    this.events = [];
    this.#drafts.clear();
  }
}
