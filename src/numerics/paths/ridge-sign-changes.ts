import type { Matrix } from '../problem.ts';
import { designFor } from '../standardize.ts';
import { ridgePath } from './ridge-path.ts';
import { zeroCrossings, type ZeroCrossing } from './zero-crossings.ts';

/**
 * Every λ from 10⁻⁴ to 10⁶ at which a ridge weight changes its sign, ascending.
 *
 * With a free intercept, on columns divided by their sample standard deviations. Two changes of one
 * weight within a twentieth of a decade are not seen.
 */
export function ridgeSignChanges(X: Matrix, y: ArrayLike<number>): ZeroCrossing[] {
  const design = designFor(X, y, { scaling: 'sample' });
  const { weights } = ridgePath(design.X, design.y);
  const lambdas = Array.from({ length: 201 }, (_, k) => 10 ** (k / 20 - 4));
  return zeroCrossings(weights, lambdas, lambdas.map(weights));
}
