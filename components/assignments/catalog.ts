// What can be assigned: every graded question of the course, as the builder is told of it.
import { lessonOf } from '#progress/lesson-progress.ts';
import { builder, say } from '#say/builder.ts';

export interface CatalogItem {
  /** `one-weight/minimum` */
  readonly id: string;
  readonly version: number;
  readonly type: string;
  /** HTML of what it asks, with the numbers of seed 0. */
  readonly stem: string;
  /** What that is written in, where it is not the page's language. */
  readonly lang?: string;
  /** `lesson/objective` of each that it tests. */
  readonly objectives: readonly string[];
  /** Ids of the misconceptions that wrong answers reveal. */
  readonly misconceptions: readonly string[];
  /** Whether each student gets other numbers, not just another order. */
  readonly drawn: boolean;
}

export interface Catalog {
  readonly lessons: readonly {
    readonly slug: string;
    readonly title: string;
    readonly number: number;
    /** What the title is written in, where it is not the page's language. */
    readonly lang?: string;
  }[];
  /** What a reader can do, by `lesson/objective`. */
  readonly objectives: Readonly<Record<string, string>>;
  /** What is wrongly believed, by id. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** In the order of the course. */
  readonly items: readonly CatalogItem[];
}

export interface Wanted {
  readonly lesson: string;
  readonly objective: string;
  readonly misconception: string;
}

/** The items that fit; an empty wish fits all. */
export const wantedItems = (
  { items }: Catalog,
  { lesson, objective, misconception }: Wanted,
): readonly CatalogItem[] =>
  items.filter(
    (item) =>
      (lesson === '' || lessonOf(item.id) === lesson) &&
      (objective === '' || item.objectives.includes(objective)) &&
      (misconception === '' || item.misconceptions.includes(misconception)),
  );

const isNamed = (key: string): key is Extract<keyof typeof builder, `kind.${string}`> =>
  key in builder;

/** The type of an item in words. */
export function kindText(type: string): string {
  const key = `kind.${type}`;
  return isNamed(key) ? say(key) : type;
}
