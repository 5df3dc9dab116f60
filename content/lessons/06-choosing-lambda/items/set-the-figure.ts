// Asked in the figure: what a convention chooses, and what would have been best.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { fiveFolds, spoiled } from '../known-divisions.ts';

/** Half a step of the grid, the nearest that a choice can be told from its neighbors. */
const halfStep = 10 ** (1 / 30);

const around = (lambda: number) => ({ from: lambda / halfStep, to: lambda * halfStep });

export const setOneStandardError = widgetStateItem({
  id: 'choosing-lambda/set-one-standard-error',
  version: 1,
  objectives: ['one-error'],
  settles: [7],
  texts: {
    stem: String.raw`Five folds, division [[seed]]. Somebody wants the most strongly penalized fit that, by the usual convention, counts as no worse than the best. Set $\lambda$ to it.`,
    hints: [
      String.raw`From the minimum the curve goes up by one standard error, and then to the right until it meets itself.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the mean error is still within one standard error of the smallest. A larger $\lambda$ counts as no worse, too.`,
      high: String.raw`There the mean error is more than one standard error above the smallest.`,
      'at-minimum': String.raw`There the mean error is smallest. The convention allows one standard error more, and takes the largest $\lambda$ that it allows.`,
    },
    solution: String.raw`The mean error is smallest at $\lambda=[[minimum]]$. The largest $\lambda$ of the grid whose mean error is at most one standard error above it is $[[rule]]$. Another division gives another answer: press “Shuffle the folds”.`,
  },
  defaults: { division: 0 },
  draw: (random) => ({ division: random.integer(0, fiveFolds.length - 1) }),
  pose: ({ division }) => {
    const { seed, minimum, rule } = fiveFolds[division] ?? fiveFolds[0];
    return {
      slots: { seed, minimum, rule },
      question: {
        widget: 'lambda-lab',
        held: { folds: '5', seed, contaminated: 'no', grid: '1000' },
        start: { lambda: 1 },
        targets: [
          {
            name: 'lambda',
            ...around(rule),
            answer: rule,
            low: 'low',
            high: 'high',
            wrong: [{ name: 'at-minimum', ...around(minimum), misconception: 'M33' }],
          },
        ],
      },
    };
  },
});

export const setForNewMen = widgetStateItem({
  id: 'choosing-lambda/set-for-new-men',
  version: 1,
  objectives: ['one-error', 'edge'],
  texts: {
    stem: String.raw`Three of the 67 responses are spoiled, and ten folds choose $\lambda=[[chosen]]$. The 30 new men are as they were. Set $\lambda$ to where they are predicted best, give or take a little.`,
    hints: [
      String.raw`Press “test” in the legend, and move $\lambda$ until the number behind it is smallest.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`The error for the new men still falls when $\lambda$ grows from there.`,
      high: String.raw`The error for the new men has risen again there. Look at the curve for them, not at the folds.`,
      'as-chosen': String.raw`That is near what the folds choose. Their held-out men include the three spoiled ones, whom no $\lambda$ predicts: the folds prefer almost no slope at all.`,
    },
    solution: String.raw`The new men are predicted best at about $\lambda=[[best]]$, a small part of what the folds choose. Cross-validation estimates the error for rows *like those at hand*, spoiled ones included. So a choice that is surprisingly large is a reason to look at the data first.`,
  },
  defaults: {},
  pose: () => ({
    slots: { chosen: spoiled.chosen, best: spoiled.best },
    question: {
      widget: 'lambda-lab',
      held: { folds: '10', seed: 0, contaminated: 'yes', grid: '1000' },
      start: { lambda: spoiled.chosen },
      targets: [
        {
          name: 'lambda',
          from: spoiled.from,
          to: spoiled.to,
          answer: spoiled.best,
          low: 'low',
          high: 'high',
          wrong: [{ name: 'as-chosen', from: 80, to: 600 }],
        },
      ],
    },
  }),
});
