// What a lesson promises, its items test. A lesson without prose yet keeps its objectives in
// objectives.ts.
import { expect, test } from 'vitest';
import type { Item } from '#quiz/item.ts';

const objectives = import.meta.glob<readonly { readonly id: string }[]>('./*/objectives.ts', {
  eager: true,
  import: 'objectives',
});
const items = import.meta.glob<readonly Item[]>('./*/items.ts', { eager: true, import: 'items' });

const lessons = Object.entries(objectives).map(([path, list]) => {
  const folder = path.replace('/objectives.ts', '');
  return [folder, list.map(({ id }) => id), items[`${folder}/items.ts`] ?? []] as const;
});

test.each(lessons)('%s tests each objective by at least two graded items', (_, ids, all) => {
  const tested = all.filter(({ purpose }) => purpose === 'graded').flatMap((i) => i.objectives);
  expect(ids.filter((id) => tested.filter((other) => other === id).length < 2)).toEqual([]);
});

test.each(lessons)('%s names no objective that it does not have', (_, ids, all) => {
  const unknown = all.flatMap(({ id, objectives: own }) =>
    own.filter((objective) => !ids.includes(objective)).map((objective) => `${id}: ${objective}`),
  );
  expect(unknown).toEqual([]);
});
