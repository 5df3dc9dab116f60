import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losses } from '../losses/index.ts';
import { regression } from '../regression.test-support.ts';
import { exactFit } from './exact-fit.ts';
import { penalizedFit } from './penalized-fit.ts';
import { smoothFit } from './smooth-fit.ts';

const penalties = {
  none: {},
  l2: { lambda2: 2.5 },
  l1: { lambda1: 4 },
  both: { lambda1: 2, lambda2: 1 },
};
const seeds = fc.integer({ min: 0, max: 1e6 });
const lossOf = { tukey: losses.tukey(3), cauchy: losses.cauchy(1), huber: losses.huber(0.7) };

describe.each(Object.entries(penalties))('with %s', (_, options) => {
  it.each(Object.entries(lossOf))('%s ends where optimality holds', (__, loss) => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, intercept) => {
        const { X, y } = regression(seed, 20, 3);
        const fit = smoothFit(X, y.with(0, 50), loss, { ...options, intercept });
        expect(fit.converged).toBe(true);
        expect(fit.violation).toBeLessThan(1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('agrees with the exact fit on Huber', () => {
    const { X, y } = regression(5, 20, 3);
    const [exact, smooth] = [exactFit, smoothFit].map((fit) => fit(X, y, lossOf.huber, options));
    expect(smooth?.objective).toBeCloseTo(exact?.objective ?? NaN, 9);
  });
});

it('gives a far observation up, where the convex losses do not', () => {
  const { X, y } = regression(9, 30, 2);
  const far = y.with(0, 1e4);
  const moves = Object.entries({ ...losses }).map(([name, create]) => {
    const [clean, dirty] = [y, far].map((target) => penalizedFit(X, target, create()));
    return { name, shift: Math.abs((clean?.w[0] ?? NaN) - (dirty?.w[0] ?? NaN)) };
  });
  const shift = Object.fromEntries(moves.map((move) => [move.name, move.shift]));
  expect(shift.tukey).toBeLessThan(0.3);
  expect(shift.squared).toBeGreaterThan(10);
});
