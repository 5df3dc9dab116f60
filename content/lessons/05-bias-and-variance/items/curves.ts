// Objective "one-weight": the curves of squared bias, variance and their sum.
import { plotReadingItem } from '#components/items/plot-reading/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import type { Curve } from '#quiz/figure.ts';
import { best, breakEven, errorOf, type Truth } from '../values.ts';

type Part = 'biasSquared' | 'variance' | 'mse';

/** The curve of one part of the error over λ from 0 to `end`. */
const curveOf = (truth: Truth, part: Part, label: string, end: number): Curve => ({
  label,
  pieces: [
    Array.from({ length: 121 }, (_, k) => {
      const lambda = (end * k) / 120;
      return [lambda, errorOf(truth, lambda)[part]] as const;
    }),
  ],
});

const wrongWayRound = String.raw`At $\lambda=0$ ridge is least squares, which has no bias: the curve of the squared bias begins at 0. And the more is shrunk, the less the estimate varies.`;

export const whichCurve = singleChoiceItem({
  id: 'bias-and-variance/which-curve',
  version: 1,
  objectives: ['one-weight'],
  texts: {
    stem: String.raw`The figure shows two parts of the error of a ridge weight over $\lambda$. Which is the solid line, and which the dashed one?`,
    labels: {
      'variance-bias': 'solid: variance; dashed: squared bias',
      'bias-variance': 'solid: squared bias; dashed: variance',
      'training-test': 'solid: error on the training data; dashed: error on new data',
      'sum-variance': 'solid: mean squared error; dashed: variance',
    },
    feedback: {
      'variance-bias': wrongWayRound,
      'bias-variance': wrongWayRound,
      'training-test': String.raw`The training error is smallest at $\lambda=0$ and only grows, and no error on new data begins at 0 where there is noise.`,
      'sum-variance': String.raw`The mean squared error is the sum of squared bias and variance, so it never lies below the variance.`,
    },
    solution: String.raw`The variance begins at $\sigma^2/\sum x_i^2=[[start]]$ and falls: a weight that is shrunk varies less. The squared bias begins at 0, grows slowly at first, like $\lambda^2$, and tends to $\beta^2=[[end]]$. Their sum falls at first, since the variance falls at once and the squared bias hardly rises yet.`,
  },
  defaults: { beta: 1.3, sumOfSquares: 1, noiseVariance: 1.6, solid: 'variance' },
  draw: (random) => ({
    beta: random.pick([1.1, 1.2, 1.3]),
    sumOfSquares: random.pick([1, 1.5]),
    noiseVariance: random.pick([1.2, 1.6]),
    solid: random.pick(['variance', 'bias']),
  }),
  pose: ({ solid, ...truth }) => {
    const variance = curveOf(truth, 'variance', 'variance', 6);
    const bias = curveOf(truth, 'biasSquared', 'bias', 6);
    const [one, other] = solid === 'variance' ? [variance, bias] : [bias, variance];
    return {
      slots: { start: errorOf(truth, 0).variance, end: truth.beta ** 2 },
      figure: {
        label: 'Two parts of the error of a ridge weight over the strength of the penalty.',
        xLabel: 'strength λ',
        yLabel: 'part of the error',
        x: [0, 6],
        y: [0, 2],
        curves: [
          { ...one, label: 'the solid line' },
          { ...other, label: 'the dashed line', dashed: true },
        ],
        lines: { x: { major: 1, minor: 0.5 }, y: { major: 0.5, minor: 0.1 } },
      },
      question: {
        options: ['training-test', 'bias-variance', 'sum-variance', 'variance-bias'].map(
          (name) => ({ name }),
        ),
        answer: solid === 'variance' ? 'variance-bias' : 'bias-variance',
      },
    };
  },
});

export const readTheError = plotReadingItem({
  id: 'bias-and-variance/read-the-error',
  version: 1,
  objectives: ['one-weight', 'existence'],
  texts: {
    stem: String.raw`Solid: the mean squared error of a ridge weight over $\lambda$. Dashed: that of least squares. Up to which $\lambda$ is ridge the better one? And how small does its error get?`,
    labels: {
      even: String.raw`the $\lambda$ up to which ridge is better`,
      least: 'its smallest error',
    },
    feedback: {
      'where-least': String.raw`That is where ridge is best. It is better than least squares for a while beyond that.`,
      always: String.raw`The figure ends there. The solid line has crossed the dashed one before.`,
      'least-squares': String.raw`That is the error of least squares.`,
    },
    solution: String.raw`The lines meet at $\lambda=[[even]]$; the smallest error is $[[least]]$, at $\lambda=[[best]]$, against $[[free]]$ of least squares. Some $\lambda>0$ is better than none, and not every one is.`,
  },
  defaults: { beta: 2, sumOfSquares: 4, noiseVariance: 4 },
  draw: (random) => ({
    beta: random.pick([1.8, 2, 2.2, 2.4]),
    sumOfSquares: random.pick([4, 5, 6]),
    noiseVariance: random.pick([4, 5, 6]),
  }),
  pose: (truth) => {
    const [least, even] = [best(truth), breakEven(truth)];
    const [free, smallest] = [errorOf(truth, 0).mse, errorOf(truth, least).mse];
    const end = 6;
    return {
      slots: { even, best: least, least: smallest, free },
      question: {
        figure: {
          label: 'The mean squared error of ridge over its strength, beside that of least squares.',
          xLabel: 'strength λ',
          yLabel: 'mean squared error',
          x: [0, end],
          y: [0.4, 2],
          curves: [
            curveOf(truth, 'mse', 'ridge', end),
            { label: 'least squares', pieces: [[0, end].map((x) => [x, free])], dashed: true },
          ],
          lines: { x: { major: 1, minor: 0.2 }, y: { major: 0.2, minor: 0.05 } },
        },
        readings: [
          {
            name: 'even',
            axis: 'x',
            answer: even,
            linesOff: 1,
            wrong: [
              { name: 'where-least', value: least },
              { name: 'always', value: end, misconception: 'M35' },
            ],
          },
          {
            name: 'least',
            axis: 'y',
            answer: smallest,
            wrong: [{ name: 'least-squares', value: free }],
          },
        ],
      },
    };
  },
});
