import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, matVec, selectRows, transposedMatVec } from '../linear-algebra/matrix.ts';
import { ridgePath } from '../paths/ridge-path.ts';
import { gap, normals, numericSlope, regression } from '../regression.test-support.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import { empiricalBayes } from './empirical-bayes.ts';
import { gaussianPosterior } from './gaussian-posterior.ts';
import { logEvidence } from './log-evidence.ts';

const variances = fc.double({ min: 0.05, max: 20, noNaN: true });
const question = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  columns: fc.integer({ min: 1, max: 9 }),
  noiseVariance: variances,
  priorVariance: variances,
});

describe('gaussianPosterior', () => {
  it('is ridge in its mean, and inverts XᵀX/σ² + I/τ² in its covariance, tall or wide', () => {
    fc.assert(
      fc.property(question, ({ seed, columns, ...model }) => {
        const { X, y } = regression(seed, 5, columns);
        const { mean, covariance, lambda } = gaussianPosterior(X, y, model);
        expect(gap(mean, ridge(X, y, lambda).w)).toBeLessThan(1e-9);
        const precision = (v: Float64Array): Float64Array =>
          transposedMatVec(X, matVec(X, v)).map(
            (image, j) => image / model.noiseVariance + (v[j] ?? NaN) / model.priorVariance,
          );
        const v = normals(seed + 1, columns);
        expect(gap(precision(matVec(covariance, v)), v)).toBeLessThan(1e-8);
      }),
    );
  });

  it('has an evidence that is the product of one-step-ahead predictions', () => {
    const { X, y } = regression(8, 6, 3);
    const model = { noiseVariance: 0.7, priorVariance: 2 };
    const rows = Array.from(y, (_, i) => columnsOf(X).map((column) => column[i] ?? NaN));
    const [first = [], ...later] = rows;
    const logDensity = (error: number, variance: number): number =>
      -(Math.log(2 * Math.PI * variance) + error ** 2 / variance) / 2;
    const start = logDensity(y[0] ?? NaN, 0.7 + 2 * first.reduce((sum, x) => sum + x * x, 0));
    const total = later.reduce((sum, row, at) => {
      const seen = selectRows(X, [...y.keys()].slice(0, at + 1));
      const { mean, variance } = gaussianPosterior(seen, y.slice(0, at + 1), model).predict(row);
      return sum + logDensity((y[at + 1] ?? NaN) - mean, variance);
    }, start);
    expect(gaussianPosterior(X, y, model).logEvidence).toBeCloseTo(total, 10);
  });

  it('keeps its digits under a prior that says nothing, and refuses one that is none', () => {
    const { X, y } = regression(8, 6, 1);
    const sum = X.data.reduce((all, x) => all + x * x, 0);
    const { covariance } = gaussianPosterior(X, y, { noiseVariance: 1, priorVariance: 1e15 });
    expect((covariance.data[0] ?? NaN) * sum).toBeCloseTo(1, 12);
    const refused = (noiseVariance: number, priorVariance: number) => () =>
      gaussianPosterior(X, y, { noiseVariance, priorVariance });
    expect(refused(0, 1)).toThrow('noiseVariance is 0');
    expect(refused(1, Infinity)).toThrow('priorVariance is Infinity');
    expect(() =>
      gaussianPosterior(X, y, { noiseVariance: 1, priorVariance: 1 }).predict([1, 2]),
    ).toThrow('x has 2 entries');
  });
});

describe('empiricalBayes', () => {
  it('stands where the evidence is level in both variances', () => {
    const { X, y } = regression(21, 30, 4);
    const path = ridgePath(X, y);
    const found = empiricalBayes(path);
    expect(found.converged).toBe(true);
    const [noise, prior] = [Math.log(found.noiseVariance), Math.log(found.priorVariance)];
    const at = (s: number, t: number): number =>
      logEvidence(path, { noiseVariance: Math.exp(s), priorVariance: Math.exp(t) });
    expect(numericSlope((s) => at(s, prior), noise, 1e-4)).toBeCloseTo(0, 6);
    expect(numericSlope((t) => at(noise, t), prior, 1e-4)).toBeCloseTo(0, 6);
    expect(empiricalBayes(path, { maxSteps: 1 }).converged).toBe(false);
  });

  it('says so where the data show nothing but noise, or nothing at all', () => {
    const { X } = regression(21, 30, 2);
    // Orthogonal to X: no weight explains any of it.
    const nothing = ridgePath(X, normals(1, 30)).unexplained;
    expect(empiricalBayes(ridgePath(X, nothing)).converged).toBe(false);
    const zero = empiricalBayes(ridgePath(X, new Float64Array(30)));
    expect(zero).toMatchObject({ converged: false, lambda: Infinity, priorVariance: 0 });
    const level = { ...X, data: new Float64Array(60) };
    expect(empiricalBayes(ridgePath(level, normals(1, 30))).priorVariance).toBe(0);
  });
});
