import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossDatafit } from '../loss-datafit.ts';
import { losses } from '../losses/index.ts';
import { optimalityViolation } from '../optimality.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import { regression } from '../regression.test-support.ts';
import { sparingFirst, withInterceptColumn } from '../unpenalized-intercept.ts';
import { irls } from './irls.ts';
import { solve } from './solve.ts';

const smooth = Object.entries(losses).filter(([, create]) => create().smoothness < Infinity);

describe.each(smooth)('irls with %s', (_, create) => {
  const problemFor = (seed: number, lambda: number) => {
    const { X, y } = regression(seed, 12, 3);
    const datafit = lossDatafit(create(), withInterceptColumn(X), y.with(2, 40));
    return { datafit, penalty: sparingFirst(l2Squared(lambda)) };
  };
  const seeds = fc.integer({ min: 0, max: 1e6 });
  const strengths = fc.double({ min: 0, max: 10, noNaN: true });

  it('never lets the objective rise, and ends where the gradient vanishes', () => {
    fc.assert(
      fc.property(seeds, strengths, (seed, lambda) => {
        const problem = problemFor(seed, lambda);
        const iterates = irls(problem);
        let before = Infinity;
        for (let step = 0; step < 30; step += 1) {
          const { objective } = iterates.next().value;
          expect(objective).toBeLessThanOrEqual(before * (1 + 1e-12));
          before = objective;
        }
        const { w, converged } = solve(irls, problem);
        expect(converged).toBe(true);
        expect(optimalityViolation(problem, w)).toBeLessThan(1e-7);
      }),
      { numRuns: 12 },
    );
  });
});
