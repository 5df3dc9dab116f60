// Stopping early beside ridge: what each has of w*, direction by direction.
import { shrinkFactors } from '#numerics/diagnostics/shrink-factors.ts';
import { gradientDescentFactors, matchingLambda } from '#numerics/paths/gradient-descent-path.ts';
import { OPTIMUM, type Setting } from './runs.ts';

/** Curvatures d² at which the two filters are drawn: 1/100 to 10, even in the logarithm. */
const CURVATURES = Float64Array.from({ length: 61 }, (_, k) => 10 ** (k / 20 - 2));
const roots = CURVATURES.map(Math.sqrt);

/** Twenty λ to a decade: from next to nothing, at w*, to so much that the weights are next to 0. */
const LAMBDAS = Array.from({ length: 121 }, (_, k) => 10 ** (k / 20 - 3));

const ridgeAt = (curvatures: Setting['curvatures'], lambda: number): Float64Array =>
  shrinkFactors(Float64Array.from(curvatures, Math.sqrt), lambda);

const weightsFor = (shares: Float64Array): Float64Array =>
  shares.map((share, j) => share * (OPTIMUM[j] ?? NaN));

function ridgeWay(curvatures: Setting['curvatures']) {
  const points = LAMBDAS.map((lambda) => weightsFor(ridgeAt(curvatures, lambda)));
  const along = (j: number) => Float64Array.from(points, (point) => point[j] ?? NaN);
  return { first: along(0), second: along(1) };
}

/** Descent from 0 stopped after `step` steps, beside ridge at λ = 1/(ηt), which is ∞ at t = 0. */
export function stoppingBesideRidge({ learningRate, curvatures }: Setting, step: number) {
  const match = matchingLambda(learningRate, step);
  const shares = ridgeAt(curvatures, match);
  return {
    match,
    descent: gradientDescentFactors(Float64Array.from(curvatures, Math.sqrt), learningRate, step),
    ridge: shares,
    ridgeWeights: weightsFor(shares),
    way: ridgeWay(curvatures),
    filters: {
      curvatures: CURVATURES,
      descent: gradientDescentFactors(roots, learningRate, step),
      ridge: shrinkFactors(roots, match),
    },
  };
}
