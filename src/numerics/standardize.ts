import { centre, interceptOf, type CentredData } from './intercept.ts';
import { columnsOf, matrixFromColumns } from './linear-algebra/matrix.ts';
import { squaredNorm } from './linear-algebra/vector.ts';
import type { Matrix } from './problem.ts';
import { targetFor } from './target.ts';

/**
 * What each centred column is divided by: 1, its standard deviation with divisor n (`population`) or
 * n − 1 (`sample`), or its norm (`unit-norm`).
 */
export type Scaling = 'none' | 'population' | 'sample' | 'unit-norm';

export interface DesignOptions {
  /** Whether an intercept is fitted, free of penalty; true if not given. */
  readonly intercept?: boolean;
  /** `none` if not given. */
  readonly scaling?: Scaling;
}

/** Data as a solver without intercept wants them, and the way back to the original units. */
export interface Design extends CentredData {
  /** What each column was divided by; 1 for a constant column, which stays 0. */
  readonly scales: Float64Array;
}

/**
 * Takes the means out of X and y and brings the columns of X to one scale.
 *
 * Without an intercept y keeps its mean, and X is left as it is unless it is scaled: a scaled column
 * is always centred, as scikit-learn's StandardScaler does. Throws a RangeError where y does not fit X.
 */
export function designFor(
  X: Matrix,
  y: ArrayLike<number>,
  { intercept = true, scaling = 'none' }: DesignOptions = {},
): Design {
  const centred = centre(X, y);
  const free = { y: Float64Array.from(y), targetMean: 0 };
  const data = intercept ? centred : { ...centred, ...free };
  if (scaling === 'none') {
    const scales = new Float64Array(X.columns).fill(1);
    const columnMeans = new Float64Array(X.columns);
    return intercept ? { ...data, scales } : { ...data, X, columnMeans, scales };
  }
  const scales = scalesOf(centred.X, scaling);
  const scaled = columnsOf(centred.X).map((column, j) => column.map((v) => v / (scales[j] ?? NaN)));
  return { ...data, X: matrixFromColumns(scaled, X.rows), scales };
}

const scalesOf = (X: Matrix, scaling: Exclude<Scaling, 'none'>): Float64Array => {
  const divisor = { population: X.rows, sample: X.rows - 1, 'unit-norm': 1 }[scaling];
  return Float64Array.from(columnsOf(X), (column) => Math.sqrt(squaredNorm(column) / divisor) || 1);
};

/**
 * Weights and intercept for the original columns: wⱼ / scaleⱼ, and ȳ − x̄ᵀw.
 *
 * Where no intercept was fitted 0, or −x̄ᵀw where columns were scaled, and so centred, all the same.
 */
export function inOriginalUnits(
  design: Design,
  w: Float64Array,
): { w: Float64Array; intercept: number } {
  const original = w.map((weight, j) => weight / (design.scales[j] ?? NaN));
  return { w: original, intercept: interceptOf(design, original) };
}

/** Other rows in a design's units: y − ȳ and (x − x̄) / scale, with the means and scales of the design. */
export function inDesignUnits(
  { columnMeans, scales, targetMean }: Design,
  X: Matrix,
  y: ArrayLike<number>,
): { X: Matrix; y: Float64Array } {
  const columns = columnsOf(X).map((column, j) =>
    column.map((value) => (value - (columnMeans[j] ?? NaN)) / (scales[j] ?? NaN)),
  );
  const target = targetFor(X, y).map((value) => value - targetMean);
  return { X: matrixFromColumns(columns, X.rows), y: target };
}
