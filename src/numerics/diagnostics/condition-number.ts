import { nonNegative } from '../arguments.ts';
import type { Svd } from '../linear-algebra/svd.ts';

/**
 * κ(XᵀX + λI) = (d₁² + λ) / (dₚ² + λ), the ratio of the largest to the smallest eigenvalue.
 *
 * The square of the condition of X at λ = 0; ∞ there where X has not p independent columns. 1 at
 * λ = ∞. Throws a RangeError for a negative λ.
 */
export function conditionNumber(
  { singularValues, V }: Pick<Svd, 'singularValues' | 'V'>,
  lambda = 0,
): number {
  if (lambda === Infinity) return 1;
  nonNegative('lambda', lambda);
  const [largest = 0] = singularValues;
  const smallest = singularValues.length < V.rows ? 0 : (singularValues.at(-1) ?? 0);
  const least = smallest ** 2 + lambda;
  return least === 0 ? Infinity : (largest ** 2 + lambda) / least;
}
