import { squaredNorm } from '../linear-algebra/vector.ts';
import type { RidgePath } from './ridge-path.ts';

/** How the data of a path were prepared. */
export interface SelectionOptions {
  /** Whether X and y were centred, so that a free intercept was fitted; true if not given. */
  readonly intercept?: boolean;
}

// What 1 − hᵢᵢ may be made of by rounding alone.
const ROUNDING = 1e-12;

/**
 * (RSS / n) / (1 − tr H / n)², where tr H counts the intercept if there is one.
 *
 * An estimate of the squared error of prediction. Where λ = 0 leaves no freedom (tr H = n), its limit
 * λ → 0. MASS's lm.ridge forgets the intercept and the n: its GCV is this with `intercept: false`,
 * over n. Throws a RangeError for n = 1. Golub, Heath & Wahba 1979.
 */
export function generalizedCrossValidation(
  path: RidgePath,
  lambda: number,
  { intercept = true }: SelectionOptions = {},
): number {
  const n = rowsOf(path);
  const outside = n - (intercept ? 1 : 0) - path.factors.rank;
  const all = missedShares(path, lambda, outside <= 0);
  // Where nothing else counts their size cancels, and a tiny λ makes them too small to be squared.
  const unit = outside > 0 ? 1 : Math.max(...all);
  const shares = all.map((share) => share / unit);
  const missed = shares.map((share, j) => share * (path.projections[j] ?? NaN));
  const rss = squaredNorm(missed) + (outside <= 0 ? 0 : squaredNorm(path.unexplained));
  const free = shares.reduce((sum, share) => sum + share, Math.max(0, outside));
  return (n * rss) / free ** 2;
}

/**
 * yᵢ − ŷᵢ₍ᵢ₎ = eᵢ / (1 − hᵢᵢ): by how much the fit to the others misses each of the n observations.
 *
 * Exact: the refit without i, with its own intercept, on columns scaled as before. Where hᵢᵢ = 1 at
 * λ = 0, its limit λ → 0: the miss of the shortest of all fits to the others. Throws a RangeError for
 * n = 1, where there are no others. Allen 1974.
 */
export const leaveOneOutErrors = (
  path: RidgePath,
  lambda: number,
  options?: SelectionOptions,
): Float64Array => errorsOf(path, options)(lambda);

/** `leaveOneOutErrors` for any λ: what λ does not change is found once. */
function errorsOf(path: RidgePath, { intercept = true }: SelectionOptions = {}) {
  const n = rowsOf(path);
  const every = new Float64Array(path.factors.rank).fill(1);
  const outside = missedBy(path, every).room.map((inside) => 1 - (intercept ? 1 / n : 0) - inside);
  return (lambda: number): Float64Array => {
    const missed = missedBy(path, missedShares(path, lambda, false));
    const limit = lambda === 0 ? missedBy(path, missedShares(path, lambda, true)) : missed;
    return path.unexplained.map((unexplained, i) => {
      const free = outside[i] ?? NaN;
      if (free <= ROUNDING) return (limit.error[i] ?? NaN) / (limit.room[i] ?? NaN);
      return (unexplained + (missed.error[i] ?? NaN)) / (free + (missed.room[i] ?? NaN));
    });
  };
}

function rowsOf({ unexplained }: RidgePath): number {
  if (unexplained.length > 1) return unexplained.length;
  throw new RangeError('X has 1 row: leaving one out takes at least 2.');
}

/** What shrinking leaves of each residual, Σ share · u · c, and of each 1 − hᵢᵢ, Σ share · u². */
function missedBy({ factors, projections }: RidgePath, shares: Float64Array) {
  const { rows, data } = factors.U;
  const error = new Float64Array(rows);
  const room = new Float64Array(rows);
  for (let j = 0, at = 0; j < factors.rank; j += 1) {
    const share = shares[j] ?? NaN;
    const miss = share * (projections[j] ?? NaN);
    for (let i = 0; i < rows; i += 1, at += 1) {
      const entry = data[at] ?? NaN;
      error[i] = (error[i] ?? NaN) + miss * entry;
      room[i] = (room[i] ?? NaN) + share * (entry * entry);
    }
  }
  return { error, room };
}

/**
 * λ / (d² + λ) for each d > 0.
 *
 * `relative` asks for it up to a common factor only, and so for its direction in the limit at λ = 0.
 */
function missedShares(path: RidgePath, lambda: number, relative: boolean): Float64Array {
  const { singularValues, rank } = path.factors;
  if (relative && lambda === 0) return singularValues.slice(0, rank).map((d) => d ** -2);
  return path.missedShares(lambda).slice(0, rank);
}

/** λ ↦ the mean of the squared `leaveOneOutErrors`: n-fold cross-validation without a refit. */
export function leaveOneOutAlong(
  path: RidgePath,
  options?: SelectionOptions,
): (lambda: number) => number {
  const errors = errorsOf(path, options);
  return (lambda) => squaredNorm(errors(lambda)) / path.unexplained.length;
}

/** The same for a single λ. */
export const leaveOneOut = (path: RidgePath, lambda: number, options?: SelectionOptions): number =>
  leaveOneOutAlong(path, options)(lambda);

/** The λ of a grid with the smallest score, the first where several tie; all scores beside it. */
export function smallestScore(
  lambdas: ArrayLike<number>,
  score: (lambda: number) => number,
): { lambda: number; index: number; scores: Float64Array } {
  if (lambdas.length === 0) throw new RangeError('lambdas is empty: give at least one.');
  const scores = Float64Array.from(lambdas, score);
  const wrong = scores.findIndex(Number.isNaN);
  if (wrong >= 0)
    throw new RangeError(`score(${lambdas[wrong]}) is NaN: give one that is a number.`);
  const index = scores.indexOf(Math.min(...scores));
  return { lambda: lambdas[index] ?? NaN, index, scores };
}
