// What the lesson "from penalty to decay" states, computed.
import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { optimizers } from '../optimizers/index.ts';
import { firstStepBelow } from './decay-only.ts';
import { quadratic, quadraticMinimum } from './quadratic.ts';
import type { Slope } from './slope.ts';
import { takeSteps } from './trajectory.ts';

const gradientDescent = optimizers['gradient-descent'];
const curvatures = [0.2, 1, 5];
const pulls = [1, -2, 3];
const bowl = quadratic(
  matrixFromRows(
    curvatures.map((curvature, j) => curvatures.map((_, i) => (i === j ? curvature : 0))),
  ),
  pulls,
);

function endOf(
  slope: Slope,
  options: { learningRate: number; weightDecay: number },
  steps: number,
) {
  const optimizer = gradientDescent(options);
  const state = optimizer.start(new Float64Array(slope.dimension));
  return { finite: takeSteps(optimizer, slope, state, steps), w: state.w };
}

it('decay halves a weight in about 0.693/(ηλ) steps: 139 for η = 0.1 and λ = 0.05', () => {
  expect(firstStepBelow(0.5, 0.1, 0.05)).toBe(139);
  expect(Math.log(2) / (0.1 * 0.05)).toBeCloseTo(139, 0);
});

it('training ends where the pull of the data is that of the decay: gradient −0.02, λ = 0.01, w = 2', () => {
  const pull: Slope = { dimension: 1, gradientInto: (gradient) => gradient.fill(-0.02) };
  const { w } = endOf(pull, { learningRate: 1, weightDecay: 0.01 }, 5000);
  expect(w[0]).toBeCloseTo(2, 10);
});

it('is stable up to η = 2/(λmax + λ)', () => {
  const edge = 2 / (5 + 0.5);
  const run = (learningRate: number) => endOf(bowl, { learningRate, weightDecay: 0.5 }, 5000);
  const { w } = run(0.99 * edge);
  quadraticMinimum(bowl, 0.5).forEach((weight, j) => expect(w[j]).toBeCloseTo(weight, 9));
  expect(Math.abs(run(1.01 * edge).w[2] ?? 0)).toBeGreaterThan(1e30);
});

describe('stopping early', () => {
  it('is the filter 1 − (1 − ηd²)ᵗ on each direction of the least squares solution', () => {
    const { w } = endOf(bowl, { learningRate: 0.1, weightDecay: 0 }, 25);
    curvatures.forEach((curvature, j) => {
      const filter = 1 - (1 - 0.1 * curvature) ** 25;
      expect(w[j]).toBeCloseTo((filter * (pulls[j] ?? NaN)) / curvature, 12);
    });
  });

  it('by gradient flow to t = 1/λ has at most 1.69 times the risk of ridge, in every direction', () => {
    // x = d²/λ; bias² and variance of the flow over those of ridge, which the risk lies between.
    const directions = Array.from({ length: 4000 }, (_, at) => (at + 1) / 200);
    const bias = directions.map((x) => (Math.exp(-x) * (1 + x)) ** 2);
    const variance = directions.map((x) => (((1 - Math.exp(-x)) * (1 + x)) / x) ** 2);
    expect(Math.max(...bias)).toBeLessThanOrEqual(1);
    expect(Math.max(...variance)).toBeCloseTo(1.686, 3);
  });
});

describe('noise on the inputs is a penalty', () => {
  const X = [
    [1, 2],
    [-0.5, 3],
  ];
  const y = [1, -1];
  const w = [0.7, -0.4];
  const rss = (rows: readonly number[][]): number =>
    rows.reduce((sum, row, i) => {
      const fitted = row.reduce((total, x, j) => total + x * (w[j] ?? 0), 0);
      return sum + ((y[i] ?? 0) - fitted) ** 2;
    }, 0);
  /** The mean RSS over all ways to toss a coin for each of the four entries. */
  const meanRss = (noised: (x: number, heads: boolean) => number, heads: number): number =>
    Array.from({ length: 16 }, (_, pattern) => {
      const tossed = (i: number, j: number): boolean => ((pattern >> (2 * i + j)) & 1) === 1;
      const rows = X.map((row, i) => row.map((x, j) => noised(x, tossed(i, j))));
      const count = [0, 1, 2, 3].filter((bit) => (pattern >> bit) & 1).length;
      return rss(rows) * heads ** count * (1 - heads) ** (4 - count);
    }).reduce((sum, share) => sum + share);

  it('of variance σ²: E‖y − (X + E)w‖² = ‖y − Xw‖² + nσ²‖w‖², so λ = nσ²', () => {
    const noisy = meanRss((x, heads) => x + (heads ? 0.3 : -0.3), 0.5);
    expect(noisy).toBeCloseTo(rss(X) + 2 * 0.3 ** 2 * (0.7 ** 2 + 0.4 ** 2), 12);
  });

  it('as dropout that keeps a share q: penalty (1 − q)/q · Σ‖xⱼ‖²wⱼ²', () => {
    const keep = 0.8;
    const dropped = meanRss((x, heads) => (heads ? x / keep : 0), keep);
    const penalty = (1.25 * 0.7 ** 2 + 13 * 0.4 ** 2) / 4;
    expect(dropped).toBeCloseTo(rss(X) + penalty, 12);
  });
});
