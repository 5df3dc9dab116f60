// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

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
