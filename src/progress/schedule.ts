// When each answered item is worth asking again: FSRS over the list of events, without its fuzz, so
// that the same events give the same dates everywhere.
//
// An answer is a review of its item. Wrong is Again; partly right, or right with a hint open, is
// Hard; right is Good. Nothing is Easy: a choice can be guessed, and an interval that is too long is
// noticed only when the thing is forgotten. Answers of one day hardly change the date after the
// first, so cramming neither helps nor hurts.
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { counted } from './event-list.ts';
import type { Answered, ProgressEvent } from './event.ts';
import { lessonOf } from './lesson-progress.ts';

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/** The dates of a learner's items, in milliseconds since 1970. */
export interface Schedule {
  /** When each answered item is due, the earliest first. */
  readonly due: ReadonlyMap<string, number>;
  /** The latest time of any event: no date is computed from an earlier one. */
  readonly latest: number;
}

/** The schedule that follows from `events`. Time never runs back in it, whatever a clock did. */
export function schedule(events: readonly ProgressEvent[]): Schedule {
  const cards = new Map<string, Card>();
  let latest = 0;
  for (const event of counted(events)) {
    latest = Math.max(latest, event.time);
    if (event.kind !== 'answered') continue;
    const time = new Date(latest);
    const before: Card = cards.get(event.item) ?? createEmptyCard(time);
    cards.set(event.item, scheduler.next(before, time, ratingOf(event)).card);
  }
  const due = Array.from(cards, ([item, card]) => [item, card.due.getTime()] as const);
  return { due: new Map(due.toSorted(([, one], [, other]) => one - other)), latest };
}

function ratingOf({ points, hints = 0 }: Answered): Grade {
  if (points <= 0) return Rating.Again;
  return points < 1 || hints > 0 ? Rating.Hard : Rating.Good;
}

/** Due within half a day is due, so that a daily habit need not be punctual. */
const slack = 12 * 3_600_000;

/** The items to ask again at `now`, the longest due first. */
export const dueItems = ({ due, latest }: Schedule, now: number): readonly string[] =>
  [...due].filter(([, time]) => time <= Math.max(now, latest) + slack).map(([item]) => item);

/** What is due, then what is not yet, of the items in `known`; neighbors from different lessons. */
export function reviewQueue(
  dates: Schedule,
  known: ReadonlySet<string>,
  now: number,
): { readonly due: readonly string[]; readonly later: readonly string[] } {
  const due = dueItems(dates, now).filter((item) => known.has(item));
  const later = [...dates.due.keys()].filter((item) => known.has(item) && !due.includes(item));
  return { due: interleaved(due), later: interleaved(later) };
}

/** The same items; after each the first that is left from another lesson, where there is one. */
export function interleaved(items: readonly string[]): readonly string[] {
  const [left, mixed]: [string[], string[]] = [[...items], []];
  while (left.length > 0) {
    const before = lessonOf(mixed.at(-1) ?? '');
    const other = left.findIndex((item) => lessonOf(item) !== before);
    mixed.push(...left.splice(Math.max(0, other), 1));
  }
  return mixed;
}
