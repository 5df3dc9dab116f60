import type { Matrix } from '../problem.ts';
import { columnsOf, gram, matrixFromColumns, matVec, transposedMatVec } from './matrix.ts';
import { addScaled, dot, scale } from './vector.ts';

// A column is taken to depend on those before it when what it adds to them, 1 − R², is below this:
// a gram matrix in double precision carries about sixteen digits, less what its sums lose.
const DEPENDENT = 1e-12;

/** A column of L; it is 0 in the pivot rows of the columns before it. */
export interface FactorColumn {
  readonly pivot: number;
  readonly column: Float64Array;
}

/**
 * The columns of L in A = LLᵀ, for a symmetric positive semi-definite A; as many as A has rank.
 *
 * The pivot is always the row least explained by those before, which tells the rank reliably
 * whatever the columns' units. Higham 2002, "Accuracy and Stability", section 10.3.
 */
export function choleskyFactor(A: Matrix): FactorColumn[] {
  const diagonal = Float64Array.from(columnsOf(A), (column, i) => column[i] ?? 0);
  const unexplained = diagonal.slice();
  const factor: FactorColumn[] = [];
  while (factor.length < A.rows) {
    const share = unexplained.map((part, i) => (part > 0 ? part / (diagonal[i] ?? 0) : 0));
    const pivot = share.indexOf(Math.max(...share));
    if ((share[pivot] ?? 0) <= DEPENDENT) break;
    factor.push({ pivot, column: factorColumn(A, factor, unexplained, pivot) });
  }
  return factor;
}

/** The next column of L; takes what it explains off `unexplained`. */
function factorColumn(
  A: Matrix,
  factor: readonly FactorColumn[],
  unexplained: Float64Array,
  pivot: number,
): Float64Array {
  const column = A.data.slice(pivot * A.rows, (pivot + 1) * A.rows);
  for (const earlier of factor) addScaled(column, -(earlier.column[pivot] ?? 0), earlier.column);
  for (const earlier of factor) column[earlier.pivot] = 0;
  scale(column, 1 / Math.sqrt(unexplained[pivot] ?? 0));
  column.forEach((entry, i) => (unexplained[i] = (unexplained[i] ?? 0) - entry * entry));
  unexplained[pivot] = 0;
  return column;
}

/**
 * The shortest x that solves Ax = b as well as can be, for symmetric positive semi-definite A.
 *
 * `rank` is that of A. A regular A costs one factorisation; a singular one a second, of LᵀL, and
 * then accuracy falls with the square of A's condition.
 */
export function solveSemiDefinite(A: Matrix, b: Float64Array): { x: Float64Array; rank: number } {
  const factor = choleskyFactor(A);
  const regular = factor.length === A.rows;
  return { x: regular ? substitute(factor, b) : shortestSolution(factor, b), rank: factor.length };
}

/** A⁺b = L (LᵀL)⁻¹ (LᵀL)⁻¹ Lᵀb. Courrieu 2005, "Fast computation of Moore-Penrose inverses". */
function shortestSolution(factor: readonly FactorColumn[], b: Float64Array): Float64Array {
  const columns = factor.map(({ column }) => column);
  const L = matrixFromColumns(columns, b.length);
  const inner = choleskyFactor(gram(L));
  return matVec(L, substitute(inner, substitute(inner, transposedMatVec(L, b))));
}

/** Solves LLᵀx = b for a regular L. */
function substitute(factor: readonly FactorColumn[], b: Float64Array): Float64Array {
  const x = b.slice();
  for (const column of factor) substituteForward(x, column);
  for (const column of [...factor].reverse()) substituteBack(x, column);
  return x;
}

function substituteForward(x: Float64Array, { column, pivot }: FactorColumn): void {
  const solved = (x[pivot] ?? 0) / (column[pivot] ?? 0);
  addScaled(x, -solved, column);
  x[pivot] = solved;
}

function substituteBack(x: Float64Array, { column, pivot }: FactorColumn): void {
  const target = x[pivot] ?? 0;
  x[pivot] = 0;
  x[pivot] = (target - dot(column, x)) / (column[pivot] ?? 0);
}
