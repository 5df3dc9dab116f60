// What is typed and not handed in, with the numbers it was typed for.
import type { Item } from '#quiz/item.ts';

export interface Draft {
  readonly version: number;
  readonly seed: number;
  readonly response: unknown;
  /** The places of the hints that were opened, from 0. */
  readonly hints?: readonly number[];
  /** What was typed for other numbers or another version, and was never handed in. */
  readonly earlier?: unknown;
}

/** What progress keeps of the last answer to an item. */
export interface LastAnswer {
  readonly itemVersion: number;
  readonly seed: number;
  readonly response: unknown;
  readonly points: number;
}

/** What an item shows on return. */
export interface Restored {
  readonly seed: number;
  /** Absent where nothing was typed. */
  readonly response?: unknown;
  /** Whether the last answer was this response, so that its verdict stands beside it. */
  readonly judged: boolean;
  readonly hints: readonly number[];
  /** Typed and never handed in, for other numbers or another version. */
  readonly earlier?: unknown;
  /** The last answer, where it was to an earlier version of the item. */
  readonly answeredEarlier?: LastAnswer;
}

/** Joins what was typed last with what was answered last. */
export function restored(item: Item, kept: unknown, last: LastAnswer | undefined): Restored {
  const here = last?.itemVersion === item.version ? last : undefined;
  const shown = readDraft(item, kept) ?? here;
  return {
    seed: shown?.seed ?? 0,
    response: shown?.response,
    judged: here !== undefined && shown?.seed === here.seed && same(shown.response, here.response),
    hints: (shown && 'hints' in shown && shown.hints) || [],
    earlier: earlierOf(item, kept, last),
    ...(last && !here && { answeredEarlier: last }),
  };
}

/** New numbers for an item; what was typed for the old ones and not handed in is set aside. */
export function afresh(item: Item, kept: unknown, last: LastAnswer | undefined): Draft {
  const { seed, response, judged, earlier } = restored(item, kept, last);
  const typed = response !== undefined && !judged && !same(response, item.empty);
  const aside = typed ? response : earlier;
  const used = kept === undefined && last === undefined ? -1 : seed;
  return { version: item.version, seed: used + 1, response: item.empty, ...asEarlier(aside) };
}

export const asEarlier = (earlier: unknown): Pick<Draft, 'earlier'> =>
  earlier === undefined ? {} : { earlier };

/** Whether both are the same answer. */
export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The kept draft, where it belongs to this version of the item. */
export function readDraft(item: Item, kept: unknown): Draft | undefined {
  if (!isDraft(kept) || kept.version !== item.version) return undefined;
  const { version, seed, response, earlier, hints } = kept;
  if (!Number.isSafeInteger(seed) || seed < 0) return undefined;
  return {
    version,
    seed,
    response: item.accepts(response) ? response : item.empty,
    hints: Array.isArray(hints) ? hints.filter((hint) => Number.isSafeInteger(hint)) : [],
    ...asEarlier(earlier),
  };
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  'seed' in kept &&
  'response' in kept &&
  typeof kept.seed === 'number';

function earlierOf(item: Item, kept: unknown, last: LastAnswer | undefined): unknown {
  if (!isDraft(kept)) return undefined;
  if (kept.version === item.version) return kept.earlier;
  const handedIn = last?.itemVersion === kept.version && same(kept.response, last.response);
  return handedIn || same(kept.response, item.empty) ? kept.earlier : kept.response;
}

/** What someone typed or chose, field by field, for who reads it without the form. */
export function spelledOut(response: unknown): readonly string[] {
  if (response === null || response === undefined || response === '') return [];
  return typeof response === 'object'
    ? Object.values(response).flatMap((part) => spelledOut(part))
    : [String(response)];
}
