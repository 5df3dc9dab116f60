import { elasticNet } from '../penalties/elastic-net.ts';
import type { Matrix } from '../problem.ts';
import { coordinateViolation } from '../separable.ts';
import { twoWeights, type SecondCost } from '../two-weights.ts';
import type { Fit } from './exact-fit.ts';

/**
 * argmin over β₀, w of ½ Σ weightᵢ(yᵢ − β₀ − xᵢw)² + λ₁|w| + ½λ₂w²: a line, without a search
 *
 * `design` is n × 2, ones and x; undefined where x is at one place. What it is for, and the rest of the
 * answer: `exact-fit.ts`.
 */
export function squaredLine(
  design: Matrix,
  y: Float64Array,
  weights: Float64Array,
  cost: SecondCost,
): Fit | undefined {
  const all = twoWeights(design, y, weights, cost);
  if (all === undefined) return undefined;
  const [intercept = NaN, slope = NaN] = all;
  const residual = new Float64Array(y.length);
  const pulls = new Float64Array(y.length);
  let [loss, force, turn] = [0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    const x = design.data[y.length + i] ?? NaN;
    const r = (y[i] ?? NaN) - intercept - slope * x;
    const pull = (weights[i] ?? NaN) * r;
    residual[i] = r;
    pulls[i] = pull;
    loss += (pull * r) / 2;
    force += pull;
    turn += pull * x;
  }
  const penalty = elasticNet(cost.lambda1, cost.lambda2);
  const w = Float64Array.of(slope);
  return {
    ...{ w, intercept, residual, pulls, objective: loss + penalty.value(w) },
    violation: Math.max(Math.abs(force), coordinateViolation(penalty, slope, 0, -turn)),
    ...{ unique: true, steps: 1, converged: true },
  };
}
