// The error over λ: by theory, and as the 200 fits have it.
import { bestLambda } from '#numerics/bias-variance/best-lambda.ts';
import { biasVariance } from '#numerics/bias-variance/bias-variance.ts';
import { sampledError } from '#numerics/bias-variance/sampled-error.ts';
import { latest } from '#numerics/latest.ts';
import { keyOf, turnedWeights, type Draw } from './fits.ts';
import { truthOf, type Noise } from './problem.ts';

/** log₁₀ of the smallest and the largest λ above 0 that are drawn. */
export const DECADES = [-2, 3] as const;

/** The ends of that axis. */
export const AXIS = [-2.8, 3.1] as const;

/** Where λ = 0 stands on the axis of log₁₀ λ. */
export const ZERO_PLACE = -2.5;

export const placeOf = (lambda: number): number => (lambda === 0 ? ZERO_PLACE : Math.log10(lambda));

/** λ that stands at a place of the axis; all to the left of a gap stand for 0. */
export const lambdaAt = (place: number): number =>
  place < (ZERO_PLACE + DECADES[0]) / 2 ? 0 : 10 ** place;

const evenly = (perDecade: number): Float64Array => {
  const [low, high] = DECADES;
  const count = (high - low) * perDecade;
  return Float64Array.of(
    0,
    ...Array.from({ length: count + 1 }, (_, step) => 10 ** (low + step / perDecade)),
  );
};

const theoryLambdas = evenly(24);
/** Where the fits are asked. */
export const dotLambdas = evenly(2);

/** The curves by theory, for all λ; they do not depend on what was drawn. */
export const theoryOf = latest(
  (noise: Noise) => {
    const truth = truthOf(noise);
    const errors = Array.from(theoryLambdas, (lambda) => biasVariance(truth, lambda).weights);
    const best = bestLambda(truth);
    return {
      places: theoryLambdas.map(placeOf),
      biasSquared: Float64Array.from(errors, (error) => error.biasSquared),
      variance: Float64Array.from(errors, (error) => error.variance),
      mse: Float64Array.from(errors, (error) => error.mse),
      leastSquares: biasVariance(truth, 0).weights.mse,
      best: { lambda: best, mse: biasVariance(truth, best).weights.mse },
    };
  },
  ({ n, sigma }) => `${n} ${sigma}`,
);

export type Theory = ReturnType<typeof theoryOf>;

/** The same as the fits have it, with standard errors. */
export const sampledOf = (draw: Draw, lambda: number) =>
  sampledError(truthOf(draw).signal, turnedWeights(draw, lambda));

/** Estimates at `dotLambdas`. */
export const dotsOf = latest(
  (draw: Draw) => Array.from(dotLambdas, (lambda) => ({ lambda, ...sampledOf(draw, lambda) })),
  keyOf,
);
