// The smallest problem that shows everything: ½(z − w)² + λ₁|w| + ½λ₂w², with a single weight w.

import { finite } from './arguments.ts';
import { squaredError } from './datafits/squared-error.ts';
import { matrixFromRows } from './linear-algebra/matrix.ts';
import { vectorFrom } from './linear-algebra/vector.ts';
import { elasticNet } from './penalties/elastic-net.ts';
import { coordinateDescent } from './solvers/coordinate-descent.ts';
import { solve } from './solvers/solve.ts';

/** What a learner sets: where the data want the weight, and how strong each penalty is. */
export interface OneWeightSetting {
  /** The unpenalized minimizer. */
  readonly z: number;
  readonly lambda1: number;
  readonly lambda2: number;
}

/** The solved problem, term by term. */
export interface OneWeight extends OneWeightSetting {
  /** The minimizer, as the solver finds it. */
  readonly w: number;
  /** ½(z − w)² */
  readonly data: number;
  /** λ₁|w| */
  readonly l1: number;
  /** ½λ₂w² */
  readonly l2: number;
  /** l1 + l2 */
  readonly penalty: number;
  /** data + penalty, the least value that the objective takes. */
  readonly objective: number;
  /** Left derivative of the whole objective at w = 0, −z − λ₁. */
  readonly slopeLeft: number;
  /** Right derivative at w = 0, −z + λ₁: w = 0 is the minimum where 0 lies between the two. */
  readonly slopeRight: number;
}

/** The curves that the figure draws, each a function of w. */
export interface OneWeightCurves {
  readonly dataTerm: (w: number) => number;
  readonly penaltyTerm: (w: number) => number;
  readonly objective: (w: number) => number;
}

/**
 * Minimizes ½(z − w)² + λ₁|w| + ½λ₂w² over w, by coordinate descent on a 1 × 1 problem.
 *
 * Throws a RangeError for a z that is not finite or a λ that is negative or not finite.
 */
export function oneWeight({ z, lambda1, lambda2 }: OneWeightSetting): OneWeight {
  finite('z', z);
  const datafit = squaredError(matrixFromRows([[1]]), [z]);
  const penalty = elasticNet(lambda1, lambda2);
  // With a single weight the first sweep is exact, so rounding alone would ask for a second.
  const solution = solve(coordinateDescent, { datafit, penalty }, { tolerance: 0, maxSteps: 1 });
  const [w = 0] = solution.w;
  const l1 = lambda1 * Math.abs(w);
  const l2 = (lambda2 * w ** 2) / 2;
  const { left, right } = penalty.slopes(0, 0);
  return {
    ...{ z, lambda1, lambda2, w, l1, l2 },
    data: datafit.value(solution.w),
    penalty: l1 + l2,
    objective: solution.objective,
    slopeLeft: left - z,
    slopeRight: right - z,
  };
}

/** Data term, penalty and their sum as functions of w. Throws as `oneWeight` does. */
export function oneWeightCurves({ z, lambda1, lambda2 }: OneWeightSetting): OneWeightCurves {
  finite('z', z);
  const penalty = elasticNet(lambda1, lambda2);
  const dataTerm = (w: number): number => (z - w) ** 2 / 2;
  const penaltyTerm = (w: number): number => penalty.value(Float64Array.of(w));
  return { dataTerm, penaltyTerm, objective: (w) => dataTerm(w) + penaltyTerm(w) };
}

/**
 * ŵ(z) = sign(z) · max(|z| − λ₁, 0) / (1 + λ₂) for each z: the minimizers without a solver.
 *
 * They are the penalty's prox, which is what the solver applies; a test holds the two together.
 */
export function shrinkageMap(zs: Float64Array, lambda1: number, lambda2: number): Float64Array {
  const { prox } = elasticNet(lambda1, lambda2);
  return vectorFrom(zs, 'zs').map((z) => prox(z, 1, 0));
}
