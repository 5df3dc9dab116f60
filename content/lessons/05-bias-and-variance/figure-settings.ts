// What the lesson and its items say of the figure, from what the figure itself computes.
import { truthOf, type Noise } from '#components/widgets/bias-variance/problem.ts';
import { balancedLambda } from '#numerics/bias-variance/balanced-lambda.ts';
import { guaranteedGain } from '#numerics/bias-variance/guaranteed-gain.ts';
import { halving } from '#numerics/halving.ts';
import { bestLambda } from '#numerics/bias-variance/best-lambda.ts';
import { biasVariance } from '#numerics/bias-variance/bias-variance.ts';

/** Settings of σ and n that the text speaks of. */
export const figureSettings = {
  start: { sigma: 0.5, n: 12 },
  calm: { sigma: 0.2, n: 12 },
  littleNoise: { sigma: 0.05, n: 100 },
  muchNoise: { sigma: 1, n: 12 },
};

/** The parts of the error in the figure, by theory. */
export const figureError = (noise: Noise, lambda: number) =>
  biasVariance(truthOf(noise), lambda).weights;

/** The best λ, and by how much its error is below that of least squares, in percent. */
export function gainOf(noise: Noise): { readonly best: number; readonly gain: number } {
  const best = bestLambda(truthOf(noise));
  const gain = 100 * (1 - figureError(noise, best).mse / figureError(noise, 0).mse);
  return { best, gain };
}

/** Where the squared bias is `ratio` times the variance. */
export const balanceOf = (noise: Noise, ratio = 1): number => balancedLambda(truthOf(noise), ratio);

/** The λ above the best one at which the error is that of least squares again. */
export function breakEvenOf(noise: Noise): number {
  const free = figureError(noise, 0).mse;
  const isBetter = (lambda: number): boolean => figureError(noise, lambda).mse < free;
  return halving(gainOf(noise).best, 1e6, isBetter).far;
}

/** Up to which λ the theorems vouch for the figure's weights. */
export const guaranteedOf = (noise: Noise) => guaranteedGain(truthOf(noise));

/** A setting as a link writes it. */
export const threeFigures = (value: number): number => Number(value.toPrecision(3));
