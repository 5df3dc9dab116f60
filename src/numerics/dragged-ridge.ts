import { finite, oneForEach, whole } from './arguments.ts';
import { selectRows } from './linear-algebra/matrix.ts';
import type { Matrix } from './problem.ts';
import { rankOneRidge, type RowFit } from './rank-one-ridge.ts';
import { ridge } from './solvers/cholesky-ridge.ts';
import { designFor, inOriginalUnits } from './standardize.ts';
import { targetFor } from './target.ts';

/** Solves for a row at `x` (p entries) with target `y`. A next move may overwrite what this returned. */
export type MoveRow = (x: ArrayLike<number>, y: number) => RowFit;

/**
 * The ridge fit while row `row` is dragged: argmin ½‖y − β₀ − Xβ‖² + ½λ‖β‖² anew at each move.
 *
 * The other rows are factored once; a move is a rank-one update of them, 4p² operations without an
 * allocation. Every move starts from that same factor, so nothing drifts. Where the other rows are
 * ill-conditioned, as at λ = 0 with p ≥ n − 1, a move is a full fit. X is n × p in its own units, and
 * so are the weights; the intercept is free, or 0 with `intercept: false`. Throws a RangeError where y
 * does not fit X, for a row that is not there, a negative λ, and a move that is not finite numbers.
 */
export function draggedRidge(
  X: Matrix,
  y: ArrayLike<number>,
  row: number,
  lambda: number,
  { intercept = true }: { readonly intercept?: boolean } = {},
): { move: MoveRow } {
  const target = targetFor(X, y);
  whole('row', row, 0, X.rows - 1);
  const others = [...target.keys()].filter((other) => other !== row);
  const rest = { X: selectRows(X, others), y: target.filter((_, i) => i !== row) };
  const update = rankOneRidge(rest.X, rest.y, lambda, intercept);
  return { move: checked(X.columns, update ?? fullFit(X, target, row, lambda, intercept)) };
}

function fullFit(
  X: Matrix,
  y: Float64Array,
  row: number,
  lambda: number,
  intercept: boolean,
): MoveRow {
  const data = X.data.slice();
  const moved = { ...X, data };
  return (x, value) => {
    for (let j = 0; j < X.columns; j += 1) data[j * X.rows + row] = x[j] ?? NaN;
    const design = designFor(moved, y.with(row, value), { intercept });
    return inOriginalUnits(design, ridge(design.X, design.y, lambda).w);
  };
}

function checked(p: number, move: MoveRow): MoveRow {
  return (x, y) => {
    oneForEach('x', x, p, 'columns in X');
    for (let j = 0; j < p; j += 1) if (!Number.isFinite(x[j])) finite(`x[${j}]`, x[j] ?? NaN);
    return move(x, finite('y', y));
  };
}
