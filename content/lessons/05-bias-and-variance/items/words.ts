// Objective "one-weight": the two meanings of bias, and what unbiased is worth.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';

export const biasOrBias = multipleChoiceItem({
  id: 'bias-and-variance/bias-or-bias',
  version: 1,
  objectives: ['one-weight'],
  settles: [4],
  texts: {
    stem: String.raw`“L2 regularization keeps the weights and biases small.” Which statements about bias, for $y=X\beta+\varepsilon$ with independent columns, $\beta\ne0$ and noise, are true?`,
    hints: [
      'One word, two things: a parameter that a network adds, and a property that an estimate has.',
    ],
    labels: {
      'ridge-lowers': String.raw`Ridge with $\lambda>0$ makes the bias $E\hat\beta-\beta$ smaller than least squares does.`,
      'ridge-adds': String.raw`Ridge with $\lambda>0$ has a bias, and least squares has none.`,
      'intercept-free':
        'In ridge regression the intercept, which networks call a bias, is normally not penalized.',
      'unbiased-best': 'An estimate without bias has the smallest mean squared error.',
      'can-be-better':
        'A biased estimate can have a smaller mean squared error than an unbiased one.',
    },
    feedback: {
      'ridge-lowers': String.raw`Least squares has no bias at all: $E\hat\beta=\beta$. Ridge pulls toward 0 and so is off on average.`,
      'ridge-adds': String.raw`Shrinking moves the average of the estimates away from $\beta$, toward 0. That is bias, and it is the price of less variance.`,
      'intercept-free': String.raw`It is left free, so that the fit does not depend on where the scale of $y$ has its zero.`,
      'unbiased-best': String.raw`The mean squared error is variance plus squared bias. Without bias there can be much variance, and a little bias may take more of it away than it adds.`,
      'can-be-better': String.raw`With a single weight and $S=\sum x_i^2$, ridge at $\lambda=\sigma^2/\beta^2$ has $\sigma^2/(S+\lambda)$, least squares $\sigma^2/S$.`,
    },
    solution: String.raw`Two things share the name. The bias of a layer is an intercept, a parameter; ridge leaves it out of the penalty. The bias of an estimate is $E\hat\beta-\beta$; ridge *creates* it, in exchange for less variance, and the exchange can pay. “Keeps biases small” is wrong in both senses.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'ridge-lowers', right: false, misconception: 'M29' },
        { name: 'ridge-adds', right: true, misconception: 'M29' },
        { name: 'intercept-free', right: true, misconception: 'M28' },
        { name: 'unbiased-best', right: false, misconception: 'M34' },
        { name: 'can-be-better', right: true, misconception: 'M34' },
      ],
    },
  }),
});
