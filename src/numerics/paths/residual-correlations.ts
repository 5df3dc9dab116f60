import { addColumns, columnProductsInto } from '../linear-algebra/column-products.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import { addScaled, squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import type { Correlations } from './correlations.ts';

/** Pulls through the residual: a step costs n for each active column and each other candidate. */
export function residualCorrelations(X: Matrix, y: Float64Array): Correlations {
  const all = Int32Array.from({ length: X.columns }, (_, j) => j);
  const residual = y.slice();
  const fitChange = new Float64Array(X.rows);
  const products = pairProducts(X);
  let candidates: number[] = [];
  return {
    squaredNorms: Float64Array.from(columnsOf(X), squaredNorm),
    get candidates() {
      return candidates;
    },
    consider(columns) {
      candidates = [...columns];
    },
    include(j) {
      if (!candidates.includes(j)) candidates.push(j);
    },
    productsInto: products,
    changesInto(changes, active, d) {
      fitChange.fill(0);
      addColumns(fitChange, X, active, d);
      columnProductsInto(changes, X, candidates, fitChange);
    },
    moved: (step) => addScaled(residual, -step, fitChange),
    refresh(pulls, active, w) {
      residual.set(y);
      addColumns(
        residual,
        X,
        active,
        Float64Array.from(active, (j) => -(w[j] ?? NaN)),
      );
      columnProductsInto(pulls, X, all, residual);
      return squaredNorm(residual);
    },
  };
}

/** xⱼᵀxᵢ for pairs of columns that were ever active together, each computed once. */
function pairProducts(X: Matrix): Correlations['productsInto'] {
  const columns = columnsOf(X);
  const fresh = new Float64Array(X.columns);
  // Columns are numbered in the order in which they first ask, and pairs packed by those numbers.
  const numbers = new Int32Array(X.columns).fill(-1);
  let count = 0;
  let known = new Float64Array(64).fill(NaN);
  const place = (a: number, b: number): number =>
    a > b ? (a * (a + 1)) / 2 + b : (b * (b + 1)) / 2 + a;
  return (products, j, active) => {
    if ((numbers[j] ?? 0) < 0) numbers[j] = count++;
    const own = numbers[j] ?? 0;
    if (place(count, 0) > known.length) known = enlarged(known, 2 * place(count, 0));
    const missing: number[] = [];
    for (let k = 0; k < active.length; k += 1) {
      const i = active[k] ?? 0;
      const product = known[place(own, numbers[i] ?? 0)] ?? NaN;
      products[k] = product;
      if (Number.isNaN(product)) missing.push(i);
    }
    if (missing.length === 0) return;
    columnProductsInto(fresh, X, missing, columns[j] ?? fresh);
    for (const i of missing) known[place(own, numbers[i] ?? 0)] = fresh[i] ?? NaN;
    for (let k = 0; k < active.length; k += 1)
      if (Number.isNaN(products[k])) products[k] = fresh[active[k] ?? 0] ?? NaN;
  };
}

function enlarged(values: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length).fill(NaN);
  larger.set(values);
  return larger;
}
