// Where a page's questions find their items, their texts and what was answered.
import type { Wording } from '#components/items/html-texts.ts';
import type { QuizSetup } from '#components/items/quiz-item.browser.ts';
import { localPath } from '#language/addresses.ts';
import { progressSession } from '#progress/session.browser.ts';
import type { Item } from '#quiz/item.ts';
import { slugsBefore } from './lesson-folder.ts';

const modules = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  import: 'items',
});

/** The items of a lesson, by its slug. */
export function loadItems(lesson: string): Promise<readonly Item[]> {
  const load = Object.entries(modules).find(([path]) => path.endsWith(`-${lesson}/items.ts`))?.[1];
  return load === undefined
    ? Promise.reject(new Error(`The lesson ${lesson} has no items.ts.`))
    : load();
}

/** The slugs of the lessons with questions that come before place `number` of the course. */
export const askedBefore = (number: number): readonly string[] =>
  slugsBefore(number, Object.keys(modules));

export type Wordings = Readonly<Record<string, Wording>>;

const fetched = new Map<string, Promise<Wordings>>();

/** Texts stand beside the page, not in it: with every formula twice it would be half as large again. */
function loadWordings(lesson: string): Promise<Wordings> {
  const wordings = fetched.get(lesson) ?? fetchWordings(`lessons/${lesson}`);
  fetched.set(lesson, wordings);
  wordings.catch(() => fetched.delete(lesson));
  return wordings;
}

/** What the questions in a folder of the site say, in the language of the page. */
export async function fetchWordings(folder: string): Promise<Wordings> {
  const address = `${import.meta.env.BASE_URL}${localPath(folder)}/texts.json`;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

export const questionSetup: QuizSetup = { loadItems, loadWordings, progress: progressSession };
