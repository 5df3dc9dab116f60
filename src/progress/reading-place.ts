// Where a reader was in each lesson: kept among the drafts, under a key that no item has, so that it is
// stored, taken along and erased like all else.

/** The section that was read last. */
export interface ReadingPlace {
  /** Its id in the page. */
  readonly section: string;
  /** As it was headed. */
  readonly heading: string;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Whether it is the lesson's last. */
  readonly last: boolean;
}

/** What the place in a lesson is kept under. */
export const placeKey = (lesson: string): string => `reading:${lesson}`;

/** What was kept, if it is a place. */
export function readPlace(kept: unknown): ReadingPlace | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { section, heading, time, last }: Partial<Record<string, unknown>> = { ...kept };
  return typeof section === 'string' &&
    typeof heading === 'string' &&
    typeof time === 'number' &&
    typeof last === 'boolean'
    ? { section, heading, time, last }
    : undefined;
}

/** Where to go on: a section of a lesson, or the lesson after one that was read to its end. */
export interface Continuation {
  readonly lesson: string;
  readonly place?: ReadingPlace;
}

/** What follows from the latest place in any of `lessons`, which are in the order of the course. */
export function continuation(
  lessons: readonly string[],
  draft: (key: string) => unknown,
): Continuation | undefined {
  const places = lessons.flatMap((lesson, index) => {
    const place = readPlace(draft(placeKey(lesson)));
    return place === undefined ? [] : [{ lesson, place, next: lessons[index + 1] }];
  });
  const [latest] = places.toSorted((one, other) => other.place.time - one.place.time);
  if (latest === undefined) return undefined;
  const { lesson, place, next } = latest;
  if (!place.last) return { lesson, place };
  return next === undefined ? undefined : { lesson: next };
}
