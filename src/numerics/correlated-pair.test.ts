import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlatedPair } from './correlated-pair.ts';
import { leastSquares } from './least-squares.ts';
import { gram } from './linear-algebra/matrix.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('its columns have length 1 and the correlation asked for, and least squares finds the weights', () => {
  fc.assert(
    fc.property(number(-0.99, 0.99), number(-9, 9), number(-9, 9), (correlation, ...weights) => {
      const { X, y } = correlatedPair(correlation, weights);
      [1, correlation, correlation, 1].forEach((entry, k) =>
        expect(gram(X).data[k]).toBeCloseTo(entry, 14),
      );
      const found = leastSquares(X, y).w;
      weights.forEach((weight, j) => expect(found[j]).toBeCloseTo(weight, 10));
    }),
  );
});

test('equal columns have rank 1', () => {
  const { X, y } = correlatedPair(1, [2, 1]);
  expect(leastSquares(X, y)).toMatchObject({ rank: 1 });
  expect(() => correlatedPair(1.1, [0, 0])).toThrow('correlation is 1.1: give a number from -1 to');
});
