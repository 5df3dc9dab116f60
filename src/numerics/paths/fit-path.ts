import { squaredError } from '../datafits/squared-error.ts';
import { elasticNet } from '../penalties/elastic-net.ts';
import { coordinateDescent } from '../solvers/coordinate-descent.ts';
import { solve } from '../solvers/solve.ts';
import type { Design } from '../standardize.ts';
import { ridgePath } from './ridge-path.ts';

/** Weights on a design's columns, one vector for each λ, and whether all of them are minima. */
export interface PathFit {
  readonly weights: readonly Float64Array[];
  readonly converged: boolean;
}

/** What cross-validation asks of a method: weights for a list of λ, each in the method's own scaling. */
export type FitPath = (design: Design, lambdas: readonly number[]) => PathFit;

/** λ₁ and λ₂ of ½‖y − Xw‖² + λ₁‖w‖₁ + ½λ₂‖w‖². */
interface Strengths {
  readonly lambda1: number;
  readonly lambda2: number;
}

/** Ridge, λ = λ₂: all λ from one singular value decomposition. */
export const ridgeFit: FitPath = ({ X, y }, lambdas) => {
  const path = ridgePath(X, y);
  return { weights: lambdas.map((lambda) => path.weights(lambda)), converged: true };
};

/** The elastic net with λ₁ = λ · l1Share and λ₂ = λ · (1 − l1Share). */
export const elasticNetFit =
  (l1Share: number): FitPath =>
  (design, lambdas) =>
    fitStrengths(
      design,
      lambdas.map((lambda) => ({ lambda1: lambda * l1Share, lambda2: lambda * (1 - l1Share) })),
    );

/** The lasso, λ = λ₁. */
export const lassoFit: FitPath = elasticNetFit(1);

/** Elastic nets of any strengths, each started where the one before ended. */
export function fitStrengths({ X, y }: Design, strengths: readonly Strengths[]): PathFit {
  const datafit = squaredError(X, y);
  let start: Float64Array = new Float64Array(X.columns);
  const solutions = strengths.map(({ lambda1, lambda2 }) => {
    const problem = { datafit, penalty: elasticNet(lambda1, lambda2) };
    const solution = solve(coordinateDescent, problem, { start, tolerance: 1e-11, maxSteps: 1e5 });
    start = solution.w;
    return solution;
  });
  return {
    weights: solutions.map(({ w }) => w),
    converged: solutions.every(({ converged }) => converged),
  };
}
