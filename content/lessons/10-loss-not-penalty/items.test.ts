import { expect, it } from 'vitest';
import { items } from './items.ts';
import { phoneSlopes, starSlopes } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'loss-not-penalty/huber-by-hand': {
    cost: '5.8205',
    pull: '1.345',
    weight: '.269',
    square: '12.5',
  },
  'loss-not-penalty/tukey-weights': { near: '.3481', far: '0' },
  'loss-not-penalty/lasso-follows': { wild: '10/3', wilder: '964/30' },
  'loss-not-penalty/right-for-the-wrong-reason': {
    ...{ ols: '11/3', lad: '1', lambda: '80', clean: '3/11' },
  },
  'loss-not-penalty/lever-beats-loss': { slope: '4', double: '8' },
  'loss-not-penalty/draw-the-line': { 'A.x': '2', 'A.y': '2', 'B.x': '12', 'B.y': '1' },
  'loss-not-penalty/leverage-by-hand': { leverage: '.92', mean: '.4' },
  'loss-not-penalty/mean-and-median': {
    ...{ mean: '22', median: '3', 'mean-moves': '19', 'median-moves': '0' },
  },
  'loss-not-penalty/values-to-break': { mean: '1', median: '10' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it('finds the slopes of R: lm, MASS::rlm, quantreg::rq, robustbase::lmrob', () => {
  const rounded = (slopes: object) =>
    Object.values(slopes).map((slope: number) => slope.toFixed(2));
  expect(rounded(phoneSlopes())).toEqual(['5.04', '2.04', '1.19', '1.10']);
  expect(rounded(starSlopes())).toEqual(['-0.41', '-0.43', '-0.69', '2.25']);
});
