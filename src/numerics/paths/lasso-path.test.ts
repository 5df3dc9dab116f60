import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaredError } from '../datafits/squared-error.ts';
import { columnsOf, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { elasticNet } from '../penalties/elastic-net.ts';
import { nonnegativeL1 } from '../penalties/nonnegative-l1.ts';
import { weightedL1 } from '../penalties/weighted-l1.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import { coordinateDescent } from '../solvers/coordinate-descent.ts';
import { solve } from '../solvers/solve.ts';
import { elasticNetPath } from './elastic-net-path.ts';
import { pathLambdaMax } from './lambda-grid.ts';
import { lassoPath } from './lasso-path.ts';
import { anyData, dataOf, grid, worst } from './path-data.test-support.ts';

const ways = ['gram', 'residual'] as const;
const cases = ways.flatMap((through) => [1, 0.5, 0.05].map((l1Ratio) => ({ through, l1Ratio })));

describe('elasticNetPath', () => {
  it.each(cases)('is optimal on any data through $through, with l1Ratio $l1Ratio', (options) => {
    const { l1Ratio } = options;
    fc.assert(
      fc.property(anyData, (of) => {
        const { X, y } = dataOf(of);
        for (const { lambda, w, converged } of elasticNetPath(X, y, grid(X, y, l1Ratio), options)) {
          const penalty = elasticNet(lambda * l1Ratio, lambda * (1 - l1Ratio));
          expect(converged).toBe(true);
          expect(worst(X, y, w, penalty)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it.each(ways)('is optimal for nonnegative weights and for factors, through %s', (through) => {
    fc.assert(
      fc.property(anyData, (of) => {
        const { X, y } = dataOf(of);
        const factors = normals(of.seed, X.columns).map((value) => Math.max(0.1, value));
        const [weighted, positive] = [{ factors }, { nonnegative: true }].map((options) =>
          lassoPath(X, y, grid(X, y), { ...options, through }),
        );
        for (const { lambda, w } of weighted ?? [])
          expect(worst(X, y, w, weightedL1(lambda, factors))).toBeLessThan(1e-9);
        for (const { lambda, w } of positive ?? [])
          expect(worst(X, y, w, nonnegativeL1(lambda))).toBeLessThan(1e-9);
      }),
    );
  });

  it('agrees with coordinate descent, and says by how much the objective may exceed its minimum', () => {
    const { X, y } = regression(4, 30, 12);
    for (const { lambda, w, dualityGap } of elasticNetPath(X, y, grid(X, y), { l1Ratio: 0.7 })) {
      const penalty = elasticNet(lambda * 0.7, lambda * 0.3);
      const problem = { datafit: squaredError(X, y), penalty };
      const slow = solve(coordinateDescent, problem, { tolerance: 1e-13 });
      expect(gap(w, slow.w)).toBeLessThan(1e-10);
      expect(dualityGap).toBeLessThan(1e-10 * slow.objective);
    }
  });

  it('refuses what is no strength', () => {
    const { X, y } = regression(1, 5, 2);
    expect(() => lassoPath(X, y, [1, -1])).toThrow('lambdas[1] is -1');
    expect(() => lassoPath(X, y, [1], { factors: [1] })).toThrow('factors has 1 entries');
    expect(() => elasticNetPath(X, y, [1], { l1Ratio: 2 })).toThrow('l1Ratio is 2');
    expect(() => lassoPath(X, y.slice(1), [1])).toThrow('y has 4 entries');
  });
});

describe('lassoPath', () => {
  it.each(ways)('is exactly 0 at λ_max and above, and not below, through %s', (through) => {
    const { X, y } = regression(3, 20, 30);
    const top = pathLambdaMax(X, y);
    const points = lassoPath(X, y, [2 * top, top, 0.999 * top], { through });
    expect(points.map(({ w }) => w.filter((weight) => weight !== 0).length)).toEqual([0, 0, 1]);
  });

  it.each(ways)('takes λ in any order, down to 0, through %s', (through) => {
    const { X, y } = regression(5, 20, 8);
    const [down, up] = [
      [9, 3, 1, 0],
      [0, 1, 3, 9],
    ].map((lambdas) => lassoPath(X, y, lambdas, { through }));
    up?.reverse().forEach(({ w }, k) =>
      expect(gap(w, down?.[k]?.w ?? w.map(() => NaN))).toBeLessThan(1e-10),
    );
  });

  it('leaves a weight with factor 0 free', () => {
    const { X, y } = regression(6, 20, 3);
    const [point] = lassoPath(X, y, [1e6], { factors: [0, 1, 1] });
    const free = ridge(matrixFromColumns(columnsOf(X).slice(0, 1), 20), y, 0);
    expect(gap(point?.w ?? y, Float64Array.of(free.w[0] ?? NaN, 0, 0))).toBeLessThan(1e-10);
  });
});
