import { solveSemiDefinite } from '../linear-algebra/cholesky.ts';
import { columnsOf, transposedMatVec } from '../linear-algebra/matrix.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import { lossDatafit, type LossDatafit } from '../loss-datafit.ts';
import type { Loss } from '../loss.ts';
import { absolute } from '../losses/absolute.ts';
import { squared } from '../losses/squared.ts';
import { gradientAt, optimalityViolation } from '../optimality.ts';
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
  const reweigh = (all: Float64Array): Float64Array => {
    const weights = problem.datafit.residual(all).map((r) => loss.weight(r));
    return join(exactFit(X, y, squared(), { ...options, weights }));
  };
  let all = join(start ?? exactFit(X, y, absolute(), options));
  let steps = 0;
  const converged = (): boolean => optimalityViolation(problem, all) <= rounding(problem, all);
  while (!converged() && steps < maxSteps) {
    all = newtonStep(problem, all) ?? reweigh(all);
    steps += 1;
  }
  const residual = problem.datafit.residual(all);
  return {
    w: intercept ? all.slice(1) : all,
    intercept: intercept ? (all[0] ?? 0) : 0,
    ...{ residual, pulls: residual.map((r) => loss.slope(r)) },
    objective: problem.datafit.valueAt(residual) + problem.penalty.value(all),
    violation: optimalityViolation(problem, all),
    ...{ unique: false, steps, converged: converged() },
  };
}

/** What the sums of the gradient may be off by, with room: relative to all that cancels in them. */
function rounding({ datafit: { X, y, loss, residual } }: SmoothProblem, w: Float64Array): number {
  const sizes = y.map(Math.abs);
  for (let j = 0, at = 0; j < X.columns; j += 1)
    for (let i = 0; i < X.rows; i += 1, at += 1)
      sizes[i] = (sizes[i] ?? 0) + Math.abs((X.data[at] ?? 0) * (w[j] ?? 0));
  const errors = residual(w);
  for (let i = 0; i < errors.length; i += 1)
    errors[i] = 1e-12 * Math.abs(loss.slope(errors[i] ?? 0)) + 1e-14 * (sizes[i] ?? 0);
  const magnitudes = { ...X, data: X.data.map(Math.abs) };
  return largestMagnitude(transposedMatVec(magnitudes, errors));
}

/** The Newton step in the weights that are not 0; undefined where it is no gain. */
function newtonStep(problem: SmoothProblem, w: Float64Array): Float64Array | undefined {
  const { datafit, penalty } = problem;
  const free = [...w.keys()].filter((j) => !hasKink(penalty, w, j));
  const slopes = gradientAt(problem, w).map((g, j) => g + penalty.slopes(w[j] ?? 0, j).right);
  const H = curvature(problem, w, free);
  const { x } = solveSemiDefinite(
    H,
    Float64Array.from(free, (j) => slopes[j] ?? 0),
  );
  const next = w.slice();
  free.forEach((j, i) => (next[j] = (next[j] ?? 0) - (x[i] ?? 0)));
  const nearer = optimalityViolation(problem, next) < optimalityViolation(problem, w) / 2;
  const cost = (at: Float64Array): number => datafit.value(at) + penalty.value(at);
  return nearer && cost(next) <= cost(w) * (1 + 1e-14) ? next : undefined;
}

function hasKink(penalty: SeparablePenalty, w: Float64Array, j: number): boolean {
  const { left, right } = penalty.slopes(w[j] ?? 0, j);
  return left < right;
}

/** Xᵀ diag(ψ′) X plus the penalty's curvature, for the columns `free`. */
function curvature({ datafit, penalty }: SmoothProblem, w: Float64Array, free: number[]): Matrix {
  const bends = datafit.residual(w).map((r) => datafit.loss.curvature(r));
  const all = columnsOf(datafit.X);
  const columns = free.map((j) => all[j] ?? bends);
  const data = new Float64Array(free.length ** 2);
  columns.forEach((left, i) => {
    columns.forEach((right, j) => (data[i * free.length + j] = weightedDot(left, right, bends)));
  });
  free.forEach((j, i) => {
    const bend = penalty.slopes(2, j).right - penalty.slopes(1, j).right;
    data[i * free.length + i] = (data[i * free.length + i] ?? 0) + bend;
  });
  return { rows: free.length, columns: free.length, data };
}

/** Σ aᵢ vᵢ bᵢ */
function weightedDot(a: Float64Array, b: Float64Array, v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < v.length; i += 1) sum += (a[i] ?? 0) * (v[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
