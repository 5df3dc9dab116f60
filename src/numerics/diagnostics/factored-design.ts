import { oneForEach, positive } from '../arguments.ts';
import { checkMatrix, columnsOf, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { svd, type Svd } from '../linear-algebra/svd.ts';
import type { Matrix } from '../problem.ts';

export interface FactoringOptions {
  /** Whether an intercept is fitted, free of penalty; true if not given. */
  readonly intercept?: boolean;
  /** How much each row's squared residual counts; 1 each if not given. */
  readonly observationWeights?: ArrayLike<number>;
}

/** All that diagnostics need of X, at any λ and for any y: the SVD of √v (X − x̄). */
export interface FactoredDesign extends Svd {
  readonly intercept: boolean;
  /** n: √vᵢ for observation weights vᵢ. */
  readonly rootWeights: Float64Array;
  /** n: the part vᵢ / Σv of each observation in the mean; 0 without an intercept. */
  readonly meanShares: Float64Array;
  /** p: the means that were taken out; 0 without an intercept. */
  readonly columnMeans: Float64Array;
}

/**
 * √v (X − x̄) = U diag(d) Vᵀ for n × p X: the one factorization that all diagnostics read.
 *
 * Taking the weighted means out is the same as fitting an intercept without penalty. Throws a
 * RangeError for observation weights that are not n finite numbers above 0.
 */
export function factorDesign(
  X: Matrix,
  { intercept = true, observationWeights }: FactoringOptions = {},
): FactoredDesign {
  checkMatrix(X, 'X');
  const weights = weightsFor(X, observationWeights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const meanShares = weights.map((weight) => (intercept ? weight / total : 0));
  const rootWeights = weights.map(Math.sqrt);
  const columns = columnsOf(X);
  const columnMeans = Float64Array.from(columns, (column) => weightedMean(column, meanShares));
  const working = columns.map((column) => {
    // Twice, as in `centreColumns`, or rounding would add to the rank where columns are far from 0.
    const centred = withoutMean(withoutMean(column, meanShares), meanShares);
    return centred.map((value, i) => value * (rootWeights[i] ?? NaN));
  });
  const factors = svd(matrixFromColumns(working, X.rows));
  return { ...factors, intercept, rootWeights, meanShares, columnMeans };
}

function weightsFor(X: Matrix, given: ArrayLike<number> | undefined): Float64Array {
  if (given === undefined) return new Float64Array(X.rows).fill(1);
  const weights = oneForEach('observationWeights', given, X.rows, 'rows of X');
  return Float64Array.from(weights, (weight, i) => positive(`observationWeights[${i}]`, weight));
}

function withoutMean(v: Float64Array, shares: Float64Array): Float64Array {
  const centre = weightedMean(v, shares);
  return v.map((value) => value - centre);
}

/** Σ shareᵢ vᵢ, exact for a constant vector as shares sum to 1; 0 where all shares are 0. */
export function weightedMean(v: Float64Array, shares: Float64Array): number {
  const weighted = (from: number): number =>
    v.reduce((sum, value, i) => sum + (shares[i] ?? NaN) * (value - from), 0);
  const rough = weighted(0);
  // As in `mean`, the second pass takes back the rounding of the first.
  return rough === 0 ? 0 : rough + weighted(rough);
}
