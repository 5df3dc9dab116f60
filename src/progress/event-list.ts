import type { ProgressEvent } from './event.ts';

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
