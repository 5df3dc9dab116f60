import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losses } from '../losses/index.ts';
import { elasticNet } from '../penalties/elastic-net.ts';
import { normals, regression } from '../regression.test-support.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';
import { exactFit } from './exact-fit.ts';

const convex = {
  squared: losses.squared(),
  huber: losses.huber(0.7),
  absolute: losses.absolute(),
  pinball: losses.pinball(0.3),
};
const penalties = {
  none: {},
  l2: { lambda2: 2.5 },
  l1: { lambda1: 4 },
  both: { lambda1: 2, lambda2: 1 },
};
const seeds = fc.integer({ min: 0, max: 1e6 });

describe.each(Object.entries(convex))('%s', (_, loss) => {
  it.each(Object.entries(penalties))('with %s is minimal, and no move pays', (__, strengths) => {
    fc.assert(
      fc.property(seeds, fc.boolean(), fc.boolean(), (seed, rounded, intercept) => {
        const { X, y } = regression(seed, 14, 3);
        // Whole numbers make ties, where a walk from kink to kink may go in circles.
        const data = rounded ? { ...X, data: X.data.map(Math.round) } : X;
        const target = rounded ? y.map(Math.round) : y;
        const fit = exactFit(data, target, loss, { ...strengths, intercept });
        expect(fit.converged).toBe(true);
        expect(fit.violation).toBeLessThan(1e-9);
        const penalty = elasticNet(strengths.lambda1 ?? 0, strengths.lambda2 ?? 0);
        const objective = (w: Float64Array, shift: number): number => {
          const fitted = withInterceptColumn(data);
          const all = Float64Array.of(shift, ...w);
          const cost = target.reduce((sum, value, i) => {
            const at = all.reduce(
              (total, weight, j) => total + weight * (fitted.data[j * 14 + i] ?? 0),
              0,
            );
            return sum + loss.value(value - at);
          }, 0);
          return cost + penalty.value(w);
        };
        const least = objective(fit.w, fit.intercept);
        expect(fit.objective).toBeCloseTo(least, 9);
        for (const size of [1, 1e-3]) {
          const [shift = 0, ...moves] = normals(seed, 4).map((move) => move * size);
          const moved = fit.w.map((weight, j) => weight + (moves[j] ?? 0));
          const away = objective(moved, intercept ? fit.intercept + shift : 0);
          expect(away).toBeGreaterThanOrEqual(least - 1e-10);
        }
      }),
      { numRuns: 40 },
    );
  });
});
