// Asked before anything is explained: committed, compared with what happens, never counted.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { formatNumber } from '#expressions/format-number.ts';
import { degreesOfFreedom, shrinkFactors } from '../values.ts';

export const longAndThin = singleChoiceItem({
  id: 'singular-values/long-and-thin',
  version: 1,
  purpose: 'cold',
  objectives: ['factors'],
  settles: [3],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Two features are drawn as a cloud of points. It is long in one direction and thin in the direction at right angles to it. Ridge shrinks what least squares makes of these data. In which direction does it shrink a larger **share** of the fit?',
    labels: {
      long: 'in the long one, where there is more to shrink',
      thin: 'in the thin one, where the data say little',
      same: 'by the same share in both',
    },
    feedback: {
      long: 'Along the long direction the data vary much, and so they hold their ground against the penalty.',
      same: 'That would be so for a round cloud. How much is kept depends on how much the data vary in that direction.',
    },
    solution:
      'In the thin direction. There the features hardly vary, so a change of the weights along it hardly changes the fit: the data put up little resistance to the penalty. Along the long direction they resist. The lesson turns this into a formula for each direction.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'long' },
        { name: 'thin' },
        { name: 'same', pinned: true, misconception: 'M16' },
      ],
      answer: 'thin',
    },
  }),
});

const wide = { name: 'wide-first' };

export const orderOfLoss = orderingItem({
  id: 'singular-values/order-of-loss',
  version: 1,
  purpose: 'prediction',
  objectives: ['factors'],
  settles: [3],
  texts: {
    stem: String.raw`The figure shows the eight corners of a box, which spread differently along their three axes: the singular values are $d=(10,3,1)$. Ridge with $\lambda=9$ is fitted to responses at the corners. Put the three directions in order: first the one that loses the largest **share** of its least-squares fit.`,
    labels: {
      long: String.raw`the longest direction, $d=10$`,
      middle: String.raw`the middle one, $d=3$`,
      thin: String.raw`the thinnest, $d=1$`,
    },
    feedback: {
      'wide-first': String.raw`Where the corners spread more, the data hold their ground better against the penalty: that direction loses less.`,
    },
    solution: String.raw`The thinnest loses [[lostThin]] %, the middle one [[lostMiddle]] %, and the longest only [[lostLong]] %. Set $\lambda$ to 9 in the figure and watch the three bars.`,
  },
  defaults: {},
  pose: () => {
    const [long = NaN, middle = NaN, thin = NaN] = shrinkFactors([10, 3, 1], 9);
    const lost = (kept: number) => 100 * (1 - kept);
    return {
      slots: { lostLong: lost(long), lostMiddle: lost(middle), lostThin: lost(thin) },
      question: {
        steps: [{ name: 'middle' }, { name: 'long' }, { name: 'thin' }],
        rules: inOrder(['thin', 'middle', 'long'], { middle: wide, long: wide }),
      },
    };
  },
});

export const leftInEffect = numericItem({
  id: 'singular-values/left-in-effect',
  version: 1,
  purpose: 'prediction',
  objectives: ['factors'],
  settles: [3],
  texts: {
    stem: String.raw`The three directions of the box keep the shares [[factors]] of their least-squares fit. Least squares has three free parameters here. How many would you say the ridge fit has, in effect?`,
    labels: { df: 'parameters left, in effect' },
    feedback: {
      'all-counted': String.raw`That many coefficients are still there. But three of which one hardly follows the data any more do not give the freedom of three.`,
      'half-counted': String.raw`You counted the directions that keep half or more. Then a little more shrinking would take a whole parameter away at once.`,
    },
    solution: String.raw`Each direction counts with the share that it keeps: $[[sum]]=[[df]]$. All three coefficients are still there; the fit follows the data about as freely as one with $[[df]]$ free parameters would.`,
  },
  defaults: {},
  pose: () => {
    const shares = shrinkFactors([10, 3, 1], 9);
    const df = degreesOfFreedom([10, 3, 1], 9);
    return {
      slots: { factors: formatList(shares), sum: shares.map((s) => formatNumber(s)).join('+'), df },
      question: {
        blanks: [
          {
            name: 'df',
            answer: df,
            wrong: [
              { name: 'all-counted', value: 3, misconception: 'M10' },
              { name: 'half-counted', value: 2 },
            ],
          },
        ],
      },
    };
  },
});
