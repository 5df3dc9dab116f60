// What is typed and not handed in, each with its time, so that the later typing wins.

/** What was typed at an item, and when; without a response it was forgotten then. */
export interface StampedDraft {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly response?: unknown;
}

export type DraftList = ReadonlyMap<string, StampedDraft>;

/** A draft as it was kept; one of an early release has no time and is the oldest. */
export const stampedDraft = (kept: unknown): StampedDraft =>
  isStamped(kept) ? kept : { time: 0, response: kept };

export const stampedDrafts = (kept: Readonly<Record<string, unknown>>): DraftList =>
  new Map(Object.entries(kept).map(([item, draft]) => [item, stampedDraft(draft)]));

const isStamped = (kept: unknown): kept is StampedDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'time' in kept &&
  typeof kept.time === 'number' &&
  Object.keys(kept).every((key) => key === 'time' || key === 'response');

/** Of each item the later draft. */
export function laterDrafts(some: DraftList, others: DraftList): Map<string, StampedDraft> {
  const later = new Map(some);
  for (const [item, draft] of others) {
    if (draft.time >= (later.get(item)?.time ?? -1)) later.set(item, draft);
  }
  return later;
}

/** The responses that were not forgotten. */
const responsesOf = (drafts: DraftList): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...drafts].flatMap(([item, { response }]) =>
      response === undefined ? [] : [[item, response] as const],
    ),
  );

/** The drafts that a page knows, and which of them another tab typed. */
export class KnownDrafts {
  #drafts: DraftList = new Map();
  readonly #elsewhere = new Set<string>();

  response(item: string): unknown {
    return this.#drafts.get(item)?.response;
  }

  responses(): Readonly<Record<string, unknown>> {
    return responsesOf(this.#drafts);
  }

  isFromElsewhere(item: string): boolean {
    return this.#elsewhere.has(item);
  }

  /** The latest time of all. */
  newest(): number {
    return Math.max(0, ...Array.from(this.#drafts.values(), ({ time }) => time));
  }

  typed(item: string, draft: StampedDraft): void {
    this.#drafts = new Map(this.#drafts).set(item, draft);
    this.#elsewhere.delete(item);
  }

  /** Takes what another tab typed, and says whether it is later than what is known. */
  take(item: string, draft: StampedDraft): boolean {
    if (draft.time <= (this.#drafts.get(item)?.time ?? -1)) return false;
    this.typed(item, draft);
    this.#elsewhere.add(item);
    return true;
  }

  /** Replaces all by what the store holds and what it does not hold yet. */
  load(stored: DraftList, unstored: DraftList): void {
    const before = this.#drafts;
    for (const [item, { time }] of stored)
      if (time > (before.get(item)?.time ?? Infinity)) this.#elsewhere.add(item);
    this.#drafts = laterDrafts(stored, unstored);
  }

  clear(): void {
    this.#drafts = new Map();
    this.#elsewhere.clear();
  }
}
