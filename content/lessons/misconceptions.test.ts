// A misconception that no answer reveals would never be met.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Item } from '#quiz/item.ts';
import { readMisconceptions } from '#quiz/misconception-file.ts';

const lessons = import.meta.glob<readonly Item[]>('./*/items.ts', { eager: true, import: 'items' });
const file = readFileSync(new URL('../misconceptions.yaml', import.meta.url), 'utf8');

it('reveals each described misconception by a wrong answer to a graded item', () => {
  const graded = Object.values(lessons)
    .flat()
    .filter(({ purpose }) => purpose === 'graded');
  const revealed = new Set(
    graded.flatMap(({ variant }) =>
      variant(0).answers.wrong.flatMap(({ misconception }) => misconception ?? []),
    ),
  );
  const described = [...readMisconceptions(file).keys()];
  expect(described.filter((id) => !revealed.has(id))).toEqual([]);
});
