import { expect, test } from 'vitest';
import { dot } from '../linear-algebra/vector.ts';
import { rowsOf } from '../linear-algebra/matrix.ts';
import { polynomialFeatures } from './polynomial-features.ts';
import { polynomialKernel } from './polynomial.ts';

test.each([1, 2, 3, 5])('inner products of the features are the kernel of degree %d', (degree) => {
  const x = Float64Array.of(-1.2, 0, 0.7, 2);
  const features = rowsOf(polynomialFeatures(x, degree));
  const kernel = polynomialKernel({ degree });
  features.forEach((one, i) =>
    features.forEach((other, j) => {
      const wanted = kernel(x.slice(i, i + 1), x.slice(j, j + 1));
      expect(dot(one, other)).toBeCloseTo(wanted, 10);
    }),
  );
});

test('the features of a cube are 1, √3 x, √3 x² and x³', () => {
  expect([...polynomialFeatures(Float64Array.of(2), 3).data]).toEqual([
    ...[1, 2 * Math.sqrt(3), 4 * Math.sqrt(3), 8].map((value) => expect.closeTo(value, 12)),
  ]);
});
