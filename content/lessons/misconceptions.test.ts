// Every wrong belief that the course knows is described, and some wrong answer reveals it.
import { expect, it } from 'vitest';
import type { Item } from '#quiz/item.ts';
import { misconceptions } from '#layouts/misconceptions.ts';

const lessons = import.meta.glob<readonly Item[]>('./*/items.ts', { eager: true, import: 'items' });
const items = Object.values(lessons).flat();
const known = Array.from({ length: 56 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);

it('describes the 56 of the catalog', () => {
  expect([...misconceptions.keys()].toSorted()).toEqual(known);
});

it('reveals each by a wrong answer to a graded item', () => {
  const revealed = items
    .filter(({ purpose }) => purpose === 'graded')
    .flatMap((item) => item.variant(0).answers.wrong)
    .flatMap(({ misconception }) => misconception ?? []);
  expect(known.filter((id) => !revealed.includes(id))).toEqual([]);
});
