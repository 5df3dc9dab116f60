import { largestGramEigenvalue } from '../linear-algebra/largest-eigenvalue.ts';
import { columnsOf, matVecInto, scaleRows } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { separation, type Separation } from '../logistic/separation.ts';
import { sigmoid, sigmoidSlope, softplus } from '../logistic/sigmoid.ts';
import { once } from '../once.ts';
import type { CoordinateDatafit, CurvedDatafit, Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/** The loss of logistic regression, with the data it was made from. */
export interface Logistic extends CoordinateDatafit, CurvedDatafit {
  readonly name: 'logistic';
  /** n × p */
  readonly X: Matrix;
  /** n, each 0 or 1. */
  readonly y: Float64Array;
  /** Whether a plane tells the labels apart; found once. */
  separation(): Separation;
}

// σ′ at least: an observation so far out that it has no curvature left still has its pull.
const LEAST_CURVATURE = 1e-20;

/**
 * f(w) = Σ log(1 + e^ηᵢ) − yᵢηᵢ with η = Xw: minus the log-likelihood of labels 0 and 1.
 *
 * Gradient −Xᵀ(y − σ(η)), curvature at most ¼λ_max(XᵀX); a sum, not a mean. What it remembers at w
 * is η followed by y − σ(η), so that a weight that stays costs no exponential. No intercept: give X
 * a column of ones (`unpenalized-intercept.ts`). Without a penalty there is no minimum where a plane
 * separates the labels. Throws a RangeError for other labels.
 */
export function logistic(X: Matrix, y: ArrayLike<number>): Logistic {
  const labels = targetFor(X, y);
  labels.forEach(checkLabel);
  const n = X.rows;
  const columns = columnsOf(X);
  const signs = labels.map((label) => 2 * label - 1);
  const pull = (eta: number, i: number): number => {
    const sign = signs[i] ?? 0;
    return sign * sigmoid(-sign * eta);
  };
  const etaAt = predictorOf(X);
  const stateAt = (w: Float64Array): Float64Array => {
    const eta = etaAt(w);
    const state = new Float64Array(2 * n);
    for (let i = 0; i < n; i += 1) {
      state[i] = eta[i] ?? NaN;
      state[n + i] = pull(eta[i] ?? NaN, i);
    }
    return state;
  };
  const valueAt = (state: Float64Array): number => costOf(signs, state);
  const coordinateGradient = (j: number, state: Float64Array): number => slopeAlong(X, j, state);
  const smoothness = once(() => largestGramEigenvalue(X) / 4);
  const separate = once(() => separation(X, labels));
  return {
    ...{ name: 'logistic', X, y: labels, dimension: X.columns },
    // Found on demand: coordinate descent never asks for it.
    get smoothness() {
      return smoothness();
    },
    coordinateSmoothness: Float64Array.from(columns, (column) => squaredNorm(column) / 4),
    value: (w) => valueAt(etaAt(w)),
    gradientInto(gradient, w) {
      const state = stateAt(w);
      for (let j = 0; j < X.columns; j += 1) gradient[j] = coordinateGradient(j, state);
    },
    leastSquaresAt: (w) => weighted(X, etaAt(w), pull),
    separation: separate,
    recession: () => (separate().kind === 'none' ? undefined : separate().direction),
    residual: stateAt,
    ...{ valueAt, coordinateGradient },
    moveCoordinate(j, change, state) {
      for (let i = 0, at = j * n; i < n; i += 1, at += 1) {
        const eta = (state[i] ?? 0) + change * (X.data[at] ?? 0);
        state[i] = eta;
        state[n + i] = pull(eta, i);
      }
    },
  };
}

/** Σ log(1 + e^−sη) over the signs s and what is first in a state: their η. */
function costOf(signs: Float64Array, state: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i += 1) sum += softplus(-(signs[i] ?? 0) * (state[i] ?? 0));
  return sum;
}

/** −xⱼᵀ(y − σ(η)), for a state of η followed by y − σ(η). */
function slopeAlong({ rows, data }: Matrix, j: number, state: Float64Array): number {
  let sum = 0;
  for (let i = 0, at = j * rows; i < rows; i += 1, at += 1)
    sum += (data[at] ?? 0) * (state[rows + i] ?? 0);
  return -sum;
}

/**
 * Xw, multiplied once where several ask at the same w in turn, as a step of Newton's method does.
 *
 * It is written over when asked at another w.
 */
function predictorOf(X: Matrix): (w: Float64Array) => Float64Array {
  const eta = new Float64Array(X.rows);
  const last = new Float64Array(X.columns).fill(NaN);
  return (w) => {
    if (isSame(last, w)) return eta;
    matVecInto(eta, X, w);
    last.set(w);
    return eta;
  };
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let j = 0; j < a.length; j += 1) if (a[j] !== b[j]) return false;
  return a.length === b.length;
}

/** √V X and V^−½(y − σ), with V = σ(1 − σ): iteratively reweighted least squares in the change of w. */
function weighted(X: Matrix, eta: Float64Array, pull: (eta: number, i: number) => number) {
  const roots = new Float64Array(eta.length);
  const y = new Float64Array(eta.length);
  for (let i = 0; i < eta.length; i += 1) {
    const v = eta[i] ?? NaN;
    const root = Math.sqrt(Math.max(sigmoidSlope(v), LEAST_CURVATURE));
    roots[i] = root;
    y[i] = pull(v, i) / root;
  }
  return { X: scaleRows(X, roots), y };
}

function checkLabel(label: number, i: number): void {
  if (label === 0 || label === 1) return;
  throw new RangeError(`y[${i}] is ${label}: give 0 or 1, one of the two for each observation.`);
}
