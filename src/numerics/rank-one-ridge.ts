import { augmentedDesign } from './augmented-design.ts';
import { conditionNumber } from './diagnostics/condition-number.ts';
import { columnsOf } from './linear-algebra/matrix.ts';
import { svd } from './linear-algebra/svd.ts';
import { addScaled, dot } from './linear-algebra/vector.ts';
import type { Matrix } from './problem.ts';
import { ridge, WELL_CONDITIONED } from './solvers/cholesky-ridge.ts';
import { designFor, type Design } from './standardize.ts';

/** A fit in the units of its data. */
export interface RowFit {
  readonly w: Float64Array;
  /** 0 where none is fitted. */
  readonly intercept: number;
}

/**
 * From the ridge fit w₋ to some rows, the fit with one more row (x, y), for any such row:
 *
 * w = w₋ + A⁻¹δ · e / (n / (n − 1) + δᵀA⁻¹δ), where A = XᵀX + λI and w₋ are of the n − 1 centred
 * rows, δ = x − x̄ and e = y − ȳ − δᵀw₋; without an intercept 1 for n / (n − 1), and no means. The
 * object that it returns is the same each time. `undefined` where there are no rows, or the condition
 * of A is above 10⁶. Sherman & Morrison 1950.
 */
export function rankOneRidge(
  X: Matrix,
  y: Float64Array,
  lambda: number,
  intercept: boolean,
): ((x: ArrayLike<number>, y: number) => RowFit) | undefined {
  if (X.rows === 0 || lambda === Infinity) return undefined;
  const design = designFor(X, y, { intercept });
  const { w } = ridge(design.X, design.y, lambda);
  const factor = svd(augmentedDesign(design.X, lambda));
  if (conditionNumber(factor) > WELL_CONDITIONED) return undefined;
  const root = columnsOf(factor.V).map((v, k) => {
    const value = factor.singularValues[k] ?? NaN;
    return v.map((entry) => entry / value);
  });
  return updater(design, w, root, intercept ? X.rows + 1 : Infinity);
}

/** `root` has the columns of a matrix R with RRᵀ = A⁻¹; `n` counts the new row, ∞ without intercept. */
function updater(design: Design, before: Float64Array, root: readonly Float64Array[], n: number) {
  const w = before.slice();
  const fit = { w, intercept: 0 };
  const shift = new Float64Array(w.length);
  const along = new Float64Array(w.length);
  const discount = n === Infinity ? 1 : n / (n - 1);
  return (x: ArrayLike<number>, y: number): RowFit => {
    for (let j = 0; j < w.length; j += 1) shift[j] = (x[j] ?? NaN) - (design.columnMeans[j] ?? 0);
    for (let k = 0; k < w.length; k += 1) along[k] = dot(root[k] ?? shift, shift);
    const change = y - design.targetMean;
    const step = (change - dot(shift, before)) / (discount + dot(along, along));
    w.set(before);
    for (let k = 0; k < w.length; k += 1) addScaled(w, step * (along[k] ?? 0), root[k] ?? shift);
    const mean = design.targetMean + change / n;
    fit.intercept = n === Infinity ? 0 : mean - dot(design.columnMeans, w) - dot(shift, w) / n;
    return fit;
  };
}
