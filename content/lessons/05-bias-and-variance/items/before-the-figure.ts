// Asked before anything is explained: committed, compared with what happens, never counted.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { figureSettings, gainOf } from '../figure-settings.ts';
import { best, byHand, errorOf } from '../values.ts';

export const twoMarksmen = singleChoiceItem({
  id: 'bias-and-variance/two-marksmen',
  version: 1,
  purpose: 'cold',
  objectives: ['one-weight'],
  settles: [4],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Two people shoot at a target many times. The shots of the first scatter widely around the center, and their average is exactly the center. Those of the second lie close together, a little to the left of it. Whose shots are nearer to the center, as a rule?',
    labels: {
      first: 'those of the first, since they are right on average',
      second: 'those of the second, since they are always a little wrong',
      depends: 'that depends on how wide the scatter is and how far the second is off',
    },
    feedback: {
      first:
        'Right on average says nothing of a single shot. How far off is it, as a rule, if the scatter is wide?',
      second:
        'If the second is far enough to the left, even a wide scatter around the center is better.',
    },
    solution:
      'It depends: on average over many shots, the squared distance from the center is the scatter plus the square of how far the average shot is off. An estimate that is a little wrong on average but hardly varies can be much the better one. Ridge is such an estimate.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'first', misconception: 'M34' },
        { name: 'second' },
        { name: 'depends', pinned: true },
      ],
      answer: 'depends',
    },
  }),
});

export const littleNoise = singleChoiceItem({
  id: 'bias-and-variance/little-noise',
  version: 1,
  purpose: 'prediction',
  objectives: ['existence'],
  settles: [4],
  texts: {
    stem: String.raw`The figure opens with noise of $\sigma=[[sigma]]$ and $n=[[n]]$ observations, and there some $\lambda>0$ has a smaller mean squared error than least squares, $\lambda=0$. Now let there be much less noise, or many more observations. Is some $\lambda>0$ still better than 0?`,
    labels: {
      always: String.raw`yes, at every $\sigma>0$ and every $n$; only the gain gets small`,
      noise: String.raw`only while there is enough noise: below some $\sigma$ least squares is best`,
      rows: String.raw`only while $n$ is small: with enough observations least squares is best`,
    },
    feedback: {
      noise: String.raw`Turn $\sigma$ down and watch the best $\lambda$ in the sentence under the figure. It gets small. Does it get to 0?`,
      rows: String.raw`Turn $n$ up and watch the best $\lambda$ in the sentence under the figure. Does it get to 0?`,
    },
    solution: String.raw`Some $\lambda>0$ is better whatever $\sigma>0$, $n$ and the true weights are, as long as the columns are independent. At $\sigma=[[littleSigma]]$ and $n=[[manyRows]]$ the best $\lambda$ is $[[best]]$, and the error there is $[[gain]]$ % below that of least squares: little, but not nothing. Why, is what this lesson shows.`,
  },
  defaults: {},
  pose: () => {
    const { littleNoise: quiet, start } = figureSettings;
    const { best, gain } = gainOf(quiet);
    return {
      slots: {
        ...{ sigma: start.sigma, n: start.n, littleSigma: quiet.sigma, manyRows: quiet.n },
        ...{ best: Number(best.toPrecision(2)), gain: Number(gain.toPrecision(2)) },
      },
      question: {
        options: [
          { name: 'noise', misconception: 'M34' },
          { name: 'rows', misconception: 'M34' },
          { name: 'always' },
        ],
        answer: 'always',
      },
    };
  },
});

export const guessTheBest = numericItem({
  id: 'bias-and-variance/guess-the-best',
  version: 1,
  purpose: 'cold',
  objectives: ['one-weight'],
  texts: {
    stem: String.raw`$y_i=\beta x_i+\varepsilon_i$ with the true weight $\beta=[[beta]]$, noise of variance $\sigma^2=[[noise]]$ and $\sum x_i^2=[[squares]]$. Ridge estimates $\hat\beta=\sum x_iy_i/(\sum x_i^2+\lambda)$. Guess: which $\lambda$ has the smallest mean squared error $E(\hat\beta-\beta)^2$?`,
    labels: { best: String.raw`the best $\lambda$` },
    feedback: {
      unbiased: String.raw`There $\hat\beta$ is right on average, and it scatters with variance $[[free]]$. A little shrinking takes more of that away than it costs.`,
      noise: String.raw`That is the variance of the noise. There the error is $[[atNoise]]$, against $[[free]]$ of least squares.`,
      'not-squared': String.raw`Close: the noise is compared with $\beta$ squared.`,
    },
    solution: String.raw`It is $\lambda=\sigma^2/\beta^2=[[best]]$, with an error of $[[least]]$; least squares has $[[free]]$. The derivation follows.`,
  },
  defaults: byHand,
  pose: (truth) => {
    const [least, noise] = [best(truth), truth.noiseVariance];
    return {
      slots: {
        ...{ beta: truth.beta, squares: truth.sumOfSquares, noise, best: least },
        ...{ free: errorOf(truth, 0).mse, least: errorOf(truth, least).mse },
        atNoise: errorOf(truth, noise).mse,
      },
      question: {
        blanks: [
          {
            name: 'best',
            answer: least,
            wrong: [
              { name: 'unbiased', value: 0, misconception: 'M34' },
              { name: 'noise', value: noise },
              { name: 'not-squared', value: noise / truth.beta },
            ],
          },
        ],
      },
    };
  },
});
