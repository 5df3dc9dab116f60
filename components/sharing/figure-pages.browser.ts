import { localRoot } from '#language/addresses.ts';
import type { FigurePages } from './figure-address.ts';

let pages: Promise<FigurePages> | undefined;

/** The paths of the lessons that have the figure; none where the list cannot be had. */
export async function lessonsWith(name: string): Promise<readonly string[]> {
  pages ??= fetch(`${localRoot(import.meta.env.BASE_URL)}figures.json`).then((answer) =>
    answer.json(),
  );
  try {
    return (await pages)[name] ?? [];
  } catch {
    pages = undefined;
    return [];
  }
}
