import { squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import type { Design } from '../standardize.ts';
import { elasticNetPath } from './elastic-net-path.ts';
import { ridgePath } from './ridge-path.ts';
import { ridgeWeights } from './ridge-weights.ts';

/** Weights on a design's columns, one vector for each λ, and whether all of them are minima. */
export interface PathFit {
  readonly weights: readonly Float64Array[];
  readonly converged: boolean;
}

/** What cross-validation asks of a method: weights for a list of λ, each in the method's own scaling. */
export type FitPath = (design: Design, lambdas: readonly number[]) => PathFit;

/** Ridge, λ = λ₂: all λ from one tridiagonal form or, where one is too small for that, from singular values. */
export const ridgeFit: FitPath = ({ X, y }, lambdas) => {
  if (penalizedEnough(X, lambdas)) return { weights: ridgeWeights(X, y, lambdas), converged: true };
  const path = ridgePath(X, y);
  return { weights: lambdas.map((lambda) => path.weights(lambda)), converged: true };
};

/** Whether every λ is so large beside d² ≤ ‖X‖² that d²/λ costs at most 6 of 16 digits. */
function penalizedEnough({ data }: Matrix, lambdas: readonly number[]): boolean {
  const least = 1e-6 * squaredNorm(data);
  return lambdas.every((lambda) => lambda > least && lambda < Infinity);
}

/** The elastic net with λ₁ = λ · l1Ratio and λ₂ = λ · (1 − l1Ratio). */
export const elasticNetFit =
  (l1Ratio: number): FitPath =>
  ({ X, y }, lambdas) => {
    const points = elasticNetPath(X, y, lambdas, { l1Ratio });
    return {
      weights: points.map(({ w }) => w),
      converged: points.every(({ converged }) => converged),
    };
  };

/** The lasso, λ = λ₁. */
export const lassoFit: FitPath = elasticNetFit(1);
