// Objective "tuning": what choosing λ by the data makes of bad data.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { chosenLambdas } from '../values.ts';

export const chosenLambda = singleChoiceItem({
  id: 'ridge-and-outliers/chosen-lambda',
  version: 1,
  objectives: ['tuning'],
  settles: [8],
  texts: {
    stem: String.raw`60 observations, 8 features, $\lambda$ of ridge chosen by leave-one-out. Now three of the responses, at ordinary rows, are made 20 standard deviations of the noise too large. What does the chosen $\lambda$ typically do?`,
    hints: ['To leave-one-out, wrong responses look like noise.'],
    labels: {
      falls: 'It falls: less bias is needed to follow the large responses.',
      rises: 'It rises strongly.',
      same: 'It stays: three of 60 responses hardly matter.',
    },
    feedback: {
      falls:
        'Following the three responses does not predict the others. To leave-one-out they are noise, and more noise asks for more shrinkage.',
      same: String.raw`Squared error makes the three count more than all others together, in the choice of $\lambda$ as well as in the fit.`,
    },
    solution: String.raw`It rises: the responses seem much noisier, and the best $\lambda$ grows with the variance of the noise. In one data set of this kind, made from a seed, it went from $[[clean]]$ to $[[spoiled]]$. The larger $\lambda$ does lower the error, at the price of shrinking the true signal for the sake of three wrong numbers; a bounded loss does better without that price.`,
  },
  defaults: {},
  pose: () => ({
    slots: { ...chosenLambdas() },
    question: {
      options: [{ name: 'falls' }, { name: 'rises' }, { name: 'same' }],
      answer: 'rises',
    },
  }),
});

export const whoWithstands = singleChoiceItem({
  id: 'ridge-and-outliers/who-withstands',
  version: 1,
  objectives: ['tuning', 'direction'],
  settles: [8],
  texts: {
    stem: String.raw`60 observations, 8 features. In three rows the first feature lies 7 standard deviations out, and the response far *below* what its positive weight would give. Four methods are compared over many such data sets. Which has by far the smallest median error in its weights?`,
    labels: {
      ols: 'least squares',
      ridge: String.raw`ridge, $\lambda$ by leave-one-out`,
      huber: 'Huber’s M-estimate',
      mm: 'MM-estimate',
    },
    feedback: {
      ols: 'It follows the three rows most of all: squared error and high leverage together.',
      ridge: String.raw`Leave-one-out raises $\lambda$, and the weights shrink, right and wrong ones alike. The three rows still have their pull.`,
      huber:
        'Its pull on a residual is bounded, but multiplied by the place in X. Three rows at the same far place turn the fit.',
    },
    solution:
      'MM: it starts from a fit that withstands nearly half of the rows, bad leverage included, and gives the three the weight 0. In the simulation of this course the medians stand in the order least squares, ridge, Huber, MM, from worst to best, and that of MM is not far from what it is on clean data.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'ols' },
        { name: 'ridge', misconception: 'M53' },
        { name: 'huber', misconception: 'M55' },
        { name: 'mm' },
      ],
      answer: 'mm',
    },
  }),
});
