// Objective "one-error": the rule of one standard error, and how steady a chosen λ is.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { choicesFor } from '../values.ts';
import { reshuffled } from '../reshuffled.ts';

/** The rows of a table, upright so that it fits a phone. */
const tableRows = [0, 1, 2, 3, 4, 5]
  .map((k) => `[[lambda-${k}]] & [[mean-${k}]] & [[error-${k}]]`)
  .join(String.raw`\\ `);

const filled = (column: string, values: readonly number[]) =>
  Object.fromEntries(values.map((value, k) => [`${column}-${k}`, value]));

const hundredths = (values: readonly number[]): readonly number[] =>
  values.map((value) => value / 100);

export const oneStandardError = numericItem({
  id: 'choosing-lambda/one-standard-error',
  version: 1,
  objectives: ['one-error'],
  settles: [7],
  texts: {
    stem: String.raw`Cross-validation gave these mean errors, with their standard errors (s.e.):

$$
\begin{array}{rrr}\lambda & \text{mean} & \text{s.e.}\\ \hline ${tableRows}\end{array}
$$

Which $\lambda$ has the smallest mean, and which one does the rule of one standard error choose?`,
    hints: [
      'Take the smallest mean and add the standard error *that belongs to it*. Which strengths stay below?',
    ],
    labels: {
      minimum: String.raw`$\lambda$ with the smallest mean`,
      rule: String.raw`$\lambda$ by the rule of one standard error`,
    },
    feedback: {
      'at-minimum': String.raw`That one has the smallest mean. The rule goes on from there, to stronger penalties that are about as good.`,
      'wrong-way': String.raw`You went to smaller $\lambda$. The rule looks for the *simplest* model that is about as good, so for the strongest penalty.`,
      'too-far': String.raw`Its mean is above $[[allowed]]$, the smallest mean plus its standard error.`,
      'first-step': String.raw`That one is below the limit of $[[allowed]]$, and so is a larger one.`,
      'largest-mean': String.raw`That is the largest mean.`,
    },
    solution: String.raw`The smallest mean is $[[least]]$, at $\lambda=[[minimum]]$, with a standard error of $[[itsError]]$. The largest $\lambda$ whose mean is at most $[[least]]+[[itsError]]=[[allowed]]$ is $[[rule]]$. The reason: a difference of less than one standard error counts as none, and of models that count as equally good one takes the simplest. That is a convention, not a test.`,
  },
  defaults: {
    lambdas: [0.1, 1, 10, 100, 1000, 10000],
    means: [130, 110, 105, 114, 160, 175],
    errors: [12, 10, 11, 10, 15, 16],
  },
  draw: (random) => {
    const [start, factor] = [random.pick([0.01, 0.02, 0.05, 0.1, 0.5]), random.pick([4, 5, 10])];
    const least = random.integer(90, 140);
    const error = random.integer(9, 13);
    const steps = random.pick([1, 2]);
    const within = [random.integer(3, 5), random.integer(6, 8)].slice(0, steps);
    const beyond = Array.from({ length: 3 - steps }, (_, k) => error + 8 + 15 * k);
    return {
      lambdas: Array.from({ length: 6 }, (_, k) => start * factor ** k),
      means: [least + random.integer(18, 30), least + random.integer(4, 7), least].concat(
        [...within, ...beyond].map((excess) => least + excess),
      ),
      errors: [12, 11, error, 10, 13, 14].map((one, k) =>
        k === 2 ? one : one + random.integer(0, 2),
      ),
    };
  },
  pose: ({ lambdas, ...percent }) => {
    const [means, errors] = [hundredths(percent.means), hundredths(percent.errors)];
    const { minimum, oneStandardError: rule } = choicesFor({ lambdas, means, errors });
    const [least, itsError] = [means[minimum.index] ?? NaN, errors[minimum.index] ?? NaN];
    const at = (index: number): number => lambdas[index] ?? NaN;
    return {
      slots: {
        ...{ ...filled('lambda', lambdas), ...filled('mean', means), ...filled('error', errors) },
        ...{
          least,
          itsError,
          allowed: least + itsError,
          minimum: minimum.lambda,
          rule: rule.lambda,
        },
      },
      question: {
        blanks: [
          {
            name: 'minimum',
            answer: minimum.lambda,
            wrong: [{ name: 'largest-mean', value: at(means.indexOf(Math.max(...means))) }],
          },
          {
            name: 'rule',
            answer: rule.lambda,
            wrong: [
              { name: 'at-minimum', value: minimum.lambda, misconception: 'M33' },
              { name: 'wrong-way', value: at(minimum.index - 1) },
              { name: 'too-far', value: at(rule.index + 1) },
              ...(rule.index > minimum.index + 1
                ? [{ name: 'first-step', value: at(minimum.index + 1) }]
                : []),
            ],
          },
        ],
      },
    };
  },
});

export const otherFolds = singleChoiceItem({
  id: 'choosing-lambda/other-folds',
  version: 1,
  objectives: ['one-error', 'folds'],
  settles: [7],
  texts: {
    stem: String.raw`Ridge on the prostate data, 67 rows and 8 standardized features: $\lambda$ is chosen by 10-fold cross-validation, and that is repeated [[repeats]] times with the rows divided into folds anew each time. In which range do the middle 90 percent of the chosen $\lambda$ lie?`,
    labels: {
      narrow: String.raw`from $[[narrowLow]]$ to $[[narrowHigh]]$: it is the right $\lambda$ for these data, so it hardly moves`,
      wide: String.raw`from about $[[low]]$ to about $[[high]]$`,
      endless: String.raw`from 0.001 to 1000: it is pure chance`,
    },
    feedback: {
      narrow: String.raw`The curve is flat around its minimum, so small changes of the folds move the place of the minimum far, though not its height.`,
      endless: String.raw`It moves a good deal, within limits: far too small and far too large $\lambda$ are recognized in every division.`,
    },
    solution: String.raw`From about $[[low]]$ to $[[high]]$, with $[[middle]]$ in the middle: several times as much at one end as at the other, by the folds alone. The error hardly differs within that range, so it matters little for prediction. But “the $\lambda$ that cross-validation found” is one draw from this range. The rule of one standard error moves as well, here from $[[ruleLow]]$ to $[[ruleHigh]]$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {
      ...reshuffled,
      narrowLow: 0.97 * reshuffled.middle,
      narrowHigh: 1.03 * reshuffled.middle,
    },
    question: {
      options: [{ name: 'narrow', misconception: 'M33' }, { name: 'wide' }, { name: 'endless' }],
      answer: 'wide',
    },
  }),
});
