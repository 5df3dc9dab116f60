// What the name of a lesson's folder says: "content/lessons/02-one-weight".

/** "/content/lessons/02-one-weight/items.ts" → "one-weight" */
export const slugOf = (path: string): string => path.replace(/^.*\/\d+-|\/[^/]*$/g, '');

/** "/content/lessons/02-one-weight/items.ts" → 2; NaN where the folder has no number. */
export const numberOf = (path: string): number =>
  parseInt(/\/(\d+)-[^/]+\/[^/]*$/.exec(path)?.[1] ?? '', 10);

/** The slugs of the lessons that have one of these files, in the order of the course. */
export const slugsInOrder = (paths: readonly string[]): readonly string[] =>
  paths.toSorted((one, other) => numberOf(one) - numberOf(other)).map(slugOf);

/** The slugs of those that come before the place `number`. */
export const slugsBefore = (number: number, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => numberOf(path) < number).map(slugOf);
