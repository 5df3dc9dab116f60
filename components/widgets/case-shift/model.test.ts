import fc from 'fast-check';
import { expect, test } from 'vitest';
import { huber } from '#numerics/losses/huber.ts';
import { initialState } from '#widget-state/controls.ts';
import { withPoint } from '#widget-state/points.ts';
import { initialPoints } from './controls.ts';
import { model, type CaseShiftState } from './model.ts';

const start: CaseShiftState = {
  price: 'l1',
  k: 1.5,
  residual: 5,
  lambda: 0,
  points: initialPoints,
};
const at = (changes: Partial<CaseShiftState>) => model.compute({ ...start, ...changes });

test('the state written out here is the initial one', () => {
  expect(initialState(model.controls)).toEqual(start);
});

test('it opens with one point shifted, and a line that is nearer to 1 + x than without', () => {
  const { moved, line, unshifted } = at({});
  expect(moved).toBe(1);
  expect(Math.abs(line.slope - 1)).toBeLessThan(Math.abs(unshifted.slope - 1) / 2);
});

test('the curve is Huber’s loss, or a parabola', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), (k) => {
      const [l1, l2] = [at({ k }), at({ k, price: 'l2' })];
      l1.residuals.forEach((r, i) => {
        expect(l1.costs[i]).toBeCloseTo(huber(k).value(r), 9);
        expect(l2.costs[i]).toBeCloseTo((k / (1 + k)) * (l2.squaredError[i] ?? NaN), 9);
      });
    }),
    { numRuns: 20 },
  );
});

test('squared prices leave the line of least squares where it is, and ridge at a larger λ', () => {
  const free = at({ price: 'l2' });
  expect(free.line.slope).toBeCloseTo(free.unshifted.slope, 10);
  const held = at({ price: 'l2', k: 1, lambda: 60 });
  expect(held.sameRidge).toBe(120);
  expect(held.line.slope).toBeCloseTo(at({ lambda: 120 }).unshifted.slope, 10);
});

test('by the L1 price it does not matter how far off a shifted response is; by L2 it does', () => {
  const to = (y: number) => ({ points: withPoint(initialPoints, 8, { x: 8.5, y }) });
  expect(at(to(20)).line.slope).toBeCloseTo(at(to(15)).line.slope, 10);
  const squared = (y: number) => at({ ...to(y), price: 'l2' }).line.slope;
  expect(squared(20)).toBeGreaterThan(squared(15) + 0.1);
});
