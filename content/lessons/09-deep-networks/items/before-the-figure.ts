// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const tenTimesLarger = singleChoiceItem({
  id: 'deep-networks/ten-times-larger',
  version: 1,
  purpose: 'cold',
  objectives: ['invariance'],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'In a network, a matrix stands right in front of a normalization layer. All its entries, biases included, are multiplied by 10. What happens to the output of the network on some input?',
    labels: {
      ten: 'it becomes ten times as large',
      same: 'nothing: it stays the same',
      saturates: 'it becomes larger, but by less than ten times',
      depends: 'it depends on what the network has learned',
    },
    feedback: {
      ten: 'The normalization layer divides by the size of what comes in. A factor of 10 on everything that comes in is divided out.',
      saturates:
        'The factor is not dampened, it is removed: the layer divides by the size of what comes in, which has grown by the same factor.',
      depends: 'The factor is divided out whatever the entries are.',
    },
    solution:
      'Nothing happens: the layer subtracts the mean and divides by the spread, and both grow by the same factor of 10 (but for a tiny constant added to the spread). So the scale of such a matrix does nothing to the function. What weight decay on it does is the subject of this lesson.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'ten', misconception: 'M50' },
        { name: 'same' },
        { name: 'saturates', misconception: 'M50' },
        { name: 'depends', pinned: true },
      ],
      answer: 'same',
    },
  }),
});
