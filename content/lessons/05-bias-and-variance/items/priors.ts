// Objective "prior": the penalty as a prior, the loss as noise.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { lambdaOfPrior } from '../values.ts';

export const widthOfPrior = numericItem({
  id: 'bias-and-variance/width-of-prior',
  version: 1,
  objectives: ['prior'],
  texts: {
    stem: String.raw`The noise is normal with variance $\sigma^2=[[noise]]$, and before the data each weight is believed to be normal around 0 with variance $\tau^2=[[prior]]$. Which $\lambda$ in $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$ has the most probable $\beta$ as its minimizer? And which $\lambda'$ in $\tfrac1{2n}\lVert y-X\beta\rVert^2+\tfrac12\lambda'\lVert\beta\rVert^2$, with $n=[[n]]$?`,
    hints: [
      String.raw`Minus the log of the posterior density is $\dfrac{\lVert y-X\beta\rVert^2}{2\sigma^2}+\dfrac{\lVert\beta\rVert^2}{2\tau^2}$ plus a constant. Multiply by $\sigma^2$.`,
    ],
    labels: {
      sum: String.raw`$\lambda$ beside the sum`,
      mean: String.raw`$\lambda'$ beside the mean`,
    },
    feedback: {
      inverse: String.raw`The other way round: a *narrow* prior, with small $\tau^2$, shrinks more.`,
      deviations: String.raw`You took the ratio of the standard deviations. It is that of the variances.`,
      'precision-only': String.raw`You took $1/\tau^2$. The noise counts as well: the more of it, the less the data say, and the more the prior does.`,
      halved: String.raw`You divided by 2. Loss and penalty both have a ½ here.`,
      'not-divided': String.raw`The loss has been divided by $n$. To keep the minimizer, the penalty has to be, too.`,
      'times-n': String.raw`You multiplied by $n$. The loss got smaller by $n$, so the penalty has to as well.`,
    },
    solution: String.raw`Multiplied by $\sigma^2$, minus the log posterior is $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\dfrac{\sigma^2}{\tau^2}\lVert\beta\rVert^2$, so $\lambda=[[noise]]/[[prior]]=[[lambda]]$. Beside the mean everything is divided by $n$: $\lambda'=[[lambda]]/[[n]]=[[mean]]$.`,
  },
  defaults: { noiseVariance: 9, priorVariance: 0.25, n: 100 },
  draw: (random) => ({
    noiseVariance: random.pick([1, 2, 4, 6, 9, 16]),
    priorVariance: random.pick([0.1, 0.25, 0.5, 2]),
    n: random.pick([20, 50, 80, 100, 400]),
  }),
  pose: ({ noiseVariance: noise, priorVariance: prior, n }) => {
    const lambda = lambdaOfPrior(noise, prior);
    return {
      slots: { noise, prior, n, lambda, mean: lambda / n },
      question: {
        blanks: [
          {
            name: 'sum',
            answer: lambda,
            wrong: [
              { name: 'inverse', value: prior / noise },
              { name: 'deviations', value: Math.sqrt(lambda) },
              ...(noise === 1 ? [] : [{ name: 'precision-only', value: 1 / prior }]),
              ...(noise === 2 ? [] : [{ name: 'halved', value: lambda / 2, misconception: 'M07' }]),
            ],
          },
          {
            name: 'mean',
            answer: lambda / n,
            wrong: [
              { name: 'not-divided', value: lambda, misconception: 'M30' },
              { name: 'times-n', value: lambda * n },
            ],
          },
        ],
      },
    };
  },
});

