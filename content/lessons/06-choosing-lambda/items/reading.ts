// Objective "one-error": a curve of cross-validation with its standard errors, to be read.
import { plotReadingItem } from '#components/items/plot-reading/item-type.ts';
import { tenFolds } from '../known-divisions.ts';
import { choicesFor, crossingAfter } from '../values.ts';

type Points = readonly (readonly [x: number, y: number])[];

export const readTheCurve = plotReadingItem({
  id: 'choosing-lambda/read-the-curve',
  version: 1,
  objectives: ['one-error'],
  settles: [7],
  texts: {
    stem: String.raw`Ridge on the prostate data, cross-validated with ten folds. The unbroken line is the mean error, the dashed line lies one standard error above it. Apply the rule of one standard error: which error may a $\lambda$ have at most, and what is $\log_{10}\lambda$ for the largest such $\lambda$?`,
    hints: [
      String.raw`Go to the lowest place of the unbroken line and up from there to the dashed line. Then go right at that height.`,
    ],
    labels: {
      limit: 'largest error that the rule allows',
      rule: String.raw`$\log_{10}\lambda$ that it chooses`,
    },
    feedback: {
      least: String.raw`That is the smallest mean. The rule allows one standard error more.`,
      'at-minimum': String.raw`There the mean is smallest. The rule goes on to the right, as far as the mean stays within the limit.`,
    },
    solution: String.raw`The smallest mean is about $[[least]]$; one standard error above it is $[[limit]]$. To the right the mean reaches that height at $\log_{10}\lambda=[[rule]]$, so $\lambda$ is about $[[lambda]]$, where the minimum has $[[minimum]]$.`,
  },
  defaults: { division: 0 },
  draw: (random) => ({ division: random.integer(0, tenFolds.length - 1) }),
  pose: ({ division }) => {
    const curve = tenFolds[division] ?? { lambdas: [], means: [], errors: [] };
    const { minimum } = choicesFor(curve);
    const logs = curve.lambdas.map(Math.log10);
    const upper = curve.means.map((mean, k) => mean + (curve.errors[k] ?? NaN));
    const [least, limit] = [curve.means[minimum.index] ?? NaN, upper[minimum.index] ?? NaN];
    const rule = crossingAfter(minimum.index, logs, curve.means, limit);
    const line = (ys: readonly number[]): Points => logs.map((x, k) => [x, ys[k] ?? NaN]);
    return {
      slots: { least, limit, rule, lambda: 10 ** rule, minimum: minimum.lambda },
      question: {
        figure: {
          label:
            'The mean error of ten folds, and one standard error above it, over the logarithm of λ.',
          xLabel: 'log₁₀ λ',
          yLabel: 'mean squared error',
          x: [-1, 3],
          y: [0.5, 1.5],
          curves: [
            { label: 'mean', pieces: [line(curve.means)] },
            { label: 'mean + 1 s.e.', pieces: [line(upper)], dashed: true },
          ],
          lines: { x: { major: 1, minor: 0.1 }, y: { major: 0.1, minor: 0.02 } },
        },
        readings: [
          {
            name: 'limit',
            axis: 'y',
            answer: limit,
            linesOff: 1,
            wrong: [{ name: 'least', value: least }],
          },
          {
            name: 'rule',
            axis: 'x',
            answer: rule,
            linesOff: 1,
            wrong: [
              { name: 'at-minimum', value: Math.log10(minimum.lambda), misconception: 'M33' },
            ],
          },
        ],
      },
    };
  },
});
