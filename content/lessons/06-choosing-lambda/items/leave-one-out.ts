// Objective "leave-one-out": from one fit, without refits.
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { leaveOneOutMean, ridgeOfOne } from '../values.ts';

const meanSquare = (values: readonly number[]): number =>
  squaredNorm(Float64Array.from(values)) / values.length;

export const leaveOneOutByHand = numericItem({
  id: 'choosing-lambda/leave-one-out-by-hand',
  version: 1,
  objectives: ['leave-one-out'],
  settles: [7],
  texts: {
    stem: String.raw`A ridge fit with a free intercept to $x=([[x]])$ and $y=([[y]])$ at $\lambda=[[lambda]]$ has the residuals $e_i$ = [[residuals]] and the leverages $h_i$ = [[leverages]]. By how much does the fit to the *other* three points miss $y_4$? And how large is the mean of the four squared errors of this kind?`,
    hints: [String.raw`The fit to the others misses $y_i$ by $e_i/(1-h_i)$.`],
    labels: {
      last: String.raw`error at the fourth point, left out`,
      mean: 'mean squared leave-one-out error',
    },
    feedback: {
      'own-residual': String.raw`That is the residual of the fit that has seen the fourth point. It has pulled the line toward itself.`,
      multiplied: String.raw`You multiplied by $1-h_i$. Without the point the fit misses it by *more*, so divide.`,
      'by-leverage': String.raw`You divided by $h_i$. It is $1-h_i$: the more a point pulls at its own fit, the more its residual understates.`,
      'training-error': String.raw`That is the mean squared residual. Every point has taken part in its own prediction.`,
      'unsquared-factor': String.raw`You divided the squared residuals by $1-h_i$. The error is $e_i/(1-h_i)$, and *it* is squared.`,
    },
    solution: String.raw`The error at the fourth point is $e_4/(1-h_4)=[[last]]$, where the residual was only $[[lastResidual]]$. The four errors are [[errors]]; the mean of their squares is $[[mean]]$, against $[[training]]$ of the residuals. Each is exactly what a refit without the point would give, at the same $\lambda$.`,
  },
  defaults: { x: [1, 2, 3, 6], y: [2, 3, 5, 7], lambda: 2 },
  draw: (random) => ({
    x: [0, random.integer(1, 2), random.integer(3, 4), random.integer(6, 9)],
    y: [random.integer(1, 4), random.integer(2, 6), random.integer(4, 8), random.integer(3, 12)],
    lambda: random.pick([1, 2, 5, 10]),
  }),
  pose: ({ x, y, lambda }) => {
    const { residuals, leverages, errors } = ridgeOfOne(x, y, lambda);
    const [e = NaN, h = NaN] = [residuals[3], leverages[3]];
    const mean = leaveOneOutMean(residuals, leverages);
    return {
      slots: {
        ...{ x: formatList(x), y: formatList(y), lambda, residuals: formatList(residuals) },
        ...{ leverages: formatList(leverages), errors: formatList(errors), last: errors[3] ?? NaN },
        ...{ lastResidual: e, mean, training: meanSquare(residuals) },
      },
      question: {
        blanks: [
          {
            name: 'last',
            answer: errors[3] ?? NaN,
            wrong: [
              { name: 'own-residual', value: e },
              { name: 'multiplied', value: e * (1 - h) },
              { name: 'by-leverage', value: e / h },
            ],
          },
          {
            name: 'mean',
            answer: mean,
            wrong: [
              { name: 'training-error', value: meanSquare(residuals) },
              {
                name: 'unsquared-factor',
                value:
                  residuals.reduce((sum, r, i) => sum + r ** 2 / (1 - (leverages[i] ?? NaN)), 0) /
                  4,
              },
            ],
          },
        ],
      },
    };
  },
});

export const leaveOneOutFormula = formulaItem({
  id: 'choosing-lambda/leave-one-out-formula',
  version: 1,
  objectives: ['leave-one-out'],
  texts: {
    stem: String.raw`A ridge fit to $n$ observations has the residuals $e_i$ and the leverages $h_i$, the diagonal of its hat matrix. Write the mean squared leave-one-out error as a formula in $e_i$, $h_i$ and $n$.`,
    labels: { formula: 'mean squared leave-one-out error' },
    feedback: {
      training: String.raw`That is the mean squared residual. A residual understates the error for a point that has pulled the fit toward itself.`,
      'unsquared-factor': String.raw`The error of the fit without point $i$ is $e_i/(1-h_i)$, and all of it is squared.`,
      multiplied: String.raw`The other way round: without the point the fit misses it by more, so divide by $1-h_i$.`,
      'by-leverage': String.raw`It is $1-h_i$ that divides. A point with little leverage hardly changes its own fit.`,
      total: String.raw`That is the sum. The mean is asked for.`,
    },
    solution: String.raw`$\dfrac1n\sum_i\Bigl(\dfrac{e_i}{1-h_i}\Bigr)^2$. It is exact for least squares and for ridge at a fixed $\lambda$ with a free or no intercept, as long as the features are not scaled anew for each fit.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: {
        symbols: [
          { name: 'e', size: ['n'] },
          { name: 'h', size: ['n'], domain: { from: 0.05, to: 0.9 } },
          { name: 'n', domain: 'integer' },
        ],
      },
      answer: 'sum((e_i/(1-h_i))^2)/n',
      wrong: [
        { name: 'training', formula: 'sum(e_i^2)/n' },
        { name: 'unsquared-factor', formula: 'sum(e_i^2/(1-h_i))/n' },
        { name: 'multiplied', formula: 'sum((e_i*(1-h_i))^2)/n' },
        { name: 'by-leverage', formula: 'sum((e_i/h_i)^2)/n' },
        { name: 'total', formula: 'sum((e_i/(1-h_i))^2)' },
      ],
      signs: ['²', 'Σ(…)', '(…)'],
    },
  }),
});
