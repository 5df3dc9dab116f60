import { addColumns, columnProductsInto } from '../linear-algebra/column-products.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import type { Correlations } from './correlations.ts';

/**
 * Pulls through XᵀX, a column of which is computed when its column of X first becomes active.
 *
 * Then no step touches the rows of X. Needs p² numbers. A condition of X beyond 10⁶ costs most digits.
 */
export function gramCorrelations(X: Matrix, y: Float64Array): Correlations {
  const all = Int32Array.from({ length: X.columns }, (_, j) => j);
  const atZero = new Float64Array(X.columns);
  columnProductsInto(atZero, X, all, y);
  const ySquared = squaredNorm(y);
  const gram = lazyGram(X);
  return {
    squaredNorms: Float64Array.from(columnsOf(X), squaredNorm),
    candidates: all,
    // All are candidates, always.
    consider: () => undefined,
    include: () => undefined,
    productsInto(products, j, active) {
      const column = gram.column(j);
      for (let k = 0; k < active.length; k += 1) products[k] = column[active[k] ?? 0] ?? NaN;
    },
    changesInto(changes, active, d) {
      changes.fill(0);
      addColumns(changes, gram.matrix, active, d);
    },
    moved: () => undefined,
    refresh(pulls, active, w) {
      pulls.set(atZero);
      addColumns(
        pulls,
        gram.matrix,
        active,
        Float64Array.from(active, (j) => -(w[j] ?? NaN)),
      );
      // ‖r‖² = yᵀr − wᵀXᵀr
      return active.reduce((rest, j) => rest - (w[j] ?? NaN) * sumAt(atZero, pulls, j), ySquared);
    },
  };
}

const sumAt = (a: Float64Array, b: Float64Array, j: number): number =>
  (a[j] ?? NaN) + (b[j] ?? NaN);

/** XᵀX, whose columns are filled in when asked for; what symmetry tells is not computed twice. */
function lazyGram(X: Matrix): { matrix: Matrix; column(j: number): Float64Array } {
  const size = X.columns;
  const matrix = { rows: size, columns: size, data: new Float64Array(size * size) };
  const [columns, originals] = [columnsOf(matrix), columnsOf(X)];
  const known = new Set<number>();
  return {
    matrix,
    column(j) {
      const column = columns[j] ?? new Float64Array(size);
      if (known.has(j)) return column;
      known.forEach((other) => (column[other] = columns[other]?.[j] ?? NaN));
      const rest = Array.from(column.keys()).filter((other) => !known.has(other));
      columnProductsInto(column, X, rest, originals[j] ?? column);
      known.add(j);
      return column;
    },
  };
}
