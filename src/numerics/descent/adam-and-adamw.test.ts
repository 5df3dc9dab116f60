// What the lesson "when decay is not L2" states, computed.
import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { optimizers } from '../optimizers/index.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { gap } from '../regression.test-support.ts';
import { schedules } from '../schedules/index.ts';
import { proximalGradient } from '../solvers/proximal-gradient.ts';
import { solve } from '../solvers/solve.ts';
import { boxConstraint } from './box-constraint.ts';
import { noisySlope } from './noisy-slope.ts';
import { quadratic, quadraticMinimum } from './quadratic.ts';
import type { Slope } from './slope.ts';
import { takeSteps } from './trajectory.ts';

const bowl = quadratic(
  matrixFromRows([
    [100, 3],
    [3, 1],
  ]),
  [50, 4],
);

function endOf(optimizer: Optimizer, steps: number): Float64Array {
  const state = optimizer.start([3, -3]);
  takeSteps(optimizer, bowl, state, steps);
  return state.w;
}
const inBox = (bound: number): Float64Array =>
  solve(proximalGradient, { datafit: bowl, penalty: boxConstraint(bound) }).w;

describe('from the full batch, run to the end', () => {
  const weightDecay = 0.5;
  const ridge = quadraticMinimum(bowl, weightDecay);
  const steady = { learningRate: 0.01, weightDecay, momentum: 0.9 };

  it('gradient descent and momentum with L2 reach the ridge solution', () => {
    expect(gap(endOf(optimizers['gradient-descent'](steady), 5000), ridge)).toBeLessThan(1e-12);
    expect(gap(endOf(optimizers.sgd(steady), 5000), ridge)).toBeLessThan(1e-12);
    expect(gap(endOf(optimizers.sgd({ ...steady, nesterov: true }), 5000), ridge)).toBeLessThan(
      1e-12,
    );
  });

  it('so does Adam with L2, where its learning rate fades', () => {
    const schedule = schedules.cosine({ steps: 20_000 });
    const adamL2 = optimizers['adam-l2']({ learningRate: 0.05, weightDecay, schedule });
    expect(gap(endOf(adamL2, 20_000), ridge)).toBeLessThan(1e-12);
  });

  it('SGDW reaches the ridge solution of (1 − μ)λ', () => {
    const end = endOf(optimizers.sgdw(steady), 5000);
    expect(gap(end, quadraticMinimum(bowl, 0.1 * weightDecay))).toBeLessThan(1e-12);
    expect(gap(end, ridge)).toBeGreaterThan(0.5);
  });

  it.each([
    [0.2, 'least squares, which lies in the box'],
    [0.5, 'the edge of the box, where least squares lies outside'],
    [1, 'the edge of a tighter box'],
  ])('AdamW reaches the minimum in the box ‖w‖∞ ≤ 1/λ: λ = %d, %s', (lambda) => {
    // Slowly: √v forgets half in 1400 steps, and until it is as small as the gradient, decay counts.
    const schedule = schedules.cosine({ steps: 100_000 });
    const end = endOf(
      optimizers.adamw({ learningRate: 0.05, weightDecay: lambda, schedule }),
      100_000,
    );
    expect(gap(end, inBox(1 / lambda))).toBeLessThan(2e-5);
    expect(gap(end, quadraticMinimum(bowl, lambda))).toBeGreaterThan(0.2);
    if (lambda === 0.2) expect(gap(end, quadraticMinimum(bowl))).toBeLessThan(2e-5);
  });
});

it('Adam with L2 decays a weight the less, the larger its gradients; AdamW does not care', () => {
  const still: Slope = { dimension: 3, gradientInto: (gradient) => gradient.fill(0) };
  const left = (name: 'adam-l2' | 'adamw'): number[] => {
    const optimizer = optimizers[name]({ learningRate: 1e-3, weightDecay: 0.1 });
    const ends = Array.from({ length: 16 }, (_, seed) => {
      const state = optimizer.start([1, 1, 1]);
      takeSteps(
        optimizer,
        noisySlope(still, { standardDeviation: [10, 1, 0.01], seed }),
        state,
        5000,
      );
      return state.w;
    });
    return [0, 1, 2].map((j) => ends.reduce((sum, w) => sum + (w[j] ?? NaN), 0) / ends.length);
  };
  // e^(−ηλt/sd): the decay is divided by the size of the gradients, of which nothing else is left.
  const expected = [Math.exp(-0.05), Math.exp(-0.5), 0];
  for (const [j, share] of left('adam-l2').entries())
    expect(Math.abs(share - (expected[j] ?? NaN))).toBeLessThan(0.05);
  for (const share of left('adamw')) expect(Math.abs(share - Math.exp(-0.5))).toBeLessThan(0.05);
});

it('good decays lie along ηλ in PyTorch’s form of AdamW, and along λ in the paper’s', () => {
  const decayed = (name: 'adamw' | 'adamw-paper', learningRate: number, weightDecay: number) => {
    const optimizer = optimizers[name]({ learningRate, weightDecay });
    const state = optimizer.start([1]);
    for (let step = 0; step < 300; step += 1) optimizer.advance(state, new Float64Array(1));
    return state.w[0] ?? NaN;
  };
  expect(decayed('adamw', 0.01, 0.4)).toBeCloseTo(decayed('adamw', 0.04, 0.1), 12);
  expect(decayed('adamw-paper', 0.01, 0.004)).toBe(decayed('adamw-paper', 0.04, 0.004));
});
