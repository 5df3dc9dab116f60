// Objective "breakdown": how many bad observations it takes.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { mean } from '#numerics/linear-algebra/vector.ts';
import { median } from '#numerics/robust/median.ts';

export const meanAndMedian = numericItem({
  id: 'loss-not-penalty/mean-and-median',
  version: 1,
  objectives: ['breakdown'],
  settles: [8],
  texts: {
    stem: String.raw`The values are $1,\,2,\,3,\,4,\,[[wild]]$; the last should have been 5. What are mean and median, and how far does each move (as a positive number) when the last value is put right?`,
    labels: {
      mean: 'mean',
      median: 'median',
      'mean-moves': 'the mean moves by',
      'median-moves': 'the median moves by',
    },
    feedback: {
      'median-is-mean': 'That is the mean. The median is the middle one of the sorted values.',
      'mean-is-median': 'That is the median. The mean is the sum divided by 5.',
      'whole-change': 'That is the change of the value itself. The mean gets a fifth of it.',
      'median-follows': 'The middle one of the sorted values is the same before and after.',
    },
    solution: String.raw`Mean $[[mean]]$, median 3. With 5 instead of $[[wild]]$ the mean falls by $[[moves]]$ and the median stays. The mean minimizes $\sum(y_i-m)^2$ and the median $\sum|y_i-m|$: two losses, no penalty.`,
  },
  defaults: { wild: 100 },
  draw: (random) => ({ wild: random.integer(4, 40) * 5 }),
  pose: ({ wild }) => {
    const values = Float64Array.of(1, 2, 3, 4, wild);
    const correct = Float64Array.of(1, 2, 3, 4, 5);
    const moves = mean(values) - mean(correct);
    return {
      slots: { wild, mean: mean(values), moves },
      question: {
        blanks: [
          {
            name: 'mean',
            answer: mean(values),
            wrong: [{ name: 'mean-is-median', value: median(values) }],
          },
          {
            name: 'median',
            answer: median(values),
            wrong: [{ name: 'median-is-mean', value: mean(values) }],
          },
          { name: 'mean-moves', answer: moves, wrong: [{ name: 'whole-change', value: wild - 5 }] },
          {
            name: 'median-moves',
            answer: median(values) - median(correct),
            wrong: [{ name: 'median-follows', value: moves }],
          },
        ],
      },
    };
  },
});

/** The least number of huge values among n that takes the median with it. */
function valuesToBreakTheMedian(n: number): number {
  const broken = (bad: number): boolean =>
    median(Float64Array.from({ length: n }, (_, i) => (i < bad ? 1 : 0))) > 0;
  return Array.from({ length: n }, (_, i) => i + 1).find(broken) ?? n;
}

export const valuesToBreak = numericItem({
  id: 'loss-not-penalty/values-to-break',
  version: 1,
  objectives: ['breakdown'],
  texts: {
    stem: String.raw`Of $n=[[n]]$ values some are replaced by values as large as one likes. How many must be replaced at least before the mean can be made as large as one likes, and how many before the median can? (The median of an even number of values is the mean of the middle two.)`,
    labels: { mean: 'replaced values, for the mean', median: 'replaced values, for the median' },
    feedback: {
      'mean-half': 'A single value can make the sum as large as one likes, and with it the mean.',
      'median-one': 'One value cannot take the middle along: it only becomes the largest.',
      'median-off':
        'Count again: how many replaced values does it take until a middle one is among them?',
      'median-all': 'Half of them is enough: then a replaced value is among the middle ones.',
    },
    solution: String.raw`The mean breaks with one value, the share $1/n$. The median breaks when a middle value is a replaced one, which takes $[[median]]$ of $[[n]]$, about half. No estimate that moves along when all values are shifted can do better than about half.`,
  },
  defaults: { n: 20 },
  draw: (random) => ({ n: random.integer(9, 40) }),
  pose: ({ n }) => {
    const breaks = valuesToBreakTheMedian(n);
    const exact = { kind: 'exact' } as const;
    return {
      slots: { n, median: breaks },
      question: {
        blanks: [
          {
            name: 'mean',
            answer: 1,
            tolerance: exact,
            wrong: [{ name: 'mean-half', value: breaks }],
          },
          {
            name: 'median',
            answer: breaks,
            tolerance: exact,
            wrong: [
              { name: 'median-one', value: 1 },
              { name: 'median-off', value: breaks - 1 },
              { name: 'median-off', value: breaks + 1 },
              { name: 'median-all', value: n },
            ],
          },
        ],
      },
    };
  },
});

export const breakdownPoints = matchingItem({
  id: 'loss-not-penalty/breakdown-points',
  version: 1,
  objectives: ['breakdown'],
  settles: [8],
  texts: {
    stem: String.raw`Which share of $n$ observations must be bad, in $x$ or in $y$, to carry the estimate off as far as one likes? All strengths and thresholds are fixed.`,
    hints: ['Where bad rows are allowed in X as well, ask what a single row far out can do.'],
    labels: {
      ridge: 'ridge',
      lasso: 'the lasso',
      huber: 'Huber’s M-estimate',
      lts: 'least trimmed squares with about half of the observations trimmed',
      one: String.raw`$1/n$: a single one is enough`,
      tenth: 'about one in ten',
      half: 'about half',
    },
    feedback: {
      'ridge-protects':
        'The penalty makes the pull of each point smaller, not bounded. One response is enough.',
      'lasso-protects':
        'The absolute value of the lasso is on the weights. Its loss is squared error, which one response can carry off.',
      'huber-leverage':
        'That would hold if only responses could be bad. A single row far out in X is enough to carry Huber’s estimate along.',
      'lts-fails':
        'It fits the half that agrees best and leaves out the rest, wherever the rest lies.',
    },
    solution:
      'Ridge, lasso and Huber: 1/n. Least trimmed squares: about half, as for MM and S-estimates. With bad responses only, and well-spread rows, Huber withstands far more than one. A breakdown point is a worst case; it does not say how good an estimate is on ordinary data.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'ridge',
          answer: 'one',
          wrong: [{ name: 'ridge-protects', choice: 'half', misconception: 'M53' }],
        },
        {
          name: 'lasso',
          answer: 'one',
          wrong: [{ name: 'lasso-protects', choice: 'half', misconception: 'M52' }],
        },
        {
          name: 'huber',
          answer: 'one',
          wrong: [{ name: 'huber-leverage', choice: 'half', misconception: 'M55' }],
        },
        { name: 'lts', answer: 'half', wrong: [{ name: 'lts-fails', choice: 'one' }] },
      ],
      choices: [{ name: 'one' }, { name: 'tenth' }, { name: 'half' }],
      reuse: true,
    },
  }),
});
