// What content/misconceptions.yaml shows this figure for is there to be seen.
import { expect, test } from 'vitest';
import { model, type PathState } from './model.ts';

const initial: PathState = {
  ...{ data: 'prostate', method: 'ridge', lambda: 10, axis: 'lambda', standardized: 'yes' },
  ...{ mix: 0.5, correlation: 0.7, first: 3, second: 1 },
};
const at = (changes: Partial<PathState>) => model.compute({ ...initial, ...changes });
const size = (weights: Float64Array, j: number) => Math.abs(weights[j] ?? NaN);

test('a strong ridge keeps all eight weights, on fewer degrees of freedom', () => {
  const { zeros, df } = at({ lambda: 100 });
  expect(zeros).toBe(0);
  expect(df).toBeLessThan(4);
});

test('a coefficient is larger than in least squares, and the whole vector is shorter', () => {
  const { drawn, w, free, length } = at({ data: 'longley', lambda: 0.1 });
  const prices = drawn.names.indexOf('prices');
  expect(size(w, prices)).toBeGreaterThan(3 * size(free, prices));
  expect(length).toBeLessThan(at({ data: 'longley', lambda: 0 }).length);
});

test('three signs of least squares are gone', () => {
  const { drawn, changed } = at({ lambda: 100 });
  expect(changed.map((j) => drawn.names[j])).toEqual(['age', 'lcp', 'gleason']);
});

test('the lasso drops a weight that least squares has larger than one that it keeps', () => {
  const { drawn, w, free } = at({ method: 'lasso', lambda: 10 });
  const [lcp, lbph] = ['lcp', 'lbph'].map((name) => drawn.names.indexOf(name));
  expect(size(free, lcp ?? NaN)).toBeGreaterThan(size(free, lbph ?? NaN));
  expect(size(w, lcp ?? NaN)).toBe(0);
  expect(size(w, lbph ?? NaN)).toBeGreaterThan(0);
});
