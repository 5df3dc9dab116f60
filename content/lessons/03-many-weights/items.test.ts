import { expect, it } from 'vitest';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { items } from './items.ts';
import { threeRows } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'many-weights/touching-point': {
    'diamond-first': '1.5',
    'diamond-second': '0',
    'disc-second': '0.4743',
  },
  'many-weights/place-the-touch': { 'L.x': '0', 'L.y': '1' },
  'many-weights/unsquared-norm': { weak: '2.4', strong: '0' },
  'many-weights/rescaled-feature': { lambda: '0.2' },
  'many-weights/standardized-dummy': { variance: '0.0196', lambda: '0.196' },
  'many-weights/two-copies': { one: '4/3', each: '0.8', total: '1.6' },
  'many-weights/many-copies': 'free',
  'many-weights/near-copies': 'first',
  'many-weights/zero-crossing': { first: '5/3', second: '-1/3', lambda: '1' },
  'many-weights/two-real-paths': { count: '2' },
  'many-weights/signs-in-diabetes': { three: '-2.4', one: '0', largest: '-190' },
  'many-weights/what-must-shrink': 'length',
  'many-weights/predict-the-second': 'crosses',
  'many-weights/predict-the-signs': { count: '3' },
  // By hand: 0.6 · 1.954 / 0.59 − 1 = 0.987, and 1.5 · 0.8.
  'many-weights/pass-through-zero': { lambda: '1' },
  'many-weights/reach-the-corner': { lambda: '1.2' },
  'many-weights/all-zero-from': { lambda: '45', alpha: '0.45' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it.each([0.5, 1, 3])('crosses zero at λ = %d', (lambda) => {
  expect(threeRows([1 + lambda, 0, 1], lambda)[1]).toBeCloseTo(0, 14);
});

it('divides λ by c² where a column is multiplied by c', () => {
  const [x, y, c] = [[1, 2, -1], [3, 1, 2], 10];
  const fit = (factor: number, lambda: number): number =>
    ridge(matrixFromRows(x.map((value) => [factor * value])), y, lambda).w[0] ?? NaN;
  expect(fit(c, 20) * c).toBeCloseTo(fit(1, 20 / c ** 2), 12);
});

it('asks where a ball is touched only from outside of it', () => {
  const touching = items.filter(({ id }) => id === 'many-weights/touching-point');
  const factors = touching.flatMap(({ variant }) =>
    Array.from({ length: 200 }, (_, seed) => Number(variant(seed).slots['factor'])),
  );
  expect(factors.length).toBe(200);
  expect(factors.filter((factor) => !(factor < 1))).toEqual([]);
});
