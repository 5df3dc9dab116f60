import { solveSemiDefinite } from '../linear-algebra/cholesky.ts';
import { transposedMatVec } from '../linear-algebra/matrix.ts';
import { scale } from '../linear-algebra/vector.ts';
import { lossDatafit, type LossDatafit } from '../loss-datafit.ts';
import type { Loss } from '../loss.ts';
import { absolute } from '../losses/absolute.ts';
import { squared } from '../losses/squared.ts';
import { elasticNet } from '../penalties/elastic-net.ts';
import type { Matrix, Problem, SeparablePenalty } from '../problem.ts';
import { sparingFirst, withInterceptColumn } from '../unpenalized-intercept.ts';
import { exactFit, type Fit, type FitOptions } from './exact-fit.ts';

/** Penalties, intercept, and where to start. */
export interface SmoothFitOptions extends Omit<FitOptions, 'weights'> {
  /** Weights and intercept; the same problem with the absolute loss if not given. */
  readonly start?: Pick<Fit, 'w' | 'intercept'>;
  readonly maxSteps?: number;
}

type SmoothProblem = Problem<LossDatafit, SeparablePenalty>;

/**
 * A local minimum over β₀, w of Σ ρ(yᵢ − β₀ − xᵢᵀw) + λ₁‖w‖₁ + ½λ₂‖w‖², for a smooth loss
 *
 * Reweighting, each time with the exact penalized least squares; near the end a Newton step in the
 * weights that are not 0, where that is nearer to optimal and costs no more. Where the loss is not
 * convex, which minimum it is depends on the start. The objective never rises. X is n × p, y has n
 * entries; throws a RangeError for bad data, or a loss with a kink.
 */
export function smoothFit(
  X: Matrix,
  y: ArrayLike<number>,
  loss: Loss,
  { start, maxSteps = 1000, ...options }: SmoothFitOptions = {},
): Fit {
  const { lambda1 = 0, lambda2 = 0, intercept = true } = options;
  const cost = elasticNet(lambda1, lambda2);
  const problem: SmoothProblem = {
    datafit: lossDatafit(loss, intercept ? withInterceptColumn(X) : X, y),
    penalty: intercept ? sparingFirst(cost) : cost,
  };
  const join = (fit: Pick<Fit, 'w' | 'intercept'>): Float64Array =>
    intercept ? Float64Array.of(fit.intercept, ...fit.w) : fit.w;
  const reweigh = (residual: Float64Array): Float64Array => {
    const weights = residual.map((r) => loss.weight(r));
    return join(exactFit(X, y, squared(), { ...options, weights }));
  };
  let here = standing(problem, join(start ?? exactFit(X, y, absolute(), options)));
  let steps = 0;
  const converged = (): boolean => here.violation <= rounding(problem, here);
  while (!converged() && steps < maxSteps) {
    here = newtonStep(problem, here) ?? standing(problem, reweigh(here.residual));
    steps += 1;
  }
  const { w: all, residual, pulls, objective, violation } = here;
  return {
    w: intercept ? all.slice(1) : all,
    intercept: intercept ? (all[0] ?? 0) : 0,
    ...{ residual, pulls, objective, violation },
    ...{ unique: false, steps, converged: converged() },
  };
}

/** A place of the search, and what is asked of it more than once. */
interface Standing {
  readonly w: Float64Array;
  readonly residual: Float64Array;
  readonly pulls: Float64Array;
  readonly gradient: Float64Array;
  readonly objective: number;
  readonly violation: number;
}

function standing({ datafit, penalty }: SmoothProblem, w: Float64Array): Standing {
  const residual = datafit.residual(w);
  const pulls = residual.map((r) => datafit.loss.slope(r));
  const gradient = transposedMatVec(datafit.X, pulls);
  scale(gradient, -1);
  return {
    ...{ w, residual, pulls, gradient },
    objective: datafit.valueAt(residual) + penalty.value(w),
    violation: penalty.violation(w, gradient),
  };
}

/** What the sums of the gradient may be off by, with room: relative to all that cancels in them. */
function rounding({ datafit: { X, y } }: SmoothProblem, { w, pulls }: Standing): number {
  const errors = pulls.map((pull, i) => 1e-12 * Math.abs(pull) + 1e-14 * Math.abs(y[i] ?? 0));
  for (let j = 0, at = 0; j < X.columns; j += 1)
    for (let i = 0; i < X.rows; i += 1, at += 1)
      errors[i] = (errors[i] ?? 0) + 1e-14 * Math.abs((X.data[at] ?? 0) * (w[j] ?? 0));
  let most = 0;
  for (let j = 0, at = 0; j < X.columns; j += 1) {
    let sum = 0;
    for (let i = 0; i < X.rows; i += 1, at += 1)
      sum += Math.abs(X.data[at] ?? 0) * (errors[i] ?? 0);
    most = Math.max(most, sum);
  }
  return most;
}

/** The Newton step in the weights that are not 0; undefined where it is no gain. */
function newtonStep(problem: SmoothProblem, here: Standing): Standing | undefined {
  const { penalty } = problem;
  const { w, gradient } = here;
  const free = [...w.keys()].filter((j) => !hasKink(penalty, w, j));
  const slopes = Float64Array.from(
    free,
    (j) => (gradient[j] ?? 0) + penalty.slopes(w[j] ?? 0, j).right,
  );
  const { x } = solveSemiDefinite(curvature(problem, here, free), slopes);
  const next = w.slice();
  free.forEach((j, i) => (next[j] = (next[j] ?? 0) - (x[i] ?? 0)));
  const there = standing(problem, next);
  const isGain =
    there.violation < here.violation / 2 && there.objective <= here.objective * (1 + 1e-14);
  return isGain ? there : undefined;
}

function hasKink(penalty: SeparablePenalty, w: Float64Array, j: number): boolean {
  const { left, right } = penalty.slopes(w[j] ?? 0, j);
  return left < right;
}

/** Xᵀ diag(ψ′) X plus the penalty's curvature, for the columns `free`. */
function curvature(
  { datafit: { X, loss }, penalty }: SmoothProblem,
  { residual }: Standing,
  free: readonly number[],
): Matrix {
  const bends = residual.map((r) => loss.curvature(r));
  const size = free.length;
  const data = new Float64Array(size ** 2);
  free.forEach((left, i) => {
    for (let j = 0; j <= i; j += 1) {
      const sum = weightedProduct(X, left, free[j] ?? 0, bends);
      data[i * size + j] = data[j * size + i] = sum;
    }
    const bend = penalty.slopes(2, left).right - penalty.slopes(1, left).right;
    data[i * size + i] = (data[i * size + i] ?? 0) + bend;
  });
  return { rows: size, columns: size, data };
}

/** Σ vᵢ xᵢⱼ xᵢₖ over the rows of X. */
function weightedProduct({ rows, data }: Matrix, j: number, k: number, v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < rows; i += 1)
    sum += (data[j * rows + i] ?? 0) * (v[i] ?? 0) * (data[k * rows + i] ?? 0);
  return sum;
}
