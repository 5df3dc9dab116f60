// Objective "scaling": factors in front of the loss, and strengths that are written upside down.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { separatedWeight } from '../values.ts';

export const whyOneOverM = singleChoiceItem({
  id: 'penalty-term/why-one-over-m',
  version: 1,
  objectives: ['scaling'],
  settles: [9],
  texts: {
    stem: String.raw`A popular course writes, for $m$ observations, $J(\theta)=\dfrac1{2m}\Bigl[\sum_{i=1}^m(h_\theta(x_i)-y_i)^2+\lambda\sum_{j=1}^p\theta_j^2\Bigr]$. What does the $\tfrac1{2m}$ do in front of $\lambda\sum\theta_j^2$?`,
    labels: {
      average: String.raw`It averages the squared weights; strictly, $\tfrac1{2p}$ should stand there.`,
      common: String.raw`Nothing to the minimizer: it is a common factor of loss and penalty.`,
      stronger: String.raw`It weakens the penalty by a factor of $2m$ beside the loss.`,
      each: String.raw`It shares out the penalty among the observations, so that each has its own.`,
    },
    feedback: {
      average: String.raw`The number of weights is $p$, and $m$ counts observations. The factor comes from the *loss*, which is meant to be a mean over the observations.`,
      stronger: String.raw`It would, if it stood in front of the penalty alone. Look at the bracket: loss and penalty are both multiplied by it.`,
      each: String.raw`The penalty knows nothing of the observations. The factor is there because the loss is written as a mean.`,
    },
    solution: String.raw`The bracket is $\text{RSS}+\lambda\lVert\theta\rVert^2$, and a factor in front of the *whole* objective moves no minimum. So this $\lambda$ is that of $\text{RSS}+\lambda\lVert\theta\rVert^2$. It would be another matter if the $\tfrac1{2m}$ stood before the sum of the errors only: then the same $\lambda$ would be a much higher price.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'average', misconception: 'M08' },
        { name: 'common' },
        { name: 'stronger', misconception: 'M07' },
        { name: 'each', misconception: 'M08' },
      ],
      answer: 'common',
    },
  }),
});

export const largerC = singleChoiceItem({
  id: 'penalty-term/larger-c',
  version: 1,
  objectives: ['scaling'],
  texts: {
    stem: String.raw`Logistic regression in scikit-learn minimizes $C\sum_i\ell_i(w)+\tfrac12\lVert w\rVert^2$, where $\ell_i$ are the log losses. The fit is repeated with $C=[[large]]$ in place of $C=[[small]]$. The length $\lVert w\rVert$ of the fitted weights …`,
    hints: [
      String.raw`Divide the objective by $C$. What stands in front of $\lVert w\rVert^2$ then?`,
    ],
    labels: {
      grows: 'grows, because the penalty now counts for less',
      shrinks: 'shrinks, because the penalty now counts for more',
      same: 'stays, because only the ratio of the losses matters',
    },
    feedback: {
      shrinks: String.raw`$C$ stands in front of the *loss*. Divided by $C$ the objective is $\sum_i\ell_i(w)+\tfrac1{2C}\lVert w\rVert^2$, so a larger $C$ is a smaller price on size.`,
      same: String.raw`$C$ multiplies the loss and not the penalty, so it does change how the two are weighed.`,
    },
    solution: String.raw`$C$ is one over $\lambda$: a larger $C$ regularizes *less*. With two points $x=\pm1$ of different classes, for one, the weight is $[[atSmall]]$ at $C=[[small]]$ and $[[atLarge]]$ at $C=[[large]]$.`,
  },
  defaults: { small: 1, large: 100 },
  draw: (random) => ({
    small: random.pick([0.1, 0.5, 1, 2]),
    large: random.pick([10, 20, 50, 100]),
  }),
  pose: ({ small, large }) => ({
    slots: {
      ...{ small, large },
      ...{ atSmall: separatedWeight(small), atLarge: separatedWeight(large) },
    },
    question: {
      options: [
        { name: 'shrinks', misconception: 'M05' },
        { name: 'grows' },
        { name: 'same', pinned: true },
      ],
      answer: 'grows',
    },
  }),
});

export const logisticDefault = singleChoiceItem({
  id: 'penalty-term/logistic-default',
  version: 1,
  objectives: ['limits', 'scaling'],
  texts: {
    stem: 'Two classes can be separated by a line without error. They are fitted with `LogisticRegression()` of scikit-learn, all options left at their defaults. What is to be expected of the weights?',
    hints: ['Look up what the default of `C` is, and what `C` stands in front of.'],
    labels: {
      infinite:
        'They grow without bound until the iterations run out: separated classes have no finite maximum of likelihood.',
      finite: 'They are finite: the default puts a squared L2 penalty on them.',
      zero: 'They are all zero, since no observation is misclassified.',
    },
    feedback: {
      infinite:
        'That is logistic regression *without* a penalty. The default here is not that model: it has a squared L2 penalty with `C=1`.',
      zero: 'The log loss is never zero. Even a point on the right side pulls, the less the further it is from the line.',
    },
    solution:
      'The default is `C=1`: the sum of the log losses plus half the squared length of the weights. That has a finite minimum, separated classes or not. With two points at $x=\\pm1$, for one, the weight is $[[one]]$; at `C=1000` it is $[[thousand]]$, and only as `C` grows without bound does it, too. Whoever wants plain logistic regression has to switch the penalty off.',
  },
  defaults: {},
  pose: () => ({
    slots: { one: separatedWeight(1), thousand: separatedWeight(1000) },
    question: {
      options: [{ name: 'infinite', misconception: 'M12' }, { name: 'finite' }, { name: 'zero' }],
      answer: 'finite',
    },
  }),
});
