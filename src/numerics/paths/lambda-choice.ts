import type { CrossValidation } from './cross-validation.ts';

/**
 * What a fold counts for in the mean over folds: `by-size`, as cv.glmnet, its number of rows, so that
 * every row counts alike; `equally`, as scikit-learn, the same for each.
 */
export type FoldWeighting = 'by-size' | 'equally';

/** A λ, and where it stands in the list. */
export interface Choice {
  readonly index: number;
  readonly lambda: number;
}

/** The curve of cross-validation, and what it says to choose. */
export interface LambdaChoice {
  /** The mean error at each λ. */
  readonly means: Float64Array;
  /** The standard error of each mean. */
  readonly standardErrors: Float64Array;
  /** Where the mean is smallest; the largest such λ. */
  readonly minimum: Choice;
  /** The largest λ whose mean is at most one standard error, taken at the minimum, above the smallest. */
  readonly oneStandardError: Choice;
  /** Whether the minimum is the smallest or largest λ of all, so that a longer list may do better. */
  readonly atEdge: boolean;
}

/**
 * ē = Σ cₖ eₖ and its standard error √(Σ cₖ (eₖ − ē)² / (K − 1)), with cₖ = nₖ/n or 1/K
 *
 * With `equally` this is the sample standard deviation of the K errors over √K. Folds share training
 * rows, so it is an estimate on the low side. Breiman, Friedman, Olshen & Stone 1984; cv.glmnet.
 */
export function chooseLambda(
  validation: CrossValidation,
  weighting: FoldWeighting = 'by-size',
): LambdaChoice {
  const { lambdas, foldErrors } = validation;
  const shares = sharesOf(validation, weighting);
  const average = (of: (errors: Float64Array) => number): number =>
    foldErrors.reduce((sum, errors, k) => sum + (shares[k] ?? NaN) * of(errors), 0);
  const means = Float64Array.from(lambdas, (_, at) => average((errors) => errors[at] ?? NaN));
  const standardErrors = means.map((mean, at) =>
    Math.sqrt(average((errors) => ((errors[at] ?? NaN) - mean) ** 2) / (foldErrors.length - 1)),
  );
  const smallest = Math.min(...means);
  const minimum = largestWithin(lambdas, means, smallest);
  const allowed = smallest + (standardErrors[minimum.index] ?? NaN);
  const atEdge = [Math.min(...lambdas), Math.max(...lambdas)].includes(minimum.lambda);
  const oneStandardError = largestWithin(lambdas, means, allowed);
  return { means, standardErrors, minimum, oneStandardError, atEdge };
}

function sharesOf({ foldSizes }: CrossValidation, weighting: FoldWeighting): number[] {
  const counts = foldSizes.map((size) => (weighting === 'by-size' ? size : 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

/** The largest λ whose mean error is at most `allowed`. */
function largestWithin(lambdas: readonly number[], means: Float64Array, allowed: number): Choice {
  return lambdas
    .map((lambda, index) => ({ lambda, index }))
    .filter(({ index }) => (means[index] ?? NaN) <= allowed)
    .reduce((best, one) => (one.lambda > best.lambda ? one : best));
}
