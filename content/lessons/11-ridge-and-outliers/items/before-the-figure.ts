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

export const oneYearTooLow = singleChoiceItem({
  id: 'ridge-and-outliers/one-year-too-low',
  version: 1,
  purpose: 'prediction',
  objectives: ['direction'],
  settles: [8],
  texts: {
    stem: String.raw`In the figure below, choose the made-up series in which only the last year is wrong, and far too low. Least squares is then too flat: its slope is positive, and below that of the robust line MM. Which $\lambda$ brings the slope of ridge nearest to that of MM?`,
    labels: {
      none: String.raw`$\lambda=0$: every other one is farther off`,
      small: String.raw`a small one above 0`,
      large: String.raw`a large one, as for the calls as recorded`,
    },
    feedback: {
      small: String.raw`Any $\lambda>0$ divides the slope of least squares by more than 1. Does a slope that is too flat get better by that?`,
      large: String.raw`For the calls as recorded the slope of least squares is too steep. Here it is too flat already.`,
    },
    solution: String.raw`$\lambda=0$. Ridge multiplies the slope by a factor below 1, whatever is wrong with it. The wrong year has pulled the slope toward zero, and the penalty pulls it further the same way. Choose the series and move $\lambda$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'none' },
        { name: 'small', misconception: 'M53' },
        { name: 'large', misconception: 'M53' },
      ],
      answer: 'none',
    },
  }),
});

export const freeShifts = singleChoiceItem({
  id: 'ridge-and-outliers/free-shifts',
  version: 1,
  purpose: 'prediction',
  objectives: ['case-shift'],
  settles: [8],
  texts: {
    stem: String.raw`Every response may be shifted by an amount $\gamma_i$ of its own before a line is fitted, and shifts have a price. One response is far too high. With which price does it stop mattering *how much* too high it is?`,
    labels: {
      l1: String.raw`$k\sum|\gamma_i|$, an L1 penalty on the shifts`,
      l2: String.raw`$\tfrac k2\sum\gamma_i^2$, an L2 penalty on the shifts`,
      both: 'with either: a free shift takes up any error',
      neither: 'with neither: penalties do not help against outliers',
    },
    feedback: {
      l2: String.raw`Squares make a large shift very dear, so that it is never made in full. What share of the error does it take up?`,
      both: 'No shift is free. Raise the far point in the figure under either price, and watch the line.',
      neither:
        'A penalty on the weights does not. This one is on the observations. Raise the far point in the figure under either price.',
    },
    solution: String.raw`With L1: each further unit of error is taken up by one more unit of shift, at the same price $k$, so the line stays where it is. With L2 the best shift is a fixed share of the error, and the rest keeps pulling in proportion.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'l1' },
        { name: 'l2' },
        { name: 'both', pinned: true },
        { name: 'neither', pinned: true },
      ],
      answer: 'l1',
    },
  }),
});

export const whichFitHolds = singleChoiceItem({
  id: 'ridge-and-outliers/which-fit-holds',
  version: 1,
  purpose: 'prediction',
  objectives: ['direction'],
  settles: [8],
  texts: {
    stem: String.raw`In the figure below eleven points lie around a line. A twelfth is far off it, and is carried through four places: the middle of the others, their edge above the line, their edge below it, and far out in $x$. Which fit stays near the line of the eleven in *all* four? $\lambda$ may be chosen anew in each place.`,
    labels: {
      ridge: 'ridge',
      lasso: 'the lasso',
      huber: 'the fit with Huber’s loss',
      absolute: 'the fit of least absolute errors',
      mm: 'the MM-estimate',
      none: 'none of them',
    },
    feedback: {
      ridge: String.raw`Put the point in the middle. Which $\lambda$ lowers the line of ridge?`,
      lasso: 'Its absolute value is on the weight. Its loss is squared, as that of ridge.',
      huber: 'In three places. Carry the point far out: its bounded pull has a long lever there.',
      absolute:
        'In three places. Carry the point far out: its bounded pull has a long lever there.',
      none: 'One of them finds the eleven in each place. Try the four.',
    },
    solution:
      'MM: it starts from a fit that a minority of points cannot carry off, wherever they are, and gives a point that is far from that fit no weight. Huber’s loss and absolute errors hold in three places and follow the far one. Ridge and lasso hold in none, at any λ of the track.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'ridge', misconception: 'M53' },
        { name: 'lasso', misconception: 'M52' },
        { name: 'huber', misconception: 'M55' },
        { name: 'absolute', misconception: 'M55' },
        { name: 'mm' },
        { name: 'none', pinned: true },
      ],
      answer: 'mm',
    },
  }),
});
