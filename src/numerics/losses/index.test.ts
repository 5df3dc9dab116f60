import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericSlope } from '../regression.test-support.ts';
import { losses } from './index.ts';

const residuals = fc.double({ min: -12, max: 12, noNaN: true });

it('lists every loss in the folder, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/index|\.test/.test(file));
  expect(Object.keys(losses).map((name) => `${name}.ts`)).toEqual(files);
  expect(Object.values(losses).map((create) => create().name)).toEqual(Object.keys(losses));
});

describe.each(Object.entries(losses))('%s', (_, create) => {
  const loss = create();
  const everywhere = (holds: (r: number) => void): void =>
    fc.assert(
      fc.property(residuals, (r) => {
        holds(r);
      }),
    );
  // Where ψ or ψ′ jumps, a numeric derivative sees both sides.
  const kinks = [0, 1.345, 1.352413, 3.15563, 7.212868];
  const smoothly = (holds: (r: number) => void): void =>
    everywhere((r) => {
      fc.pre(kinks.every((kink) => Math.abs(Math.abs(r) - kink) > 1e-5));
      holds(r);
    });

  it('costs nothing at 0 and never less than that', () => {
    expect(loss.value(0)).toBe(0);
    everywhere((r) => expect(loss.value(r)).toBeGreaterThanOrEqual(0));
  });

  it('has as ψ the slope of ρ, and as ψ′ the slope of ψ', () =>
    smoothly((r) => {
      expect(loss.slope(r)).toBeCloseTo(numericSlope(loss.value, r), 6);
      expect(loss.curvature(r)).toBeCloseTo(numericSlope(loss.slope, r), 6);
    }));

  it('has as weight ψ(r)/r, and its limit at 0', () => {
    smoothly((r) => expect(loss.weight(r) * r).toBeCloseTo(loss.slope(r), 12));
    const limit = loss.smoothness === Infinity ? Infinity : loss.weight(1e-9);
    expect(loss.weight(0)).toBeCloseTo(limit, 6);
  });

  it('bounds |ψ′| by its smoothness', () =>
    everywhere((r) => expect(Math.abs(loss.curvature(r))).toBeLessThanOrEqual(loss.smoothness)));

  it('is convex where it says so, and bends down somewhere where not', () => {
    if (loss.convex) everywhere((r) => expect(loss.curvature(r)).toBeGreaterThanOrEqual(0));
    else expect(loss.curvature(4.5)).toBeLessThan(0);
  });
});

it('refuses constants that make no loss', () => {
  expect(() => losses.huber(0)).toThrow('delta is 0: give a finite number above 0.');
  expect(() => losses.tukey(NaN)).toThrow('c is NaN: give a finite number above 0.');
  expect(() => losses.pinball(1)).toThrow('tau is 1: give a number between 0 and 1.');
  expect(() => losses.hampel(2, 1, 3)).toThrow('a, b, c are 2, 1, 3');
});
