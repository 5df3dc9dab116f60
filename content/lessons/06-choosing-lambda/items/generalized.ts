// Objective "generalized": leverages replaced by their mean.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { generalized } from '../values.ts';

export const generalizedByHand = numericItem({
  id: 'choosing-lambda/generalized-by-hand',
  version: 1,
  objectives: ['generalized'],
  texts: {
    stem: String.raw`A ridge fit to $n=[[n]]$ observations has a residual sum of squares of $[[rss]]$, and its hat matrix, the intercept included, has the trace $\operatorname{tr}H=[[trace]]$. Compute the generalized cross-validation score $\dfrac{\text{RSS}/n}{(1-\operatorname{tr}H/n)^2}$. By what factor is it larger than the mean squared residual?`,
    labels: {
      score: 'generalized cross-validation score',
      factor: 'factor above the mean squared residual',
    },
    feedback: {
      'mean-residual': String.raw`That is the mean squared residual. It is too small, since the fit has followed the data with $\operatorname{tr}H$ degrees of freedom.`,
      'not-squared': String.raw`The factor $1-\operatorname{tr}H/n$ is squared: each *error* is divided by it, and then squared.`,
      'total-rss': String.raw`You used the sum of the squared residuals in place of their mean.`,
      'factor-not-squared': String.raw`That is $1/(1-\operatorname{tr}H/n)$. In the score it is squared.`,
    },
    solution: String.raw`$\text{RSS}/n=[[mean]]$ and $1-\operatorname{tr}H/n=[[room]]$, so the score is $[[mean]]/[[room]]^2=[[score]]$, larger by $1/[[room]]^2=[[factor]]$. The more degrees of freedom a fit has spent, the more its residuals understate.`,
  },
  defaults: { n: 50, rss: 20, trace: 10 },
  draw: (random) => ({
    n: random.pick([30, 40, 50, 60, 80]),
    rss: random.integer(12, 90),
    trace: random.integer(8, 24) / 2,
  }),
  pose: ({ n, rss, trace }) => {
    const score = generalized(rss, n, trace);
    const [mean, room] = [rss / n, 1 - trace / n];
    return {
      slots: { n, rss, trace, score, mean, room, factor: score / mean },
      question: {
        blanks: [
          {
            name: 'score',
            answer: score,
            wrong: [
              { name: 'mean-residual', value: mean },
              { name: 'not-squared', value: mean / room },
              { name: 'total-rss', value: rss / room ** 2 },
            ],
          },
          {
            name: 'factor',
            answer: score / mean,
            wrong: [{ name: 'factor-not-squared', value: 1 / room }],
          },
        ],
      },
    };
  },
});

export const whatIsGeneralized = singleChoiceItem({
  id: 'choosing-lambda/what-is-generalized',
  version: 1,
  objectives: ['generalized', 'leave-one-out'],
  texts: {
    stem: String.raw`What does generalized cross-validation put in the place of something in the leave-one-out error $\dfrac1n\sum_i\Bigl(\dfrac{e_i}{1-h_i}\Bigr)^2$?`,
    labels: {
      leverages: String.raw`their mean, $\operatorname{tr}H/n$, for every leverage $h_i$`,
      residuals: String.raw`the root of their mean square for every residual $e_i$`,
      folds: 'ten folds for the single observations that are left out',
      test: 'new observations for the ones of the fit',
    },
    feedback: {
      residuals: String.raw`The residuals stay as they are. Something else is evened out.`,
      folds: String.raw`That would be ten-fold cross-validation, which needs ten fits. This score needs one.`,
      test: String.raw`No new observations are needed: like leave-one-out it uses the data of the fit only.`,
    },
    solution: String.raw`Each $h_i$ is replaced by the mean of all, $\operatorname{tr}H/n$, which gives $\dfrac{\text{RSS}/n}{(1-\operatorname{tr}H/n)^2}$. The trace is easy to compute, and the score does not change when the data are rotated. Where a single point has a leverage near 1, the two can differ a good deal.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'residuals' }, { name: 'leverages' }, { name: 'folds' }, { name: 'test' }],
      answer: 'leverages',
    },
  }),
});
