import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { withPoint } from '#widget-state/points.ts';
import { wave } from './data.ts';
import { model, type KernelRidgeState } from './model.ts';

const start: KernelRidgeState = { kernel: 'gaussian', h: 0.3, lambda: 0.1, row: 9, points: wave };
const at = (changes: Partial<KernelRidgeState>) => model.compute({ ...start, ...changes });

test('the state written out here is the initial one', () => {
  expect(initialState(model.controls)).toEqual(start);
});

const strength = fc.double({ min: -4, max: 2, noNaN: true }).map((power) => 10 ** power);
const coordinate = fc.integer({ min: -50, max: 50 }).map((steps) => steps / 50);

test('p weights and n coefficients give the same curve and the same weights', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('line', 'cubic'),
      strength,
      coordinate,
      coordinate,
      (kernel, lambda, x, y) => {
        const { primal } = at({ kernel, lambda, points: withPoint(wave, 3, { x, y }) });
        expect(primal?.gap).toBeLessThan(1e-9);
        expect([...(primal?.fromDual ?? [])]).toEqual(
          [...(primal?.w ?? [])].map((weight) => expect.closeTo(weight, 8)),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test('each coefficient is the residual over λ', () => {
  for (const kernel of ['gaussian', 'line', 'cubic'] as const) {
    const { dual, ys, lambda } = at({ kernel, lambda: 0.5 });
    dual.dual.forEach((coefficient, i) =>
      expect(coefficient * lambda).toBeCloseTo((ys[i] ?? NaN) - (dual.fitted[i] ?? NaN), 10),
    );
  }
});

test('what the points add is the curve', () => {
  const shares = Array.from({ length: 12 }, (_, i) => at({ row: i + 1 }).share);
  at({}).dual.curve.forEach((height, k) => {
    const sum = shares.reduce((total, share) => total + (share[k] ?? NaN), 0);
    expect(sum).toBeCloseTo(height, 10);
  });
});

test('no kernel spends more than n, a polynomial no more than its p', () => {
  expect(at({ kernel: 'line', lambda: 1e-6 }).degreesOfFreedom).toBeCloseTo(2, 4);
  expect(at({ kernel: 'cubic', lambda: 1e-6 }).degreesOfFreedom).toBeCloseTo(4, 3);
  expect(at({ h: 0.03, lambda: 1e-6 }).degreesOfFreedom).toBeCloseTo(12, 3);
  expect(at({ lambda: 1e6 }).degreesOfFreedom).toBeLessThan(1e-3);
});

test('a narrower Gaussian spends more at the same λ', () => {
  const spent = [0.05, 0.1, 0.3, 1, 3].map((h) => at({ h }).degreesOfFreedom);
  expect(spent).toEqual(spent.toSorted((a, b) => b - a));
});

test('points in one place are no trouble', () => {
  const points = Array.from({ length: 12 }, (_, i) => `0_${i / 10}`).join('~');
  for (const kernel of ['gaussian', 'line', 'cubic'] as const)
    expect(at({ kernel, points }).dual.curve.every(Number.isFinite)).toBe(true);
});
