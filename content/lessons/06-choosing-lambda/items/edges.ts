// Objective "edge": a choice at the end of the grid.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const largestInGrid = singleChoiceItem({
  id: 'choosing-lambda/largest-in-grid',
  version: 1,
  objectives: ['edge'],
  settles: [7],
  texts: {
    stem: '`RidgeCV(alphas=np.logspace(-3, 2, 50))` chooses 100, the largest value of its grid. What should be done?',
    labels: {
      accept: 'Accept it: cross-validation has found the best value.',
      extend:
        'Extend the grid to larger values, and look at the data: outliers, or hardly any signal, drive the choice up.',
      smallest: 'Take the smallest value instead, as the choice is evidently wrong.',
      'least-squares': 'Use least squares, as cross-validation does not work for these data.',
    },
    feedback: {
      accept:
        'It has found the best *of the grid*, at its end. The curve may still be falling there.',
      smallest:
        'The curve says that strong shrinking predicts better than weak. The smallest value lies at the other end.',
      'least-squares':
        'The curve says that on these data shrinking helps, up to the end of the grid. Least squares lies at the other end.',
    },
    solution:
      'A minimum at the end of the grid is no minimum of the curve: go on until it rises again. If it never does, the best that can be said of the data is that a model with almost no slope predicts best: there may be no signal, or a few gross outliers that spoil every steeper fit, or columns in such units that 100 is tiny for them.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'accept', misconception: 'M33' },
        { name: 'smallest' },
        { name: 'extend' },
        { name: 'least-squares' },
      ],
      answer: 'extend',
    },
  }),
});

export const whereTheMinimumLies = matchingItem({
  id: 'choosing-lambda/where-the-minimum-lies',
  version: 1,
  objectives: ['edge', 'one-error'],
  texts: {
    stem: String.raw`Four curves of cross-validation over $\lambda$. What follows from each?`,
    labels: {
      'right-end': String.raw`It falls up to the largest $\lambda$ of the grid.`,
      'left-end': String.raw`It rises from the smallest $\lambda$ of the grid on; there are far more rows than features.`,
      inside: String.raw`It has a clear minimum inside, and rises by several standard errors on both sides.`,
      flat: String.raw`It is flat over three powers of ten and rises steeply only at both ends.`,
      upwards: 'Extend the grid upward, and look for outliers or for the absence of signal.',
      downwards: 'Extend the grid downward; perhaps no penalty is needed.',
      take: 'Take the minimum.',
      stable: String.raw`The exact choice hardly matters for prediction; a larger $\lambda$ of the flat part gives the simpler model.`,
    },
    feedback: {
      'end-taken':
        'A smallest value at the end of the grid is not a minimum of the curve: it may go on falling.',
      'wrong-end': 'The curve gets better toward the other end.',
      'not-steady': 'Where the curve is flat, the place of its minimum is decided by chance.',
      'not-flat': 'Several standard errors are a clear difference: here the choice does matter.',
    },
    solution:
      'At either end of the grid, extend it to that side first. Inside a clear valley, take its bottom. On a flat curve the bottom is a matter of chance, and the rule of one standard error or plain taste for simpler models may decide.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'right-end',
          answer: 'upwards',
          wrong: [{ name: 'end-taken', choice: 'take' }],
        },
        {
          name: 'left-end',
          answer: 'downwards',
          wrong: [{ name: 'wrong-end', choice: 'upwards' }],
        },
        { name: 'inside', answer: 'take', wrong: [{ name: 'not-flat', choice: 'stable' }] },
        {
          name: 'flat',
          answer: 'stable',
          wrong: [{ name: 'not-steady', choice: 'take', misconception: 'M33' }],
        },
      ],
      choices: ['take', 'upwards', 'stable', 'downwards'].map((name) => ({ name })),
    },
  }),
});
