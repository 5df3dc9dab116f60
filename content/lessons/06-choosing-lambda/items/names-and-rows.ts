// Objective "conventions": arguments and what they do, and why λ goes with the number of rows.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const whatAnArgumentDoes = matchingItem({
  id: 'choosing-lambda/what-an-argument-does',
  version: 1,
  objectives: ['conventions'],
  texts: {
    stem: 'What do these arguments do? A description may fit several of them.',
    labels: {
      'glmnet-alpha': '`alpha` of glmnet (R)',
      'glmnet-lambda': '`lambda` of glmnet (R)',
      'ridge-alpha': '`alpha` of `Ridge` (scikit-learn)',
      'l1-ratio': '`l1_ratio` of `ElasticNet` (scikit-learn)',
      c: '`C` of `LogisticRegression` (scikit-learn)',
      strength: 'the strength: the larger, the more is shrunk',
      inverse: 'one over the strength: the larger, the less is shrunk',
      mix: 'the mix of L1 and squared L2, from 0 to 1',
      step: 'the length of a step of the solver',
    },
    feedback: {
      'alpha-strength':
        '`alpha` is the strength in scikit-learn. In glmnet it is the mix, 0 for ridge and 1 for the lasso, and the strength is called `lambda`.',
      'lambda-mix': 'In glmnet `alpha` is the mix; `lambda` is the strength.',
      'alpha-mix': 'In `Ridge` there is nothing to mix. `alpha` is the strength.',
      'ratio-strength': 'It says how the strength `alpha` is shared out between L1 and squared L2.',
      'c-strength': '`C` stands in front of the *loss*, as 1/λ would: a larger `C` shrinks less.',
    },
    solution:
      'Strength: `lambda` of glmnet and `alpha` of `Ridge`. One over the strength: `C`. Mix: `alpha` of glmnet and `l1_ratio`. So “alpha = 1” is the lasso in R and a certain strength in Python.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'glmnet-alpha',
          answer: 'mix',
          wrong: [{ name: 'alpha-strength', choice: 'strength', misconception: 'M32' }],
        },
        {
          name: 'glmnet-lambda',
          answer: 'strength',
          wrong: [{ name: 'lambda-mix', choice: 'mix', misconception: 'M32' }],
        },
        { name: 'ridge-alpha', answer: 'strength', wrong: [{ name: 'alpha-mix', choice: 'mix' }] },
        {
          name: 'l1-ratio',
          answer: 'mix',
          wrong: [{ name: 'ratio-strength', choice: 'strength' }],
        },
        {
          name: 'c',
          answer: 'inverse',
          wrong: [{ name: 'c-strength', choice: 'strength', misconception: 'M05' }],
        },
      ],
      choices: ['strength', 'inverse', 'mix', 'step'].map((name) => ({ name })),
      reuse: true,
    },
  }),
});

export const moreRows = singleChoiceItem({
  id: 'choosing-lambda/more-rows',
  version: 1,
  objectives: ['conventions'],
  texts: {
    stem: String.raw`In $\tfrac1{2n}\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$ the best $\lambda$ turns out to be about a tenth as large after ten times as many rows of the same kind have been collected. Why?`,
    labels: {
      noise:
        'More data have a larger variance, so there is more noise to be kept, and less may be shrunk.',
      precise:
        'The estimate varies less with more rows, so there is less variance to be saved by shrinking.',
      weights: 'With more rows the true weights are smaller.',
      overfit: 'With more rows the model overfits more, so the penalty has to make room.',
    },
    feedback: {
      noise: String.raw`The variance of a single observation, $\sigma^2$, is the same as before. It is the variance of the *estimate* that changes, and it gets smaller.`,
      weights: String.raw`The true weights do not depend on how many rows one has collected.`,
      overfit: String.raw`With more rows a model of the same size overfits less.`,
    },
    solution: String.raw`The variance of the least-squares estimate falls like $1/n$, so there is less to be gained by giving up some bias. In formulas: the best strength beside the *sum* is about $\sigma^2/\tau^2$, where $\tau^2$ is the typical squared size of a weight, and does not depend on $n$. Beside the *mean* it is $\sigma^2/(n\tau^2)$: ten times the rows, a tenth of the $\lambda$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'noise', misconception: 'M09' },
        { name: 'precise' },
        { name: 'weights' },
        { name: 'overfit' },
      ],
      answer: 'precise',
    },
  }),
});
