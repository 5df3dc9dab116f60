import { expect, it } from 'vitest';
import { items } from './items.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'one-weight/elastic-net-minimum': { w: '5/3' },
  'one-weight/lasso-and-ridge-minimum': { lasso: '0', ridge: '-0.4' },
  'one-weight/rss-threshold': { w: '2' },
  'one-weight/read-the-map': { lambda1: '1', lambda2: '1' },
  'one-weight/place-the-map': { 'K.x': '1', 'K.y': '0', 'T.x': '4', 'T.y': '1.5' },
  'one-weight/slopes-at-zero': { left: '-1.8', right: '0.2' },
  'one-weight/proximal-or-subgradient': { proximal: '0', subgradient: '-0.2' },
  'one-weight/spread-or-concentrate': {
    'sizes-spread': '2',
    'sizes-single': '2',
    'squares-spread': '2',
    'squares-single': '4',
  },
  'one-weight/price-of-a-step': {
    'square-zero': '.01',
    'square-far': '1.01',
    'size-zero': '.1',
    'size-far': '.1',
  },
  'one-weight/ridge-exact-zero': 'none',
  'one-weight/ridge-zero-when': ['orthogonal', 'crossing', 'zero-column'],
  'one-weight/steps-to-half': { steps: '139' },
  'one-weight/predict-zero': { ridge: 'none', lasso: '3' },
  'one-weight/larger-share': 'same',
  'one-weight/set-to-zero': { lambda1: '2.4' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it('tests each objective by at least two graded items', () => {
  const tested = items.filter(({ purpose }) => purpose === 'graded').flatMap((i) => i.objectives);
  for (const objective of ['solve', 'draw', 'explain', 'exact-zero']) {
    expect([objective, tested.filter((id) => id === objective).length >= 2]).toEqual([
      objective,
      true,
    ]);
  }
});
