// The course as its map shows it: written lessons and places kept for planned ones, in one order.

export const tracks = ['statistics', 'weight-decay', 'outliers'] as const;

export type Track = (typeof tracks)[number];

interface Place {
  readonly slug: string;
  /** Its place in the course, from 1. */
  readonly number: number;
  readonly title: string;
  /** What title and promise are written in, where that is not the page's language. */
  readonly lang?: string;
  /** One line on what it is about. */
  readonly promise: string;
  readonly tracks: readonly Track[];
  /** Slugs of the lessons that come before it. */
  readonly prerequisites: readonly string[];
}

export interface PlannedLesson extends Place {
  readonly state: 'planned';
}

export interface WrittenLesson extends Place {
  readonly state: 'written';
  /** For reading and trying it, its quiz apart. */
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

export type OutlineLesson = PlannedLesson | WrittenLesson;
export type Outline = readonly OutlineLesson[];

/** Written lessons override planned ones of the same slug. Throws where places or prerequisites do not fit. */
export function outlineOf(
  written: readonly WrittenLesson[],
  planned: readonly PlannedLesson[],
): Outline {
  const bySlug = new Map<string, OutlineLesson>();
  for (const lesson of [...planned, ...written]) bySlug.set(lesson.slug, lesson);
  const outline = [...bySlug.values()].sort((a, b) => a.number - b.number);
  const earlier = new Set<string>();
  outline.forEach((lesson, index) => {
    if (outline[index + 1]?.number === lesson.number)
      throw new Error(`Two lessons have number ${lesson.number}.`);
    checkPrerequisites(lesson, earlier);
    earlier.add(lesson.slug);
  });
  return outline;
}

function checkPrerequisites(lesson: OutlineLesson, earlier: ReadonlySet<string>): void {
  const missing = lesson.prerequisites.find((slug) => !earlier.has(slug));
  if (missing !== undefined)
    throw new Error(`${lesson.slug} requires "${missing}", which no lesson before it is called.`);
}

/** The lesson called `slug`. Throws with the known slugs where there is none. */
export function lessonNamed(outline: Outline, slug: string): OutlineLesson {
  const lesson = outline.find((candidate) => candidate.slug === slug);
  if (lesson !== undefined) return lesson;
  const known = outline.map((candidate) => candidate.slug).join(', ');
  throw new Error(`No lesson is called "${slug}". Known: ${known}.`);
}

/** The titles of what comes before `lesson`, in its own order. */
export const prerequisiteTitles = (
  outline: Outline,
  { prerequisites }: OutlineLesson,
): readonly string[] => prerequisites.map((slug) => lessonNamed(outline, slug).title);

/** How each track passes lesson `index`: whether it stops there, comes from above, goes on below. */
export function tracksAt(outline: Outline, index: number) {
  return tracks.map((id) => {
    const stops = outline.flatMap((lesson, at) => (lesson.tracks.includes(id) ? [at] : []));
    const [first, last] = [Math.min(...stops), Math.max(...stops)];
    return {
      id,
      stops: stops.includes(index),
      comesFromAbove: first < index && index <= last,
      goesOnBelow: first <= index && index < last,
    };
  });
}
