// Our solvers on the problems of the bench, and the proof that their answers are the minimisers.
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { leastSquares } from '#numerics/least-squares.ts';
import { columnsOf } from '#numerics/linear-algebra/matrix.ts';
import { largestMagnitude } from '#numerics/linear-algebra/vector.ts';
import { optimalityViolation } from '#numerics/optimality.ts';
import { crossValidate } from '#numerics/paths/cross-validation.ts';
import { elasticNetPath } from '#numerics/paths/elastic-net-path.ts';
import { lassoFit, type FitPath } from '#numerics/paths/fit-path.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { ridgeWeights } from '#numerics/paths/ridge-weights.ts';
import { elasticNet } from '#numerics/penalties/elastic-net.ts';
import type { Problem } from './problems.ts';

/** Our ways to an answer: weights at one λ after another; for cross-validation the error at each λ. */
export function waysTo(problem: Problem): Readonly<Record<string, () => Float64Array>> {
  const { X, y } = problem.data;
  const { lambdas } = problem;
  const bySvd = () => {
    const path = ridgePath(X, y);
    return joined(Array.from(lambdas, (lambda) => path.weights(lambda)));
  };
  const ways = {
    lasso: { Shrinkage: () => sparse(problem) },
    enet: { Shrinkage: () => sparse(problem) },
    ridge: { Shrinkage: () => joined(ridgeWeights(X, y, lambdas)), 'Shrinkage, SVD': bySvd },
    cv: { Shrinkage: () => crossValidated(problem) },
    ols: { Shrinkage: () => leastSquares(X, y).w },
  };
  return ways[problem.kind];
}

/** The answer that errors are measured from; `violationOf` says how exact weights are. */
export function exactAnswer(problem: Problem): Float64Array {
  if (problem.kind === 'lasso' || problem.kind === 'enet') return sparse(problem, 1e-13);
  const [answer] = Object.values(waysTo(problem)).slice(-1);
  return answer?.() ?? new Float64Array();
}

function sparse({ data, lambdas, l1Ratio }: Problem, tolerance = 1e-10): Float64Array {
  const points = elasticNetPath(data.X, data.y, lambdas, { l1Ratio, tolerance });
  return joined(points.map(({ w }) => w));
}

function crossValidated({ data: { X, y }, lambdas, folds }: Problem): Float64Array {
  // The others' λ is of a mean, so that in sums it is smaller on fewer rows.
  const fitPath: FitPath = (design, wanted) =>
    lassoFit(
      design,
      wanted.map((lambda) => (lambda * design.X.rows) / X.rows),
    );
  const { foldErrors, foldSizes } = crossValidate(X, y, { lambdas: [...lambdas], folds, fitPath });
  return lambdas.map((_, k) =>
    foldErrors.reduce(
      (sum, errors, fold) => sum + ((errors[k] ?? NaN) * (foldSizes[fold] ?? NaN)) / X.rows,
      0,
    ),
  );
}

function joined(vectors: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array()] = vectors;
  const all = new Float64Array(vectors.length * first.length);
  vectors.forEach((vector, k) => all.set(vector, k * vector.length));
  return all;
}

/** The largest violation of optimality at any λ, relative to max |xⱼᵀy|; of weights only. */
export function violationOf(problem: Problem, weights: Float64Array): number {
  const { X, y } = problem.data;
  const datafit = squaredError(X, y);
  const scale = largestMagnitude(
    Float64Array.from(columnsOf(X), (_, j) => datafit.coordinateGradient(j, y)),
  );
  return Array.from(problem.lambdas).reduce((worst, lambda, k) => {
    const lambda1 = lambda * problem.l1Ratio;
    const penalty = elasticNet(lambda1, lambda - lambda1);
    const w = weights.slice(k * X.columns, (k + 1) * X.columns);
    return Math.max(worst, optimalityViolation({ datafit, penalty }, w) / scale);
  }, 0);
}
