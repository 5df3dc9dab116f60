// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const trainingError = singleChoiceItem({
  id: 'penalty-term/training-error',
  version: 1,
  purpose: 'cold',
  objectives: ['limits'],
  settles: [3],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'A model is fitted twice to the same data: once to make the squared errors as small as possible, and once with a price on large weights added. Compare the squared errors of the two fits **on the data they were fitted to**. With the price on the weights they are …',
    labels: {
      smaller: 'smaller, since large weights make large errors',
      larger: 'larger, or at best the same',
      either: 'smaller or larger, depending on the data',
    },
    feedback: {
      smaller:
        'The first fit has the smallest squared errors that any weights can give. Can a fit that pays attention to something else as well have smaller ones?',
      either:
        'That holds for new data. On the data of the fit, the first fit already has the smallest squared errors there are.',
    },
    solution:
      'The first fit makes the squared errors on these data as small as they can be, so no other fit can have smaller ones. The penalty makes the training error worse on purpose. What may get better is the error on new data.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'smaller', misconception: 'M03' },
        { name: 'larger' },
        { name: 'either', pinned: true },
      ],
      answer: 'larger',
    },
  }),
});
