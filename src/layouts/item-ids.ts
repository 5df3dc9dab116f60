// The ids of each lesson's quiz items, by the lesson's slug.

interface LessonItems {
  readonly items: readonly { readonly id: string }[];
}

const modules = import.meta.glob<LessonItems>('/content/lessons/*/items.ts', { eager: true });

/** "/content/lessons/02-one-weight/items.ts" → "one-weight" */
const slugOf = (path: string): string => path.replace(/^.*\/\d+-|\/items\.ts$/g, '');

export const itemIdsByLesson: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(modules).map(([path, { items }]) => [slugOf(path), items.map(({ id }) => id)]),
);
