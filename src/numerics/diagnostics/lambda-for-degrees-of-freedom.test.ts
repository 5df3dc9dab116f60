import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveDegreesOfFreedom } from './effective-degrees-of-freedom.ts';
import { lambdaForDegreesOfFreedom } from './lambda-for-degrees-of-freedom.ts';

const values = fc
  .array(fc.double({ min: 1e-4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 8 })
  .map((list) => Float64Array.from(list).sort().reverse());

test('at the λ found, the degrees of freedom are as many as wanted', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (d, share) => {
      const wanted = share * d.length;
      const lambda = lambdaForDegreesOfFreedom(d, wanted);
      const found = effectiveDegreesOfFreedom({ singularValues: d, intercept: false }, lambda);
      expect(found).toBeCloseTo(wanted, 10);
    }),
  );
});

test.each([
  [[3, 3, 3, 3], 1, 27],
  [[3, 3, 3, 3], 2, 9],
  [[4, 1], 1, 4],
  [[4, 1], 2, 0],
  [[4, 1, 0], 2, 0],
  [[4, 1], 0, Infinity],
])('d = %j, %f wanted: λ = %f', (d, wanted, lambda) => {
  expect(lambdaForDegreesOfFreedom(Float64Array.from(d), wanted)).toBeCloseTo(lambda, 12);
});

test.each([-0.1, 2.1, NaN])('%f of two is refused', (wanted) => {
  expect(() => lambdaForDegreesOfFreedom(Float64Array.of(2, 1), wanted)).toThrow(RangeError);
});
