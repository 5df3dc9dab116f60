import { nonNegative } from '../arguments.ts';
import type { Absolute } from '../losses/absolute.ts';
import type { Huber } from '../losses/huber.ts';
import type { Pinball } from '../losses/pinball.ts';
import type { Squared } from '../losses/squared.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';
import type { SecondCost } from '../two-weights.ts';
import type { ClampedPulls, Pull } from './clamped-pulls.ts';
import { leastPulls, withIdentityRows, type LeastPulls } from './least-pulls.ts';
import { squaredLine } from './squared-line.ts';

/** Losses whose pull grows in a line and is clamped: what can be minimized in finitely many steps. */
export type ClampedLoss = Absolute | Huber | Pinball | Squared;

/** Penalties and intercept; no penalty, and an intercept, if not given. */
export interface FitOptions {
  readonly lambda1?: number;
  readonly lambda2?: number;
  /** Whether an intercept is fitted, free of penalty; true if not given. */
  readonly intercept?: boolean;
  /** n, not negative: how much each observation counts; 1 if not given. */
  readonly weights?: Float64Array;
}

/** A fit, with what proves that it is the best. */
export interface Fit extends Pick<
  LeastPulls,
  'objective' | 'violation' | 'unique' | 'steps' | 'converged'
> {
  readonly w: Float64Array;
  /** 0 if none was fitted. */
  readonly intercept: number;
  /** n */
  readonly residual: Float64Array;
  /** ψ at each residual; at a kink the value of its interval that balances the others. */
  readonly pulls: Float64Array;
}

/**
 * argmin over β₀, w of Σ weightᵢ ρ(yᵢ − β₀ − xᵢᵀw) + λ₁‖w‖₁ + ½λ₂‖w‖²
 *
 * Exact: `violation` bounds both the optimality conditions and the distance of the objective from
 * its least value. X is n × p, y has n entries. Fast for few columns and some hundred rows. A weight
 * that L1 holds at 0 is exactly 0. Throws a RangeError for bad data, weights or strengths.
 */
export function exactFit(
  X: Matrix,
  y: ArrayLike<number>,
  loss: ClampedLoss,
  { lambda1 = 0, lambda2 = 0, intercept = true, weights }: FitOptions = {},
): Fit {
  const target = targetFor(X, y);
  if (weights !== undefined) checkWeights(weights, X.rows);
  const counts = weights ?? new Float64Array(X.rows).fill(1);
  const cost = {
    lambda1: nonNegative('lambda1', lambda1),
    lambda2: nonNegative('lambda2', lambda2),
  };
  const design = intercept ? withInterceptColumn(X) : X;
  if (loss.name === 'squared' && intercept && X.columns === 1) {
    const line = squaredLine(design, target, counts, cost);
    if (line !== undefined) return line;
  }
  const first = Number(intercept);
  const solution = leastPulls(termsOf({ design, target, counts, first }, loss, cost));
  return inHouseForm(solution, X, first, lambda1 > 0);
}

interface Counted {
  readonly design: Matrix;
  readonly target: Float64Array;
  readonly counts: Float64Array;
  /** The first column whose weight has a price. */
  readonly first: number;
}

/** A term for each observation, and for each penalty one for each weight that pays it. */
function termsOf(
  { design, target, counts, first }: Counted,
  loss: ClampedLoss,
  { lambda1, lambda2 }: SecondCost,
): ClampedPulls {
  const n = design.rows;
  const paying = Array.from({ length: design.columns - first }, (_, j) => j + first);
  const penalties = [
    { stiffness: Infinity, low: -lambda1, high: lambda1 },
    { stiffness: lambda2, low: -Infinity, high: Infinity },
  ].filter(({ stiffness, high }) => stiffness > 0 && high > 0);
  const A = withIdentityRows(
    design,
    penalties.flatMap(() => paying),
  );
  const terms = {
    ...{ A, targets: new Float64Array(A.rows), stiffness: new Float64Array(A.rows) },
    ...{ low: new Float64Array(A.rows), high: new Float64Array(A.rows) },
  };
  terms.targets.set(target);
  const pull = pullOfLoss(loss);
  const put = (k: number, { stiffness, low, high }: Pull): void => {
    terms.stiffness[k] = stiffness;
    terms.low[k] = low;
    terms.high[k] = high;
  };
  for (let i = 0; i < n; i += 1) put(i, weighted(pull, counts[i] ?? 1));
  penalties.forEach((each, at) => paying.forEach((_, j) => put(n + at * paying.length + j, each)));
  return terms;
}

function inHouseForm(solution: LeastPulls, X: Matrix, first: number, sparse: boolean): Fit {
  const { w, residual, pulls, held, ...proof } = solution;
  const isZero = (j: number): boolean => sparse && held.includes(X.rows + j);
  return {
    ...proof,
    w: w.slice(first).map((weight, j) => (isZero(j) ? 0 : weight)),
    intercept: first === 1 ? (w[0] ?? 0) : 0,
    residual: residual.slice(0, X.rows),
    pulls: pulls.slice(0, X.rows),
  };
}

function pullOfLoss(loss: ClampedLoss): Pull {
  switch (loss.name) {
    case 'squared':
      return { stiffness: 1, low: -Infinity, high: Infinity };
    case 'huber':
      return { stiffness: 1, low: -loss.delta, high: loss.delta };
    case 'absolute':
      return { stiffness: Infinity, low: -1, high: 1 };
    case 'pinball':
      return { stiffness: Infinity, low: loss.tau - 1, high: loss.tau };
  }
}

/** The pull of weight · ρ; without weight, no pull at all. */
function weighted({ stiffness, low, high }: Pull, weight: number): Pull {
  if (weight === 0) return { stiffness: 0, low: 0, high: 0 };
  return { stiffness: stiffness * weight, low: low * weight, high: high * weight };
}

function checkWeights(weights: Float64Array, rows: number): void {
  if (weights.length !== rows)
    throw new RangeError(
      `There are ${weights.length} weights but X has ${rows} rows: give one each.`,
    );
  weights.forEach((weight, i) => nonNegative(`weights[${i}]`, weight));
}
