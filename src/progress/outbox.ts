import { laterDrafts, stampedDraft, type DraftList, type StampedDraft } from './draft-list.ts';
import { merged } from './event-list.ts';
import type { ProgressEvent } from './event.ts';
import type { ProgressStore } from './store.ts';

/** What the store has not confirmed yet; it stays here until a delivery succeeds. */
export class Outbox {
  events: readonly ProgressEvent[] = [];
  #drafts = new Map<string, StampedDraft>();

  get drafts(): DraftList {
    return this.#drafts;
  }

  addEvents(events: readonly ProgressEvent[]): void {
    this.events = merged(this.events, events);
  }

  addDraft(item: string, draft: StampedDraft): void {
    this.#drafts.set(item, draft);
  }

  /** Another tab stored a later draft, which ours must not overwrite. */
  withdraw(item: string): void {
    this.#drafts.delete(item);
  }

  /** Whether something about `item` is not stored yet. */
  holds(item: string): boolean {
    return this.#drafts.has(item) || this.events.some((event) => aboutOf(event) === item);
  }

  /** Rejects where the store does, and then keeps what was not stored. */
  async deliver(store: ProgressStore): Promise<void> {
    const sent = this.events;
    if (sent.length > 0) await store.append(sent);
    this.events = this.events.filter((event) => !sent.includes(event));
    await Promise.all([...this.#drafts.keys()].map((item) => this.deliverDraft(store, item)));
  }

  /** Stores the draft of `item` as it is now, in any order with other deliveries. */
  async deliverDraft(store: ProgressStore, item: string): Promise<void> {
    const draft = this.#drafts.get(item);
    if (draft === undefined) return;
    await store.saveDraft(item, draft.response === undefined ? undefined : draft);
    // Typed on while it was stored: the newer text has a delivery of its own.
    if (this.#drafts.get(item) === draft) this.#drafts.delete(item);
  }

  clear(): void {
    this.events = [];
    this.#drafts.clear();
  }

  /** All of it, as `adopt` reads it; '' where there is nothing. */
  text(): string {
    const nothing = this.events.length + this.#drafts.size === 0;
    return nothing ? '' : JSON.stringify({ events: this.events, drafts: [...this.#drafts] });
  }

  /** Takes over what another page could not deliver; what cannot be read is left out. */
  adopt(text: string): void {
    const { events, drafts } = read(text);
    this.addEvents(events);
    this.#drafts = laterDrafts(this.#drafts, drafts);
  }
}

const aboutOf = (event: ProgressEvent): string | undefined =>
  event.kind === 'viewed' ? undefined : event.item;

interface Undelivered {
  readonly events: readonly ProgressEvent[];
  readonly drafts: DraftList;
}

function read(text: string): Undelivered {
  try {
    const { events, drafts }: { events: ProgressEvent[]; drafts: [string, unknown][] } =
      JSON.parse(text);
    return {
      events: events.filter(({ kind, time }) => kind.length > 0 && Number.isFinite(time)),
      drafts: new Map(drafts.map(([item, draft]) => [item, stampedDraft(draft)])),
    };
  } catch {
    return { events: [], drafts: new Map() };
  }
}
