import fc from 'fast-check';
import { expect, it } from 'vitest';
import { l2Squared } from '../penalties/l2-squared.ts';
import { regression } from '../regression.test-support.ts';
import { anyData, dataOf, worst } from './path-data.test-support.ts';
import { pathLambdaMax } from './lambda-grid.ts';
import { ridgeWeights } from './ridge-weights.ts';

it('is optimal on any data, wide or tall, degenerate or not', () => {
  fc.assert(
    fc.property(anyData, (of) => {
      const { X, y } = dataOf(of);
      const scale = pathLambdaMax(X, y) || 1;
      const lambdas = [1e3, 1, 1e-3].map((share) => share * scale);
      ridgeWeights(X, y, lambdas).forEach((w, k) =>
        expect(worst(X, y, w, l2Squared(lambdas[k] ?? NaN))).toBeLessThan(1e-9),
      );
    }),
  );
});

it('refuses a λ of 0, which may have many minimisers', () => {
  const { X, y } = regression(1, 5, 2);
  expect(() => ridgeWeights(X, y, [1, 0])).toThrow('lambdas[1] is 0');
});
