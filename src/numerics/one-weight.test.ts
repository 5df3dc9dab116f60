import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneWeight, oneWeightCurves, shrinkageMap } from './one-weight.ts';
import { numericSlope } from './regression.test-support.ts';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
// Below 1e-300 halves and products of z underflow to 0.
const pulls = range(-10, 10).filter((z) => z === 0 || Math.abs(z) > 1e-300);
const settings = fc.record({ z: pulls, lambda1: range(0, 8), lambda2: range(0, 100) });

describe('oneWeight', () => {
  it('solves the worked examples of the lesson', () => {
    expect(oneWeight({ z: 3, lambda1: 1, lambda2: 0.5 }).w).toBeCloseTo(4 / 3, 12);
    expect(oneWeight({ z: -0.8, lambda1: 1, lambda2: 0 }).w).toBe(0);
    expect(oneWeight({ z: -0.8, lambda1: 0, lambda2: 1 }).w).toBeCloseTo(-0.4, 12);
  });

  it('finds the least point of the curves that are drawn', () => {
    fc.assert(
      fc.property(settings, range(-12, 12), (setting, elsewhere) => {
        const solved = oneWeight(setting);
        const { dataTerm, penaltyTerm, objective } = oneWeightCurves(setting);
        expect(objective(elsewhere)).toBeGreaterThanOrEqual(solved.objective - 1e-9);
        expect(solved.data).toBeCloseTo(dataTerm(solved.w), 9);
        expect(solved.penalty).toBeCloseTo(penaltyTerm(solved.w), 9);
        expect(solved.data + solved.l1 + solved.l2).toBeCloseTo(solved.objective, 9);
      }),
    );
  });

  it('gives the slopes of the objective on either side of 0, and w = 0 where they enclose 0', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { w, slopeLeft, slopeRight } = oneWeight(setting);
        const { objective } = oneWeightCurves(setting);
        expect(slopeLeft).toBeCloseTo(numericSlope(objective, -1e-5), 1);
        expect(slopeRight).toBeCloseTo(numericSlope(objective, 1e-5), 1);
        expect(w === 0).toBe(slopeLeft <= 0 && slopeRight >= 0);
      }),
    );
  });

  it('refuses what has no minimum, naming it', () => {
    expect(() => oneWeight({ z: NaN, lambda1: 0, lambda2: 0 })).toThrow(
      'z is NaN: give a finite number.',
    );
    expect(() => oneWeight({ z: 1, lambda1: -1, lambda2: 0 })).toThrow('lambda1 is -1');
  });
});

it('shrinkageMap gives the answers of the solver', () => {
  fc.assert(
    fc.property(settings, fc.array(pulls), ({ lambda1, lambda2 }, zs) => {
      const solved = zs.map((z) => oneWeight({ z, lambda1, lambda2 }).w);
      expect([...shrinkageMap(Float64Array.from(zs), lambda1, lambda2)]).toEqual(solved);
    }),
  );
});
