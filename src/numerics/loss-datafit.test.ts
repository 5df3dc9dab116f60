import { expect, it } from 'vitest';
import { squaredError } from './datafits/squared-error.ts';
import { lossDatafit } from './loss-datafit.ts';
import { losses } from './losses/index.ts';
import { gradientAt } from './optimality.ts';
import { gap, normals, regression } from './regression.test-support.ts';

const { X, y } = regression(5, 12, 4);
const w = normals(6, 4);

it('with the squared loss is the squared error', () => {
  const [general, special] = [lossDatafit(losses.squared(), X, y), squaredError(X, y)];
  expect(general.value(w)).toBeCloseTo(special.value(w), 10);
  expect(gap(gradientAt({ datafit: general }, w), gradientAt({ datafit: special }, w))).toBe(0);
  expect(general.smoothness).toBe(special.smoothness);
});

it('refuses a loss whose slope jumps', () => {
  expect(() => lossDatafit(losses.absolute(), X, y)).toThrow('The loss absolute has a kink');
});
