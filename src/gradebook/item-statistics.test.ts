import { describe, expect, it } from 'vitest';
import attitude from './fixtures/attitude.json' with { type: 'json' };
import { cronbachAlpha, itemStatistics, quizStatistics, type Marks } from './item-statistics.ts';

const marksOf = (rows: readonly (readonly number[])[], outOf = 1): readonly Marks[] =>
  rows.map((row) => new Map(row.map((mark, place) => [`q${place + 1}`, { mark, outOf }])));

describe('against R 4.2.2 (cor, cor.test, cov) on a published questionnaire', () => {
  const found = itemStatistics(marksOf(attitude.rows, 100));
  const quiz = quizStatistics(attitude.rows);

  it('has Cronbach’s α, mean, median and spread of the totals', () => {
    expect(quiz.alpha).toBeCloseTo(attitude.alpha, 12);
    // As the documentation of psych::alpha prints it.
    expect(quiz.alpha?.toFixed(2)).toBe('0.84');
    expect(quiz.mean).toBeCloseTo(attitude.mean, 10);
    expect(quiz.median).toBe(attitude.median);
    expect(quiz.spread).toBeCloseTo(attitude.sd, 10);
  });

  it('has the discrimination of each question, its interval and its efficiency', () => {
    for (const [place, item] of found.entries()) {
      expect(item.discrimination).toBeCloseTo(attitude.discrimination[place] ?? NaN, 12);
      expect(item.interval?.[0]).toBeCloseTo(attitude.low[place] ?? NaN, 10);
      expect(item.interval?.[1]).toBeCloseTo(attitude.high[place] ?? NaN, 10);
      expect(item.efficiency).toBeCloseTo(attitude.efficiency[place] ?? NaN, 12);
      expect(item.spread).toBeCloseTo((attitude.spread[place] ?? NaN) / 100, 12);
    }
    expect(found).toHaveLength(7);
  });
});

describe('by hand', () => {
  // A perfect Guttman scale: whoever has a harder question has all easier ones.
  const scale = [
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ];
  it('four students and three questions', () => {
    expect(cronbachAlpha(scale)).toBeCloseTo((3 / 2) * (1 - 5 / 6 / (5 / 3)), 14);
    const [first, second, third] = itemStatistics(marksOf(scale));
    expect([first, second, third].map((item) => item?.facility)).toEqual([3 / 4, 1 / 2, 1 / 4]);
    expect(second?.discrimination).toBeCloseTo(Math.SQRT1_2, 14);
    expect(second?.spread).toBeCloseTo(Math.sqrt(1 / 3), 14);
    expect([first, second, third].map((item) => item?.efficiency)).toEqual([1, 1, 1]);
  });

  it('efficiency is the share of the covariance that the same marks could have', () => {
    // Own marks 0 1 1, the others' 2 0 1: covariance −1/2, in order 1/2.
    const rows = [
      [0, 2],
      [1, 0],
      [1, 1],
    ];
    const [first] = itemStatistics(marksOf(rows, 2));
    expect(first?.efficiency).toBeCloseTo(-1, 14);
    expect(first?.discrimination).toBeCloseTo(-Math.sqrt(3) / 2, 14);
  });
});

describe('where nothing can be said', () => {
  it('nothing is: one student, constant marks, equal totals, one question', () => {
    expect(itemStatistics(marksOf([[1, 0]]))[0]).toMatchObject({
      n: 1,
      facility: 1,
      spread: undefined,
      discrimination: undefined,
      interval: undefined,
      efficiency: undefined,
    });
    const constant = itemStatistics(
      marksOf([
        [0.1, 1],
        [0.1, 0],
        [0.1, 0.5],
      ]),
    );
    expect(constant.map((item) => item.discrimination)).toEqual([undefined, undefined]);
    expect(constant[0]?.efficiency).toBeUndefined();
    expect(
      cronbachAlpha([
        [1, 0],
        [0, 1],
      ]),
    ).toBeUndefined();
    expect(cronbachAlpha([[1], [0]])).toBeUndefined();
    expect(quizStatistics([])).toMatchObject({ n: 0, mean: 0, median: 0, alpha: undefined });
  });

  it('a question of a pool is judged by those who were asked it', () => {
    const rows: readonly Marks[] = [
      new Map([
        ['a', { mark: 1, outOf: 1 }],
        ['b', { mark: 2, outOf: 2 }],
      ]),
      new Map([
        ['a', { mark: 0, outOf: 1 }],
        ['c', { mark: 1, outOf: 2 }],
      ]),
    ];
    expect(itemStatistics(rows).map(({ id, n, facility }) => [id, n, facility])).toEqual([
      ['a', 2, 0.5],
      ['b', 1, 1],
      ['c', 1, 0.5],
    ]);
  });
});
