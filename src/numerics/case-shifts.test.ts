import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseShift, shiftedFit } from './case-shifts.ts';
import { huber } from './losses/huber.ts';
import { columnsOf, matrixFromColumns, matVec } from './linear-algebra/matrix.ts';

const number = fc.double({ min: -20, max: 20, noNaN: true });
const strength = fc.double({ min: 0.05, max: 10, noNaN: true });

it('comes to Huber’s loss by the L1 price, and to a share of the squared error by the L2 price', () => {
  fc.assert(
    fc.property(number, strength, (r, k) => {
      expect(caseShift(r, 'l1', k).cost).toBeCloseTo(huber(k).value(r), 9);
      expect(caseShift(r, 'l2', k).cost).toBeCloseTo(((k / (1 + k)) * r * r) / 2, 9);
      expect(caseShift(r, 'l1', k).left).toBeCloseTo(huber(k).slope(r), 9);
    }),
  );
});

it('is worked out by hand at r = 5', () => {
  expect(caseShift(5, 'l1', 1.5)).toEqual({
    shift: 3.5,
    left: 1.5,
    loss: 1.125,
    price: 5.25,
    cost: 6.375,
  });
  expect(caseShift(5, 'l2', 1).shift).toBe(2.5);
});

const n = 7;
const column = fc.array(number, { minLength: n, maxLength: n });

it('is a minimum of both together: each part is best while the other is held', () => {
  fc.assert(
    fc.property(
      column,
      column,
      strength,
      strength,
      fc.constantFrom('l1' as const, 'l2' as const),
      (x, y, k, lambda, price) => {
        const X = matrixFromColumns([Float64Array.from(x)], n);
        const { w, intercept, shifts } = shiftedFit(X, y, { price, k, lambda });
        const left = matVec(X, w).map(
          (value, i) => (y[i] ?? NaN) - intercept - value - (shifts[i] ?? NaN),
        );
        const size = 1e-8 * (1 + Math.max(...x.map(Math.abs)) * Math.max(...y.map(Math.abs)) * n);
        expect(Math.abs(left.reduce((sum, r) => sum + r, 0))).toBeLessThan(size);
        const pull = (columnsOf(X)[0] ?? left).reduce((sum, v, i) => sum + v * (left[i] ?? NaN), 0);
        expect(Math.abs(pull - lambda * (w[0] ?? NaN))).toBeLessThan(size);
        shifts.forEach((shift, i) => {
          const bound = price === 'l1' ? k * Math.sign(shift) : k * shift;
          if (shift !== 0) expect(left[i]).toBeCloseTo(bound, 7);
          else expect(Math.abs(left[i] ?? NaN)).toBeLessThanOrEqual(k + 1e-9);
        });
      },
    ),
  );
});

it('names the ridge that has the same weights, where shifts cost their squares', () => {
  const X = matrixFromColumns([Float64Array.of(1, 2, 3, 4)], 4);
  const y = [1, 2, 3, 24];
  expect(shiftedFit(X, y, { price: 'l2', k: 1, lambda: 3 }).sameRidge).toBe(6);
  expect(shiftedFit(X, y, { price: 'l1', k: 1, lambda: 3 }).sameRidge).toBeNull();
  expect(() => shiftedFit(X, y, { price: 'l2', k: 0, lambda: 3 })).toThrow(RangeError);
});
