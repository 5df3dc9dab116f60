// What makes a lesson's page alive: its questions, and the record that the lesson was opened.
import { defineQuizItems } from '#components/items/quiz-item.browser.ts';
import { progressSession } from '#progress/session.browser.ts';
import type { Item } from '#quiz/item.ts';

const modules = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  import: 'items',
});

function loadItems(lesson: string): Promise<readonly Item[]> {
  const load = Object.entries(modules).find(([path]) => path.endsWith(`-${lesson}/items.ts`))?.[1];
  return load === undefined
    ? Promise.reject(new Error(`The lesson ${lesson} has no items.ts.`))
    : load();
}

defineQuizItems({ loadItems, progress: progressSession });

const lesson = document.querySelector<HTMLElement>('article[data-lesson]')?.dataset['lesson'];
if (lesson !== undefined) {
  void progressSession().then((progress) => progress.record({ kind: 'viewed', lesson }));
}
