import { expect, it } from 'vitest';
import { addScaled } from '../linear-algebra/vector.ts';
import { gradientAt } from '../optimality.ts';
import { gap, regression } from '../regression.test-support.ts';
import { gradientDescentFactors, gradientDescentWeights } from './gradient-descent-path.ts';
import { ridgePath } from './ridge-path.ts';

it.each([
  ['tall', 8, 3],
  ['wide', 3, 8],
])('is where plain gradient descent stands, for %s data', (_, rows, columns) => {
  const datafit = regression(2, rows, columns);
  const path = ridgePath(datafit.X, datafit.y);
  // Faster than monotone: factors of 1 − step · d² are negative in the first direction.
  const step = 1.5 / (path.factors.singularValues[0] ?? NaN) ** 2;
  const w = new Float64Array(columns);
  for (let steps = 0; steps < 50; steps += 1) {
    expect(gap(gradientDescentWeights(path, step, steps), w)).toBeLessThan(1e-12);
    addScaled(w, -step, gradientAt({ datafit }, w));
  }
});

it('keeps the digits of a direction that has hardly moved', () => {
  const [factor = NaN] = gradientDescentFactors(Float64Array.of(1e-10), 1, 3);
  expect(factor / 3e-20).toBeCloseTo(1, 14);
});

it('refuses what is no step and no count', () => {
  const d = Float64Array.of(1);
  expect(() => gradientDescentFactors(d, 0, 1)).toThrow('step is 0: give a finite number above 0.');
  expect(() => gradientDescentFactors(d, 1, 1.5)).toThrow('steps is 1.5: give a whole number');
});
