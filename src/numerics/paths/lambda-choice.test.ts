import { describe, expect, it } from 'vitest';
import { chooseLambda } from './lambda-choice.ts';

/** Two folds of equal size whose mean and standard error are these. */
function validation(lambdas: number[], means: number[], standardErrors: number[]) {
  const fold = (sign: number) =>
    Float64Array.from(means, (mean, at) => mean + sign * (standardErrors[at] ?? NaN));
  return { lambdas, foldSizes: [3, 3], foldErrors: [fold(-1), fold(1)], converged: true };
}

describe('chooseLambda', () => {
  const means = [1.3, 1.1, 1.05, 1.14, 1.6];
  const standardErrors = [0.12, 0.1, 0.11, 0.1, 0.15];

  it.each(['by-size', 'equally'] as const)('goes one standard error to more, folds %s', (way) => {
    const choice = chooseLambda(validation([0.1, 1, 10, 100, 1000], means, standardErrors), way);
    expect(choice.minimum).toEqual({ index: 2, lambda: 10 });
    expect(choice.oneStandardError).toEqual({ index: 3, lambda: 100 });
    expect(choice.atEdge).toBe(false);
    choice.standardErrors.forEach((error, at) => {
      expect(error).toBeCloseTo(standardErrors[at] ?? NaN, 12);
    });
  });

  it('does not mind the order of the list', () => {
    const reversed = validation(
      [1000, 100, 10, 1, 0.1],
      means.toReversed(),
      standardErrors.toReversed(),
    );
    expect(chooseLambda(reversed).oneStandardError).toEqual({ index: 1, lambda: 100 });
  });

  it('weighs folds by their rows, or all alike', () => {
    const foldErrors = [Float64Array.of(2), Float64Array.of(8)];
    const uneven = { lambdas: [1], foldSizes: [2, 1], foldErrors, converged: true };
    const bySize = chooseLambda(uneven);
    expect([bySize.means[0], bySize.standardErrors[0]]).toEqual([4, Math.sqrt(8)]);
    const equally = chooseLambda(uneven, 'equally');
    expect([equally.means[0], equally.standardErrors[0]]).toEqual([5, 3]);
  });

  it('tells when the best λ is the last of the list', () => {
    const falling = validation([1, 10, 100], [3, 2, 1], [0.1, 0.1, 0.1]);
    expect(chooseLambda(falling).atEdge).toBe(true);
  });
});
