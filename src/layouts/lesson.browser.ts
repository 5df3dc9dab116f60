// What makes a lesson's page alive: its questions, and the record that the lesson was opened.
import { defineQuizItems } from '#components/items/quiz-item.browser.ts';
import { drawAtLeisure } from '#components/page/draw-at-leisure.browser.ts';
import { progressSession } from '#progress/session.browser.ts';
import type { Item } from '#quiz/item.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';

const modules = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  import: 'items',
});

function loadItems(lesson: string): Promise<readonly Item[]> {
  const load = Object.entries(modules).find(([path]) => path.endsWith(`-${lesson}/items.ts`))?.[1];
  return load === undefined
    ? Promise.reject(new Error(`The lesson ${lesson} has no items.ts.`))
    : load();
}

const fetched = new Map<string, Promise<Readonly<Record<string, NamedTexts>>>>();

/** Texts stand beside the page, not in it: with every formula twice it would be half as large again. */
function loadTexts(lesson: string): Promise<Readonly<Record<string, NamedTexts>>> {
  const texts = fetched.get(lesson) ?? fetchTexts(lesson);
  fetched.set(lesson, texts);
  texts.catch(() => fetched.delete(lesson));
  return texts;
}

async function fetchTexts(lesson: string): Promise<Readonly<Record<string, NamedTexts>>> {
  const address = `${import.meta.env.BASE_URL}lessons/${lesson}/texts.json`;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

defineQuizItems({ loadItems, loadTexts, progress: progressSession });

drawAtLeisure();

const lesson = document.querySelector<HTMLElement>('article[data-lesson]')?.dataset['lesson'];
if (lesson !== undefined) {
  void progressSession().then((progress) => progress.record({ kind: 'viewed', lesson }));
}
