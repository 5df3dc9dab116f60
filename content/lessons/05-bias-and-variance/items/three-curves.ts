// Objective "one-weight": the three curves of the error over the logarithm of λ, told apart.
import { matchingItem } from '#components/items/matching/item-type.ts';
import type { Curve } from '#quiz/figure.ts';
import { best, errorOf, type Truth } from '../values.ts';

type Part = 'biasSquared' | 'variance' | 'mse';

const [fewest, most] = [-1, 3] as const;

/** The curve of one part of the error over log₁₀ λ. */
const logCurveOf = (truth: Truth, part: Part, label: string): Curve => ({
  label,
  pieces: [
    Array.from({ length: 121 }, (_, k) => {
      const place = fewest + ((most - fewest) * k) / 120;
      return [place, errorOf(truth, 10 ** place)[part]] as const;
    }),
  ],
});

export const threeCurves = matchingItem({
  id: 'bias-and-variance/three-curves',
  version: 1,
  objectives: ['one-weight'],
  texts: {
    stem: String.raw`Three curves over $\log_{10}\lambda$ belong to one ridge weight. Which is which? One choice is left over.`,
    hints: [String.raw`What is left of the estimate, and of its scatter, when $\lambda$ is huge?`],
    labels: {
      falling: 'the dashed curve that falls all the way to 0',
      rising: 'the dashed curve that rises all the way from 0',
      solid: 'the solid curve, which falls and then rises',
      variance: String.raw`variance of $\hat\beta$`,
      'bias-squared': 'squared bias',
      mse: 'mean squared error',
      training: 'squared error on the training data',
    },
    feedback: {
      'bias-falls': String.raw`At $\lambda=0$ ridge is least squares, which has no bias. The more is shrunk, the *more* bias.`,
      'variance-rises': String.raw`The more is shrunk, the less the estimate scatters: in the end it is always 0.`,
      'training-falls': String.raw`The training error only grows with $\lambda$: least squares has the smallest of all.`,
      'training-rises': String.raw`The training error does grow with $\lambda$, but where there is noise it does not start from 0 with a single weight and several observations.`,
      'training-dips': String.raw`The training error never falls as $\lambda$ grows.`,
      'part-for-sum': String.raw`It is the sum of the other two: at each $\lambda$ it lies above both.`,
    },
    solution: String.raw`The variance falls from $\sigma^2/\sum x_i^2=[[start]]$ to 0, the squared bias rises from 0 to $\beta^2=[[end]]$, and the mean squared error is their sum. It is smallest at $\lambda=\sigma^2/\beta^2=[[best]]$.`,
  },
  defaults: { beta: 1.2, sumOfSquares: 4, noiseVariance: 6 },
  draw: (random) => ({
    beta: random.pick([1, 1.1, 1.2, 1.3]),
    sumOfSquares: random.pick([3, 4, 5]),
    noiseVariance: random.pick([5, 6, 7]),
  }),
  pose: (truth) => ({
    slots: { start: errorOf(truth, 0).variance, end: truth.beta ** 2, best: best(truth) },
    figure: {
      label: 'Three curves over the logarithm of the strength of the penalty.',
      xLabel: 'log₁₀ λ',
      yLabel: 'squared error',
      x: [fewest, most],
      y: [0, 2.5],
      curves: [
        logCurveOf(truth, 'mse', 'the solid curve'),
        { ...logCurveOf(truth, 'variance', 'a dashed curve'), dashed: true },
        { ...logCurveOf(truth, 'biasSquared', 'the other dashed curve'), dashed: true },
      ],
      lines: { x: { major: 1, minor: 0.5 }, y: { major: 0.5, minor: 0.25 } },
    },
    question: {
      prompts: [
        {
          name: 'falling',
          answer: 'variance',
          wrong: [
            { name: 'bias-falls', choice: 'bias-squared', misconception: 'M29' },
            { name: 'training-falls', choice: 'training', misconception: 'M03' },
          ],
        },
        {
          name: 'rising',
          answer: 'bias-squared',
          wrong: [
            { name: 'variance-rises', choice: 'variance', misconception: 'M29' },
            { name: 'training-rises', choice: 'training' },
          ],
        },
        {
          name: 'solid',
          answer: 'mse',
          wrong: [
            { name: 'training-dips', choice: 'training' },
            { name: 'part-for-sum', choice: 'variance' },
          ],
        },
      ],
      choices: ['training', 'mse', 'bias-squared', 'variance'].map((name) => ({ name })),
    },
  }),
});