export const laplacePrior = singleChoiceItem({
  id: 'bias-and-variance/laplace-prior',
  version: 1,
  objectives: ['prior'],
  texts: {
    stem: String.raw`The noise stays normal, but the prior on each weight is now a Laplace density, proportional to $e^{-|\beta_j|/b}$. What is the most probable $\beta$?`,
    labels: {
      lasso: String.raw`a lasso solution: squared errors plus $\lambda\lVert\beta\rVert_1$`,
      absolute: String.raw`the fit with the least absolute errors $\sum_i|y_i-x_i^\top\beta|$`,
      'sparse-mean': 'the posterior mean, which is sparse',
      huber: 'a fit with Huber’s loss, which is squared in the middle and linear outside',
    },
    feedback: {
      absolute: String.raw`That comes from Laplace *noise*. The noise decides the loss, the prior decides the penalty, and here only the prior has changed.`,
      'sparse-mean': String.raw`The most probable value, not the mean, is the lasso solution. The mean of a continuous posterior has no exact zeros.`,
      huber: String.raw`Huber’s loss belongs to noise with heavier tails than normal. Here the noise is normal, so the loss is squared.`,
    },
    solution: String.raw`Minus the log posterior is $\tfrac1{2\sigma^2}\lVert y-X\beta\rVert^2+\tfrac1b\lVert\beta\rVert_1$ plus a constant: the lasso with $\lambda=\sigma^2/b$ in $\tfrac12\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert_1$. Noise gives the loss, prior gives the penalty.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'absolute', misconception: 'M37' },
        { name: 'lasso' },
        { name: 'sparse-mean' },
        { name: 'huber', misconception: 'M37' },
      ],
      answer: 'lasso',
    },
  }),
});

export const noiseOrPrior = matchingItem({
  id: 'bias-and-variance/noise-or-prior',
  version: 1,
  objectives: ['prior'],
  texts: {
    stem: 'Which assumption leads to which part of the objective? For each assumption choose the part that it becomes in minus the log of the posterior density, up to constants and factors.',
    labels: {
      'normal-noise': 'The errors are normal.',
      'laplace-noise': 'The errors have a Laplace density.',
      'normal-prior': 'The weights are normal around 0, before the data.',
      'laplace-prior': 'The weights have a Laplace density around 0, before the data.',
      'squared-loss': String.raw`loss $\sum_i(y_i-x_i^\top\beta)^2$`,
      'absolute-loss': String.raw`loss $\sum_i|y_i-x_i^\top\beta|$`,
      'squared-penalty': String.raw`penalty $\sum_j\beta_j^2$`,
      'absolute-penalty': String.raw`penalty $\sum_j|\beta_j|$`,
    },
    feedback: {
      'prior-for-noise':
        'An assumption about the *errors* says how residuals are to be weighed: it gives the loss.',
      'noise-for-prior':
        'A belief about the *weights* says nothing of the errors: it gives the penalty.',
      'other-density':
        'A normal density has a square in its exponent, a Laplace density an absolute value.',
      'other-density-weights':
        'A normal density has a square in its exponent, a Laplace density an absolute value; so it is among weights, too.',
    },
    solution:
      'The log of a normal density is a square, that of a Laplace density an absolute value. Assumed of the errors, they give the loss; believed of the weights, the penalty. The two can be combined freely: a normal prior with Laplace errors is the fit with least absolute errors and a ridge penalty.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'normal-noise',
          answer: 'squared-loss',
          wrong: [{ name: 'prior-for-noise', choice: 'squared-penalty', misconception: 'M37' }],
        },
        {
          name: 'laplace-noise',
          answer: 'absolute-loss',
          wrong: [{ name: 'other-density', choice: 'squared-loss' }],
        },
        {
          name: 'normal-prior',
          answer: 'squared-penalty',
          wrong: [{ name: 'noise-for-prior', choice: 'squared-loss', misconception: 'M37' }],
        },
        {
          name: 'laplace-prior',
          answer: 'absolute-penalty',
          wrong: [{ name: 'other-density-weights', choice: 'squared-penalty' }],
        },
      ],
      choices: ['absolute-penalty', 'squared-loss', 'squared-penalty', 'absolute-loss'].map(
        (name) => ({ name }),
      ),
    },
  }),
});
