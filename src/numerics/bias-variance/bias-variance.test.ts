import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows, matVec } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { ridgePath } from '../paths/ridge-path.ts';
import { createRandom } from '../random.ts';
import { normals, regression } from '../regression.test-support.ts';
import { balancedLambda } from './balanced-lambda.ts';
import { bestLambda } from './best-lambda.ts';
import { biasVariance } from './bias-variance.ts';
import { breakEvenLambda, guaranteedGain } from './guaranteed-gain.ts';
import { oneWeightTruth, ridgeTruth } from './ridge-truth.ts';

const question = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  noiseVariance: fc.double({ min: 0.01, max: 100, noNaN: true }),
  columns: fc.integer({ min: 1, max: 8 }),
});
const truthOf = ({
  seed,
  noiseVariance,
  columns,
}: {
  seed: number;
  noiseVariance: number;
  columns: number;
}) => ridgeTruth(regression(seed, 6, columns).X, normals(seed, columns), noiseVariance);

describe('biasVariance', () => {
  it('is the closed form of the lesson for a single weight', () => {
    const truth = oneWeightTruth(2, 4, 4);
    const mse = (lambda: number) => biasVariance(truth, lambda).weights.mse;
    [1, 0.8, 1.0612244898].forEach((value, at) =>
      expect(mse([0, 1, 3][at] ?? NaN)).toBeCloseTo(value, 9),
    );
    expect(bestLambda(truth)).toBeCloseTo(1, 12);
    expect(breakEvenLambda(2, 4, 4)).toBeCloseTo(8 / 3, 12);
    expect(mse(8 / 3)).toBeCloseTo(mse(0), 12);
    expect(breakEvenLambda(0.9, 4, 4)).toBe(Infinity);
    expect(mse(0)).toBe(1);
    const { biasSquared } = biasVariance(oneWeightTruth(2, 3, 1), 1e-12).weights;
    expect(biasSquared / (1e-24 * (4 / 9))).toBeCloseTo(1, 10);
    expect(biasVariance(oneWeightTruth(2, 3, 1), 0).weights.biasSquared).toBe(0);
    expect(biasVariance(truth, Infinity).weights).toEqual({ biasSquared: 4, variance: 0, mse: 4 });
  });

  it.each([
    ['tall', 8, 3, 2],
    ['wide', 4, 7, 0.5],
    ['least squares', 6, 3, 0],
  ])('is what simulation finds, within 4.5 standard errors: %s', (_, rows, columns, lambda) => {
    const { X } = regression(3, rows, columns);
    const beta = normals(4, columns);
    const exact = biasVariance(ridgeTruth(X, beta, 0.49), lambda);
    const random = createRandom(5);
    const mean = matVec(X, beta);
    const draws = Array.from({ length: 1000 }, () => {
      const y = mean.map((value) => value + random.normal(0, 0.7));
      const w = ridgePath(X, y).weights(lambda);
      const error = w.map((weight, j) => weight - (beta[j] ?? NaN));
      return [squaredNorm(error), squaredNorm(matVec(X, error)) / rows] as const;
    });
    [exact.weights.mse, exact.prediction.mse].forEach((expected, which) => {
      const errors = Float64Array.from(draws, (draw) => draw[which] ?? NaN);
      const average = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      const spread = squaredNorm(errors.map((error) => error - average)) / (errors.length - 1);
      const standardError = Math.sqrt(spread / errors.length);
      expect(Math.abs(average - expected)).toBeLessThan(4.5 * standardError);
    });
  });

  it('adds up from its directions, with what a wide X never sees', () => {
    fc.assert(
      fc.property(question, fc.double({ min: 0, max: 50, noNaN: true }), (asked, lambda) => {
        const truth = truthOf(asked);
        const { weights, directions } = biasVariance(truth, lambda);
        const sum = directions.reduce((all, { mse }) => all + mse, truth.unseen);
        expect(weights.mse / sum).toBeCloseTo(1, 12);
        expect(truth.unseen > 0).toBe(asked.columns > 6);
        const far = biasVariance(truth, Infinity).weights.mse;
        expect(far / squaredNorm(normals(asked.seed, asked.columns))).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('bestLambda', () => {
  it('beats every other λ, and lies above the range in which the error must fall', () => {
    const elsewhere = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(question, elsewhere, (asked, exponent) => {
        const truth = truthOf(asked);
        const best = bestLambda(truth);
        const least = biasVariance(truth, best).weights.mse;
        expect(least).toBeLessThanOrEqual(
          biasVariance(truth, 10 ** exponent).weights.mse * (1 + 1e-12),
        );
        expect(best).toBeGreaterThanOrEqual(guaranteedGain(truth).decreasingBelow * (1 - 1e-12));
      }),
    );
  });

  it('is 0 without noise and infinite without signal', () => {
    const X = matrixFromRows([
      [1, 2],
      [3, 1],
    ]);
    expect(bestLambda(ridgeTruth(X, [1, 2], 0))).toBe(0);
    expect(bestLambda(ridgeTruth(X, [0, 0], 1))).toBe(Infinity);
    expect(() => ridgeTruth(X, [1], 1)).toThrow('beta has 1 entries but there are 2 columns of X');
    expect(() => ridgeTruth(X, [1, 2], -1)).toThrow('noiseVariance is -1');
    expect(() => oneWeightTruth(1, 0, 1)).toThrow('sumOfSquares is 0');
  });
});

describe('balancedLambda', () => {
  it('has bias² and variance equal, and is that of the closed form for a single weight', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const truth = truthOf({ ...asked, columns: Math.min(asked.columns, 6) });
        const { biasSquared, variance } = biasVariance(truth, balancedLambda(truth)).weights;
        expect(biasSquared / variance).toBeCloseTo(1, 9);
      }),
    );
    expect(balancedLambda(oneWeightTruth(2, 9, 4))).toBeCloseTo(3, 12);
    expect(balancedLambda(oneWeightTruth(2, 9, 4), 4)).toBeCloseTo(6, 12);
    expect(() => balancedLambda(oneWeightTruth(2, 9, 0))).toThrow('keep apart');
    expect(() => balancedLambda(oneWeightTruth(0, 9, 4))).toThrow('keep apart');
  });
});

describe('guaranteedGain', () => {
  it('holds: the error falls, each direction gains, and each combination of weights gains', () => {
    const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(question, share, (asked, part) => {
        const truth = truthOf({ ...asked, columns: Math.min(asked.columns, 6) });
        const gain = guaranteedGain(truth);
        const at = (lambda: number) => biasVariance(truth, lambda);
        const [start, here] = [at(0), at(part * gain.decreasingBelow)];
        expect(here.weights.mse).toBeLessThan(start.weights.mse);
        expect(at(part * gain.decreasingBelow * 1.001).weights.mse).toBeLessThan(here.weights.mse);
        at(part * gain.betterUpTo).directions.forEach(({ mse }, j) =>
          expect(mse).toBeLessThan(start.directions[j]?.mse ?? NaN),
        );
        // cᵀ(β̂ − β) has variance Σ c²v and bias Σ cb along the directions.
        const lambda = part * gain.everyCombinationBetterUpTo;
        const c = normals(asked.seed + 1, truth.signal.length);
        const error = (strength: number): number => {
          const { directions } = at(strength);
          const bias = directions.reduce(
            (sum, { biasSquared }, j) =>
              sum + (c[j] ?? NaN) * Math.sqrt(biasSquared) * Math.sign(truth.signal[j] ?? NaN),
            0,
          );
          return directions.reduce(
            (sum, { variance }, j) => sum + (c[j] ?? NaN) ** 2 * variance,
            bias ** 2,
          );
        };
        expect(error(lambda)).toBeLessThan(error(0));
      }),
    );
  });

  it('is that of the lesson', () => {
    const X = matrixFromRows([
      [3, 0, 0],
      [0, 2, 0],
      [0, 0, 1],
    ]);
    const gain = guaranteedGain(ridgeTruth(X, [0.5, 1, 2], 2));
    expect(gain.decreasingBelow).toBeCloseTo(0.5, 12);
    expect(gain.betterUpTo).toBeCloseTo(1, 12);
    expect(gain.everyCombinationBetterUpTo).toBeCloseTo(4 / 5.25, 12);
  });
});
