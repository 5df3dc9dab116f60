import { formatNumber } from '#expressions/format-number.ts';
import type { LambdaLabResult } from './model.ts';

/** The choices of the present folds, then the error at the λ that is set. */
export function describe(result: LambdaLabResult): string {
  const { choice, folds, lambda } = result;
  const { minimum, oneStandardError, means, standardErrors } = choice;
  const least = formatNumber(means[minimum.index] ?? NaN, 3);
  const its = formatNumber(standardErrors[minimum.index] ?? NaN, 2);
  const found = `By ${folds} folds the least error is ${least} ± ${its}, at λ = ${formatNumber(minimum.lambda, 3)}`;
  if (choice.atEdge) return `${found}: an end of the grid, so λ beyond it may do better.`;
  const rule = `one standard error leads to λ = ${formatNumber(oneStandardError.lambda, 3)}`;
  const error = formatNumber(result.at.folds.error, 3);
  return `${found}; ${rule}. At λ = ${formatNumber(lambda, 3)} the error is ${error}, with ${formatNumber(result.degreesOfFreedom(lambda), 2)} degrees of freedom.`;
}
