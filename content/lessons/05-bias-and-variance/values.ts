// What several of this lesson's items compute, each from the numerics.
import { bestLambda } from '#numerics/bias-variance/best-lambda.ts';
import { biasVariance, type SquaredErrorParts } from '#numerics/bias-variance/bias-variance.ts';
import { breakEvenLambda, guaranteedGain } from '#numerics/bias-variance/guaranteed-gain.ts';
import { oneWeightTruth, ridgeTruth } from '#numerics/bias-variance/ridge-truth.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { augmentedDesign } from '#numerics/augmented-design.ts';
import { gaussianPosterior } from '#numerics/bayes/gaussian-posterior.ts';

/** y = xβ + ε with a single weight, Σx² and the variance of ε. */
export interface Truth {
  readonly beta: number;
  readonly sumOfSquares: number;
  readonly noiseVariance: number;
}

/** The example that the lesson works out by hand. */
export const byHand = { beta: 2, sumOfSquares: 4, noiseVariance: 4 };

const truthOf = ({ beta, sumOfSquares, noiseVariance }: Truth) =>
  oneWeightTruth(beta, sumOfSquares, noiseVariance);

/** The parts of E(β̂ − β)² of ridge. */
export const errorOf = (truth: Truth, lambda: number): SquaredErrorParts =>
  biasVariance(truthOf(truth), lambda).weights;

export const best = (truth: Truth): number => bestLambda(truthOf(truth));

export const breakEven = ({ beta, sumOfSquares, noiseVariance }: Truth): number =>
  breakEvenLambda(beta, sumOfSquares, noiseVariance);

/** What is guaranteed for the true weights `alpha` along the directions of any X of full rank. */
export const guaranteed = (alpha: readonly number[], noiseVariance: number) =>
  guaranteedGain({
    ...{ signal: Float64Array.from(alpha), noiseVariance, unseen: 0, rows: alpha.length },
    singularValues: new Float64Array(alpha.length).fill(1),
  });

/** The λ of ½‖y − Xw‖² + ½λ‖w‖² whose minimizer is the most probable w. */
export const lambdaOfPrior = (noiseVariance: number, priorVariance: number): number =>
  gaussianPosterior(matrixFromRows([[1]]), [1], { noiseVariance, priorVariance }).lambda;

/** What stands on the diagonal of the rows that turn least squares into ridge. */
export const addedEntry = (lambda: number): number =>
  augmentedDesign(matrixFromRows([[0]]), lambda).data[1] ?? NaN;

/** Two weights at right angles, one large and one 0: the parts of the error of each, and their sums. */
export function twoWeights(lambda: number) {
  const X = matrixFromRows([
    [2, 0],
    [0, 2],
  ]);
  const { directions, weights } = biasVariance(ridgeTruth(X, [2, 0], 4), lambda);
  const [first, second] = directions;
  return { large: first?.mse ?? NaN, zero: second?.mse ?? NaN, total: weights.mse };
}
