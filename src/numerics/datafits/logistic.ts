import { largestGramEigenvalue } from '../linear-algebra/largest-eigenvalue.ts';
import { columnsOf, matVec, scaleRows } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { separation, type Separation } from '../logistic/separation.ts';
import { sigmoid, softplus } from '../logistic/sigmoid.ts';
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
  const stateAt = (w: Float64Array): Float64Array => {
    const state = new Float64Array(2 * n);
    const eta = matVec(X, w);
    state.set(eta);
    state.set(eta.map(pull), n);
    return state;
  };
  const valueAt = (state: Float64Array): number =>
    signs.reduce((sum, sign, i) => sum + softplus(-sign * (state[i] ?? 0)), 0);
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
    value: (w) => valueAt(matVec(X, w)),
    gradientInto(gradient, w) {
      const state = stateAt(w);
      for (let j = 0; j < X.columns; j += 1) gradient[j] = coordinateGradient(j, state);
    },
    leastSquaresAt: (w) => weighted(X, matVec(X, w), pull),
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

/** −xⱼᵀ(y − σ(η)), for a state of η followed by y − σ(η). */
function slopeAlong({ rows, data }: Matrix, j: number, state: Float64Array): number {
  let sum = 0;
  for (let i = 0, at = j * rows; i < rows; i += 1, at += 1)
    sum += (data[at] ?? 0) * (state[rows + i] ?? 0);
  return -sum;
}

/** √V X and V^−½(y − σ), with V = σ(1 − σ): iteratively reweighted least squares in the change of w. */
function weighted(X: Matrix, eta: Float64Array, pull: (eta: number, i: number) => number) {
  const roots = eta.map((v) => Math.sqrt(Math.max(sigmoid(v) * sigmoid(-v), LEAST_CURVATURE)));
  return { X: scaleRows(X, roots), y: eta.map((v, i) => pull(v, i) / (roots[i] ?? NaN)) };
}

function checkLabel(label: number, i: number): void {
  if (label === 0 || label === 1) return;
  throw new RangeError(`y[${i}] is ${label}: give 0 or 1, one of the two for each observation.`);
}
