import type { Matrix } from '../problem.ts';
import { columnsOf, gram, matrixFromColumns, matVec, transposedMatVec } from './matrix.ts';
import { addScaled, dot, scale } from './vector.ts';

// A column is taken to depend on those before it when what it adds to them, 1 − R², is below this:
// a gram matrix in double precision carries about sixteen digits, less what its sums lose.
const DEPENDENT = 1e-12;

/**
 * A = LLᵀ for a symmetric positive semi-definite A; L has one column for each independent column.
 *
 * So `columns` of the result is the numerical rank, and L is lower triangular where A is regular.
 * Courrieu 2005, "Fast computation of Moore-Penrose inverse matrices".
 */
export function choleskyFactor(A: Matrix): Matrix {
  const factor: Float64Array[] = [];
  columnsOf(A).forEach((source, pivotRow) => {
    const rest = source.slice().fill(0, 0, pivotRow);
    for (const earlier of factor) subtractBelow(rest, earlier, pivotRow);
    const pivot = rest[pivotRow] ?? 0;
    if (!(pivot > DEPENDENT * (source[pivotRow] ?? 0))) return;
    scale(rest, 1 / Math.sqrt(pivot));
    factor.push(rest);
  });
  return matrixFromColumns(factor, A.rows);
}

function subtractBelow(rest: Float64Array, earlier: Float64Array, pivotRow: number): void {
  addScaled(rest.subarray(pivotRow), -(earlier[pivotRow] ?? 0), earlier.subarray(pivotRow));
}

/**
 * The shortest x that solves Ax = b as well as can be, for symmetric positive semi-definite A.
 *
 * `rank` is the number of independent columns of A. A regular A costs one factorisation; a singular
 * one a second, of LᵀL, and then accuracy falls with the square of A's condition.
 */
export function solveSemiDefinite(A: Matrix, b: Float64Array): { x: Float64Array; rank: number } {
  const L = choleskyFactor(A);
  const x = L.columns === A.rows ? solveFactored(L, b) : shortestSolution(L, b);
  return { x, rank: L.columns };
}

/** A⁺b = L (LᵀL)⁻¹ (LᵀL)⁻¹ Lᵀb */
function shortestSolution(L: Matrix, b: Float64Array): Float64Array {
  const inner = choleskyFactor(gram(L));
  return matVec(L, solveFactored(inner, solveFactored(inner, transposedMatVec(L, b))));
}

/** Solves LLᵀx = b for a lower triangular L. */
function solveFactored(L: Matrix, b: Float64Array): Float64Array {
  const x = b.slice();
  const columns = columnsOf(L);
  columns.forEach((column, k) => substituteForward(x, column, k));
  for (const [k, column] of [...columns.entries()].reverse()) substituteBack(x, column, k);
  return x;
}

function substituteForward(x: Float64Array, column: Float64Array, k: number): void {
  const solved = (x[k] ?? 0) / (column[k] ?? 0);
  addScaled(x, -solved, column);
  x[k] = solved;
}

function substituteBack(x: Float64Array, column: Float64Array, k: number): void {
  const target = x[k] ?? 0;
  x[k] = 0;
  x[k] = (target - dot(column, x)) / (column[k] ?? 0);
}
