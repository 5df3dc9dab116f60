import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosHalfTurns, sinHalfTurns, tanh, wholePower } from './portable.ts';

function near(value: number, wanted: number): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(9e-16 * Math.abs(wanted));
}

it('tanh is that of the engine, but for the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -25, max: 25, noNaN: true }), (x) => near(tanh(x), Math.tanh(x))),
  );
  for (const x of [1e-12, -1e-5, 0.01, 0.3, 1]) near(tanh(x), Math.tanh(x));
  expect([tanh(0), tanh(Infinity), tanh(-Infinity), tanh(NaN)]).toEqual([0, 1, -1, NaN]);
});

it('cos πt and sin πt are those of the engine, but for the last digit, and exact at halves', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (t) => {
      expect(Math.abs(cosHalfTurns(t) - Math.cos(Math.PI * t))).toBeLessThan(2e-15);
      expect(Math.abs(sinHalfTurns(t) - Math.sin(Math.PI * t))).toBeLessThan(2e-15);
    }),
  );
  const halves = [0, 0.5, 1, 1.5, 2, -0.5, -1];
  expect(halves.map((t) => cosHalfTurns(t) + 0)).toEqual([1, 0, -1, 0, 1, 0, -1]);
  expect(halves.map((t) => sinHalfTurns(t) + 0)).toEqual([0, 1, 0, -1, 0, -1, 0]);
});

it('whole powers are products', () => {
  expect([0, 1, 5, 31].map((k) => wholePower(2, k))).toEqual([1, 2, 32, 2 ** 31]);
  expect(wholePower(0.999, 5000) / 0.999 ** 5000).toBeCloseTo(1, 11);
  expect(wholePower(0.9, 1e6)).toBe(0);
});
