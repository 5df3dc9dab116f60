import { expect, it } from 'vitest';
import { itemsOf } from './define-item.ts';
import type { ItemType } from './item-type.ts';

interface Pair {
  readonly answer: number;
  readonly wrong: number;
}

const pair: ItemType<Pair, number> = {
  name: 'pair',
  schema: () => Promise.reject(new Error('not asked for')),
  empty: 0,
  isResponse: (value) => typeof value === 'number',
  grade: ({ answer }, response) => ({
    outcome: 'graded',
    points: response === answer ? 1 : 0,
    parts: [],
    feedback: [],
    misconceptions: [],
  }),
  answers: ({ answer }) => ({ right: answer, wrong: [] }),
  clash: ({ answer, wrong }) => (answer === wrong ? 'They are equal.' : undefined),
  arrange: (question) => question,
  compare: () => [],
  lower: () => Promise.resolve([]),
};

const counting = () => {
  let next = 0;
  return { integer: () => next++, pick: () => expect.fail(), shuffle: () => expect.fail() };
};
const pairItem = itemsOf(pair, { random: counting, format: String });

const item = (wrong: (drawn: number) => number) =>
  pairItem({
    id: 'lesson/pair',
    version: 1,
    objectives: [],
    texts: { stem: '[[n]]', solution: '', labels: {}, feedback: {} },
    defaults: { n: 7 },
    draw: (random) => ({ n: random.integer(0, 9) }),
    pose: ({ n }) => ({ slots: { n }, question: { answer: n, wrong: wrong(n) } }),
  });

it('gives the defaults at seed 0 and draws at other seeds', () => {
  expect(item((n) => n + 1).variant(0).slots).toEqual({ n: '7' });
  expect(item((n) => n + 1).variant(1).slots).toEqual({ n: '0' });
});

it('draws again while right and wrong collide', () => {
  expect(item((n) => Math.max(n, 3)).variant(1).slots).toEqual({ n: '0' });
  expect(item((n) => (n < 3 ? n : -1)).variant(1).slots).toEqual({ n: '3' });
});

it('tells the author where no draw, or the default, avoids a collision', () => {
  expect(() => item((n) => n).variant(1)).toThrow(/lesson\/pair, seed 1: They are equal/);
  expect(() => item((n) => (n === 7 ? n : -1)).variant(0)).toThrow(/seed 0/);
});

it('grades nothing where a kept answer is of another shape', () => {
  expect(
    item((n) => n + 1)
      .variant(0)
      .grade('7').outcome,
  ).toBe('ungraded');
});
