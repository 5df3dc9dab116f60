import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losses } from '../losses/index.ts';
import { selectRows } from '../linear-algebra/matrix.ts';
import { elasticNet } from '../penalties/elastic-net.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';
import { exactFit, type FitOptions } from './exact-fit.ts';

const convex = {
  squared: losses.squared(),
  huber: losses.huber(0.7),
  absolute: losses.absolute(),
  pinball: losses.pinball(0.3),
};
const penalties: Readonly<Record<string, Pick<FitOptions, 'lambda1' | 'lambda2'>>> = {
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

it('is not misled by units, or by a penalty far stronger than the data', () => {
  const { X, y } = regression(3, 12, 3);
  for (const size of [1e-6, 1, 1e6]) {
    const target = y.map((value) => size * value).with(0, 1e4 * size);
    for (const loss of [losses.huber(1e-3 * size), losses.absolute()]) {
      for (const lambda2 of [1e-3, 1e4]) {
        const fit = exactFit(X, target, loss, { lambda1: 1e-3, lambda2 });
        expect(fit.converged).toBe(true);
        expect(fit.violation).toBeLessThan(1e-9 * Math.max(1, size));
      }
    }
  }
});

it('counts an observation of weight 2 twice, and one of weight 0 not at all', () => {
  const { X, y } = regression(3, 12, 2);
  const weights = new Float64Array(12).fill(1).with(0, 2).with(1, 0);
  const rows = [0, 0, ...Array.from({ length: 10 }, (_, i) => i + 2)];
  const target = Float64Array.from(rows, (row) => y[row] ?? NaN);
  const weighted = exactFit(X, y, losses.huber(0.5), { weights });
  const repeated = exactFit(selectRows(X, rows), target, losses.huber(0.5));
  expect(gap(weighted.w, repeated.w)).toBeLessThan(1e-10);
  expect(() => exactFit(X, y, losses.huber(0.5), { weights: target.slice(1) })).toThrow(RangeError);
});

it('fits a line to squares as it does to a Huber loss whose bounds are never reached', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...Object.values(penalties)), (seed, strengths) => {
      const { X, y } = regression(seed, 12, 1);
      const weights = y.map((_, i) => i % 4);
      const options = { ...strengths, weights };
      const [line, searched] = [losses.squared(), losses.huber(1e9)].map((loss) =>
        exactFit(X, y, loss, options),
      );
      expect(line?.steps).toBe(1);
      expect(line?.violation).toBeLessThan(1e-9);
      expect(line?.objective).toBeCloseTo(searched?.objective ?? NaN, 9);
      expect(gap(line?.w ?? y, searched?.w ?? y)).toBeLessThan(1e-9);
      expect(gap(line?.residual ?? y, searched?.residual ?? y)).toBeLessThan(1e-9);
      expect(gap(line?.pulls ?? y, searched?.pulls ?? y)).toBeLessThan(1e-8);
    }),
  );
});

it('finds the shortest fit where all x are one', () => {
  const X = { rows: 3, columns: 1, data: Float64Array.of(2, 2, 2) };
  const { w, intercept } = exactFit(X, [1, 2, 6], losses.squared());
  expect(intercept + 2 * (w[0] ?? NaN)).toBeCloseTo(3, 9);
});
