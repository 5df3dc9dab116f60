import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-beta.ts';
import { studentTailProbability } from './student-t.ts';

const relative = (got: number, want: number): number => Math.abs(got / want - 1);

describe('studentTailProbability', () => {
  it('is the closed form for one and two degrees of freedom, out to the smallest tails', () => {
    for (const t of [1e-8, 0.1, 0.9, 1, 1.1, 3, 50, 1e6, 1e12]) {
      expect(relative(studentTailProbability(t, 1), Math.atan2(1, t) / Math.PI)).toBeLessThan(
        1e-13,
      );
      const root = Math.sqrt(2 + t * t);
      const two = 1 / (root * (root + t));
      expect(relative(studentTailProbability(t, 2), two)).toBeLessThan(1e-13);
    }
    expect(studentTailProbability(Infinity, 5)).toBe(0);
    expect(studentTailProbability(-1, 1)).toBeCloseTo(0.75, 14);
  });

  it('comes to the normal tail for many degrees of freedom', () => {
    // 1 − Φ(1.96) and 1 − Φ(8), Abramowitz & Stegun, table 26.1 and by series
    expect(studentTailProbability(1.96, 1e8)).toBeCloseTo(0.0249978951482204, 8);
    expect(relative(studentTailProbability(8, 1e8), 6.22096057427178e-16)).toBeLessThan(2e-5);
  });

  it('refuses what is no question', () => {
    expect(() => studentTailProbability(1, 0)).toThrow('degreesOfFreedom is 0');
    expect(() => studentTailProbability(NaN, 1)).toThrow('t is NaN');
  });
});

describe('incompleteBeta', () => {
  const shapes = fc.double({ min: 0.05, max: 200, noNaN: true });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });

  it('is the other tail of its mirror image, and obeys its recurrence', () => {
    fc.assert(
      fc.property(shares, shapes, shapes, (x, a, b) => {
        const y = 1 - x;
        const value = incompleteBeta(x, y, a, b);
        expect(value + incompleteBeta(y, x, b, a)).toBeCloseTo(1, 12);
        // I_x(a, b) − I_x(a + 1, b) = xᵃyᵇ / (a B(a, b)), Abramowitz & Stegun 26.5.16
        const step = (x ** a * y ** b) / a / Math.exp(logBeta(a, b));
        expect(value - incompleteBeta(x, y, a + 1, b)).toBeCloseTo(step, 11);
      }),
    );
  });

  it('refuses parts that are no parts', () => {
    expect(() => incompleteBeta(0.5, 0.6, 1, 1)).toThrow('sum to 1');
    expect(() => incompleteBeta(0.5, 0.5, 0, 1)).toThrow('a is 0');
    expect(() => incompleteBeta(0.5, 0.5, 1e9, 1)).toThrow('up to 100000000');
  });
});

it('logBeta is that of π, of whole numbers, and of far apart numbers', () => {
  expect(relative(logBeta(0.5, 0.5), Math.log(Math.PI))).toBeLessThan(1e-14);
  expect(relative(logBeta(3, 4), -Math.log(60))).toBeLessThan(1e-14);
  // B(a, 1) = 1/a
  expect(relative(logBeta(1e15, 1), -Math.log(1e15))).toBeLessThan(1e-14);
});
