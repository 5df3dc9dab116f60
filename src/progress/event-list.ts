import type { Answered, ProgressEvent } from './event.ts';

/** What a learner did, before the clock is read. */
export type NewEvent = ProgressEvent extends infer Event
  ? Event extends ProgressEvent
    ? Omit<Event, 'time' | 'version'>
    : never
  : never;

/** Two events of one kind, about one thing, in one millisecond are the same event. */
const identity = (event: ProgressEvent): string =>
  `${event.kind} ${event.time} ${event.kind === 'viewed' ? event.lesson : event.item}`;

/** The events of `more` that are not in `known`, each once. */
export function unknownOf(
  known: readonly ProgressEvent[],
  more: readonly ProgressEvent[],
): readonly ProgressEvent[] {
  const seen = new Set(known.map(identity));
  return more.filter((event) => {
    const isNew = !seen.has(identity(event));
    seen.add(identity(event));
    return isNew;
  });
}

/** All events of both, each once, in the order of their times. */
export const merged = (
  known: readonly ProgressEvent[],
  more: readonly ProgressEvent[],
): readonly ProgressEvent[] =>
  [...known, ...unknownOf(known, more)].toSorted((one, other) => one.time - other.time);

/** The same numbers of the same version of an item. */
const numbersOf = ({ item, itemVersion, seed }: Pick<Answered, 'item' | 'itemVersion' | 'seed'>) =>
  `${item} ${itemVersion} ${seed}`;

const submission = (event: Answered): string =>
  `${numbersOf(event)} ${event.attempt} ${JSON.stringify(event.response)}`;

/**
 * The events that count, oldest first: without answers of a review that was undone, and with each
 * submission once, however often it was sent: by a double click, by two tabs, by two devices.
 */
export function counted(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const undone = lastUndone(events);
  const seen = new Set<string>();
  return events.filter((event, index) => {
    if (event.kind !== 'answered') return event.kind !== 'undone';
    if (event.review === true && index < (undone.get(numbersOf(event)) ?? 0)) return false;
    const isNew = !seen.has(submission(event));
    seen.add(submission(event));
    return isNew;
  });
}

const lastUndone = (events: readonly ProgressEvent[]): ReadonlyMap<string, number> =>
  new Map(
    events.flatMap((event, index) =>
      event.kind === 'undone' ? [[numbersOf(event), index] as const] : [],
    ),
  );
