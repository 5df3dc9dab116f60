import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { squaredError } from '../datafits/squared-error.ts';
import { optimalityViolation } from '../optimality.ts';
import { gap, regression } from '../regression.test-support.ts';
import { coordinateDescent } from '../solvers/coordinate-descent.ts';
import { allowedViolation, solve } from '../solvers/solve.ts';
import { bridge } from './bridge.ts';
import { l1 } from './l1.ts';
import { l2Squared } from './l2-squared.ts';

const w = Float64Array.of(-3, 0, 0.4);

test('q = 2 is squared L2', () => {
  const [ours, ridge] = [bridge(1.7, 2), l2Squared(1.7)];
  expect(ours.value(w)).toBeCloseTo(ridge.value(w), 14);
  for (const v of [-50, -1, 1e-9, 0.3, 1e9]) {
    expect(ours.prox(v, 0.6, 0) / ridge.prox(v, 0.6, 0)).toBeCloseTo(1, 14);
  }
});

test('q near 1 is nearly L1', () => {
  const [ours, lasso] = [bridge(2, 1.001), l1(2)];
  expect(ours.value(w)).toBeCloseTo(lasso.value(w), 2);
  for (const v of [-5, -2.5, 1, 7]) expect(ours.prox(v, 1, 0)).toBeCloseTo(lasso.prox(v, 1, 0), 2);
});

// By hand: u + 2√u = 3 at u = 1, u + 2u³ = 3 at u = 1, and u + 3u³ = 26 at u = 2.
test.each([
  [1.5, 2, 3, 1],
  [4, 2, 3, 1],
  [4, 3, -26, -2],
])('for q = %d and λ = %d the prox of %d is %d', (q, lambda, v, u) => {
  expect(bridge(lambda, q).prox(v, 1, 0)).toBeCloseTo(u, 14);
});

test('no weight above rounding is set to 0, however strong the penalty', () => {
  expect(bridge(1e6, 1.5).prox(1, 1, 0)).toBeCloseTo(1e-12, 20);
  expect(bridge(1e6, 1.5).slopes(0, 0)).toEqual({ left: 0, right: 0 });
});

test.each([1, 0.5, NaN, Infinity])('refuses q = %d', (q) => {
  expect(() => bridge(1, q)).toThrow(`q is ${q}: give a finite number above 1.`);
});

const numbers = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe.each([1.05, 1.5, 2, 4, 10])('q = %d', (q) => {
  it('has as prox what balances pull and slope, over many decades', () => {
    fc.assert(
      fc.property(numbers(-12, 12), numbers(-12, 12), (size, strength) => {
        const [v, lambda] = [10 ** size, 10 ** strength];
        const penalty = bridge(lambda, q);
        const u = penalty.prox(v, 1, 0);
        // A slope so steep that no number u but 0 is left costs no more than the smallest of them.
        if (u > 1e-300) expect((u + penalty.slopes(u, 0).right) / v).toBeCloseTo(1, 11);
      }),
    );
  });

  it('is minimized by coordinate descent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), numbers(0, 20), (seed, lambda) => {
        const { X, y } = regression(seed, 12, 4);
        const problem = { datafit: squaredError(X, y), penalty: bridge(lambda, q) };
        const { w: found, converged } = solve(coordinateDescent, problem, { maxSteps: 100_000 });
        expect(converged).toBe(true);
        const allowed = allowedViolation(problem.datafit, 1e-10);
        expect(optimalityViolation(problem, found)).toBeLessThanOrEqual(allowed);
        const elsewhere = solve(coordinateDescent, problem, {
          start: Float64Array.of(9, -9, 9, 9),
          maxSteps: 100_000,
        });
        expect(gap(found, elsewhere.w)).toBeLessThan(1e-6);
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});
