import { checkMatrix } from './linear-algebra/matrix.ts';
import { vectorFrom } from './linear-algebra/vector.ts';
import type { Matrix } from './problem.ts';

/** A copy of y, or a RangeError where it has not one finite entry for each row of X, or X is no matrix. */
export function targetFor(X: Matrix, y: ArrayLike<number>): Float64Array {
  checkMatrix(X, 'X');
  if (y.length === X.rows) return vectorFrom(y, 'y');
  throw new RangeError(
    `X is ${X.rows} × ${X.columns} but y has ${y.length} entries: give one for each row of X.`,
  );
}
