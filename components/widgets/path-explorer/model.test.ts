import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';

import { lambdaAt, placeOf } from './axis.ts';
import { model } from './model.ts';
import { dashesFor } from './strokes.ts';

type State = Parameters<typeof model.compute>[0];
const initial: State = {
  ...{ data: 'prostate', method: 'ridge', lambda: 10, axis: 'lambda', standardized: 'yes' },
  ...{ mix: 0.5, correlation: 0.7, first: 3, second: 1 },
};
const at = (changes: Partial<State>) => model.compute({ ...initial, ...changes });

const lambda = fc.double({ min: -1, max: 3, noNaN: true }).map((power) => 10 ** power);
const settings = fc.record({
  data: fc.constantFrom('prostate', 'diabetes', 'longley', 'pair'),
  method: fc.constantFrom('ridge', 'lasso', 'elastic-net'),
  standardized: fc.constantFrom('yes', 'no'),
  lambda,
});

test('the state that these tests start from is the initial one', () => {
  expect(initialState(model.controls)).toEqual(initial);
});

test('the weights at the line are optimal: no pull exceeds its bound, and active pulls meet it', () => {
  fc.assert(
    fc.property(settings, (changes) => {
      const { drawn, w } = at(changes);
      const { X, y, l1Ratio } = drawn;
      const column = (j: number) => X.data.subarray(j * X.rows, (j + 1) * X.rows);
      const residual = y.map((value, i) =>
        w.reduce((rest, weight, j) => rest - weight * (column(j)[i] ?? NaN), value),
      );
      const lambda1 = changes.lambda * l1Ratio;
      w.forEach((weight, j) => {
        const products = column(j).map((value, i) => value * (residual[i] ?? NaN));
        const pull = products.reduce((sum, v) => sum + v, 0);
        const size = products.reduce((sum, v) => sum + Math.abs(v), 0) + lambda1;
        const left = pull - changes.lambda * (1 - l1Ratio) * weight;
        const excess =
          weight === 0 ? Math.abs(left) - lambda1 : Math.abs(left - Math.sign(weight) * lambda1);
        expect(excess).toBeLessThan(1e-7 * size);
      });
    }),
    { numRuns: 60 },
  );
});

test.each(['ridge', 'lasso', 'elastic-net'] as const)('%s at λ = 0 is least squares', (method) => {
  const { w, free } = at({ method, lambda: 0 });
  w.forEach((weight, j) => expect(weight).toBeCloseTo(free[j] ?? NaN, 9));
});

test('a ridge coefficient passes through 0 where its circle stands', () => {
  const { drawn } = at({});
  expect(drawn.crossings.map(({ column }) => drawn.names[column]).sort()).toEqual([
    'age',
    'gleason',
    'lcp',
  ]);
  for (const { column, lambda: where } of drawn.crossings)
    expect(Math.abs(at({ lambda: where }).w[column] ?? NaN)).toBeLessThan(1e-12);
});

describe.each(['lambda', 'df', 'share'] as const)('on the axis “%s”', (axis) => {
  test('the line stands where a drag would have put it', () => {
    fc.assert(
      fc.property(settings, (changes) => {
        const result = at({ ...changes, axis });
        // Where a whole stretch of λ has the same weights, any of them is right.
        if (result.w.every((weight) => weight === 0)) return;
        const [from, to] = result.drawn.decades;
        if (changes.lambda < 10 ** from || changes.lambda > 10 ** to) return;
        const { drawn, place } = result;
        const back = lambdaAt(drawn, place, changes.lambda);
        const [w = new Float64Array()] = drawn.path.at([back]);
        const width = Math.abs((drawn.ends[0] ?? NaN) - (drawn.ends[1] ?? NaN));
        expect(placeOf(drawn, drawn.axis, back, w)).toBeGreaterThan(place - 0.01 * width);
        expect(placeOf(drawn, drawn.axis, back, w)).toBeLessThan(place + 0.01 * width);
      }),
      { numRuns: 100 },
    );
  });

  test('the ends are least squares and nothing', () => {
    const { drawn } = at({ axis });
    expect(lambdaAt(drawn, drawn.ends[0], 10)).toBe(0);
    expect(lambdaAt(drawn, drawn.ends[1], 10)).toBe(10 ** drawn.decades[1]);
  });
});

test.each([
  [{}, '1 of 8 weights has changed sign, none is exactly 0'],
  [{ lambda: 1000 }, '3 of 8 weights have changed sign'],
  [{ method: 'lasso', lambda: 100 }, '8 are exactly 0; degrees of freedom 0'],
  [{ lambda: 0 }, 'least squares'],
] as const)('the sentence for %j says “%s”', (changes, words) => {
  expect(model.describe(at(changes))).toContain(words);
});

test.each(Object.entries(model.samples))('the sentence of “%s” fits its box', (_, sample) => {
  expect(model.describe(at(sample)).length).toBeLessThan(170);
});

test('neighbors among the starts have different dashes', () => {
  const starts = [5, -2, 3, 3.1, 0, 9];
  const dashes = dashesFor(starts);
  const inOrder = [...starts.keys()].sort((a, b) => (starts[b] ?? 0) - (starts[a] ?? 0));
  inOrder.slice(1).forEach((j, k) => expect(dashes[j]).not.toBe(dashes[inOrder[k] ?? NaN]));
});
