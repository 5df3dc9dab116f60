// Objective "write": the minimum for one feature, and the loss that ridge stands for.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { oneFeatureRidge } from '../values.ts';

export const oneFeature = numericItem({
  id: 'penalty-term/one-feature',
  version: 1,
  objectives: ['write', 'scaling'],
  texts: {
    stem: String.raw`One feature, no intercept: $x=([[x]])$ and $y=([[y]])$. Which $w$ minimizes $\sum_i(y_i-wx_i)^2+\lambda w^2$ for $\lambda=[[lambda]]$? And at which $\lambda$ is the minimizer exactly half of the least-squares weight?`,
    hints: [String.raw`Differentiate both terms with respect to $w$ and set the sum to 0.`],
    labels: {
      w: String.raw`the minimizer $w$ at $\lambda=[[lambda]]$`,
      half: String.raw`the $\lambda$ that halves the weight`,
    },
    feedback: {
      'no-penalty': String.raw`That is the least-squares weight $\sum x_iy_i/\sum x_i^2$, without the penalty.`,
      'half-lambda': String.raw`You have $\lambda/2$ in the denominator. Both terms have the derivative of a square in them: $-2\sum x_i(y_i-wx_i)+2\lambda w=0$, and the twos cancel.`,
      'double-lambda': String.raw`You have $2\lambda$ in the denominator. That belongs to a loss with a ½ beside a penalty without one.`,
      'one-plus': String.raw`You divided the least-squares weight by $1+\lambda$. That is right only where $\sum x_i^2=1$.`,
      'half-at-one': String.raw`$\lambda=1$ halves the weight only where $\sum x_i^2=1$.`,
      'half-at-half': String.raw`Half of $\sum x_i^2$ is not enough: there the weight is two thirds of the least-squares weight.`,
      'half-at-root': String.raw`You took the root of $\sum x_i^2$. In the denominator $\sum x_i^2+\lambda$ the two stand side by side.`,
    },
    solution: String.raw`Setting the derivative to 0 gives $w=\dfrac{\sum x_iy_i}{\sum x_i^2+\lambda}=\dfrac{[[products]]}{[[squares]]+[[lambda]]}=[[w]]$. It is half of $[[products]]/[[squares]]$ when the denominator has doubled, so at $\lambda=\sum x_i^2=[[squares]]$.`,
  },
  defaults: { x: [1, 2, 3], y: [2, 3, 7], lambda: 6 },
  draw: (random) => ({
    x: random.shuffle([1, 2, random.integer(2, 4)]),
    y: [random.integer(1, 6), random.integer(1, 6), random.integer(2, 9)],
    lambda: random.pick([2, 3, 4, 5, 6, 8, 10]),
  }),
  pose: ({ x, y, lambda }) => {
    const at = (strength: number) => oneFeatureRidge(x, y, strength);
    const squares = squaredNorm(Float64Array.from(x));
    const free = at(0);
    return {
      slots: {
        ...{ x: formatList(x), y: formatList(y), lambda, w: at(lambda), squares },
        products: x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0),
      },
      question: {
        blanks: [
          {
            name: 'w',
            answer: at(lambda),
            wrong: [
              { name: 'no-penalty', value: free },
              { name: 'half-lambda', value: at(lambda / 2), misconception: 'M07' },
              { name: 'double-lambda', value: at(2 * lambda), misconception: 'M07' },
              { name: 'one-plus', value: free / (1 + lambda) },
            ],
          },
          {
            name: 'half',
            answer: squares,
            wrong: [
              { name: 'half-at-one', value: 1 },
              { name: 'half-at-half', value: squares / 2 },
              { name: 'half-at-root', value: Math.sqrt(squares) },
            ],
          },
        ],
      },
    };
  },
});

export const ridgeClassifier = singleChoiceItem({
  id: 'penalty-term/ridge-classifier',
  version: 1,
  objectives: ['write'],
  settles: [5],
  texts: {
    stem: 'Ridge regression is one loss with one penalty. `RidgeClassifier` of scikit-learn is true to that name: what does it minimize for two classes, coded $y_i=\\pm1$?',
    labels: {
      squared: String.raw`squared errors: $\sum_i(y_i-\beta_0-x_i^\top\beta)^2+\lambda\lVert\beta\rVert^2$`,
      logistic: String.raw`the log loss of logistic regression plus $\lambda\lVert\beta\rVert^2$`,
      hinge: String.raw`the hinge loss of a support vector machine plus $\lambda\lVert\beta\rVert^2$`,
      errors: String.raw`the number of misclassified observations plus $\lambda\lVert\beta\rVert^2$`,
    },
    feedback: {
      logistic: String.raw`That is L2-penalized *logistic* regression. “Ridge” names least squares with a squared L2 penalty, not every model that has this penalty.`,
      hinge: String.raw`That is a linear support vector machine. The same penalty stands there beside another loss, and then it is not ridge.`,
      errors: String.raw`No slope leads to the minimum of a count. What is minimized is a smooth loss.`,
    },
    solution:
      'Ridge regression is *least squares* with a squared L2 penalty. `RidgeClassifier` runs exactly that on the codes $\\pm1$ and then takes the sign of the prediction. With the log loss it is called L2-penalized logistic regression, and with the hinge loss a support vector machine. The penalty is the same in all three; the loss, and so the model, is not.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'logistic', misconception: 'M11' },
        { name: 'squared' },
        { name: 'hinge', misconception: 'M11' },
        { name: 'errors' },
      ],
      answer: 'squared',
    },
  }),
});
