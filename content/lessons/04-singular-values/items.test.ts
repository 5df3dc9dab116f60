import { expect, it } from 'vitest';
import { items } from './items.ts';
import { condition, prostatePath } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'singular-values/three-factors': { first: '100/109', second: '.5', third: '.1', df: '1.517' },
  'singular-values/sum-of-factors': 'Σ d_j²/(d_j²+λ)',
  'singular-values/parameters-left': { df: '1.591', nonzero: '4' },
  'singular-values/equal-directions': { lambda: '24' },
  'singular-values/one-of-two': { lambda: '4' },
  'singular-values/two-equations': { first: '1.75', second: '-0.25' },
  'singular-values/correlated-features': { sum: '95/105', difference: '1/3' },
  'singular-values/before-and-after': { before: '100', after: '10.9' },
  'singular-values/enough-for-condition': { lambda: '19.45' },
  'singular-values/order-of-loss': ['thin', 'middle', 'long'],
  'singular-values/left-in-effect': { df: '1.517' },
  'singular-values/profile-at-five': { lcp: '0', age: '-0.05' },
  'singular-values/profile-of-prostate': { zero: '5', highest: '0.084' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it('brings the condition down to what is wanted', () => {
  expect(condition([Math.sqrt(200), Math.sqrt(0.5)], 19.45)).toBeCloseTo(11, 10);
});

it('gives the least-squares coefficients of the prostate data that are well known', () => {
  const { path, names } = prostatePath();
  const w = path.weights(0);
  expect(names.map((name, j) => [name, w[j]?.toFixed(2)])).toContainEqual(['lcavol', '0.72']);
});
