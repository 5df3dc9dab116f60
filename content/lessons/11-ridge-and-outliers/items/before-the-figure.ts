// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const rightSlopeRightLine = singleChoiceItem({
  id: 'ridge-and-outliers/right-slope-right-line',
  version: 1,
  purpose: 'cold',
  objectives: ['direction'],
  settles: [8],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Six of 24 yearly values in a series are recorded many times too high, and the least-squares line is far too steep. Ridge with an unpenalized intercept is tuned until its slope is exactly that of a robust fit, which ignores the six. Is the ridge line now the right line?',
    labels: {
      right: 'yes: it has the right slope, so the penalty has repaired the fit',
      level: 'no: its slope is right, and it lies far too high',
      steep: 'no: it is not possible to reach that slope with ridge',
    },
    feedback: {
      right:
        'The slope is only one half of a line. The intercept is not penalized: the ridge line still goes through the mean of all values, the six wrong ones included.',
      steep:
        'Every slope between zero and that of least squares can be reached, and the robust one lies there.',
    },
    solution:
      'The slope is right because two errors cancel: the outliers make it too large and the penalty makes it smaller. The level is still the mean of all values, wrong ones included. The lesson shows by how much.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'right', misconception: 'M53' }, { name: 'level' }, { name: 'steep' }],
      answer: 'level',
    },
  }),
});
