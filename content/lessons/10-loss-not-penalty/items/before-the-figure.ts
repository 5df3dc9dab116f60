// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const whichSquare = singleChoiceItem({
  id: 'loss-not-penalty/which-square',
  version: 1,
  purpose: 'cold',
  objectives: ['separate'],
  settles: [8],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'A line is fitted by least squares with an L2 penalty on its slope. One response is recorded far too high, and the line is pulled toward it. Which square is to blame?',
    labels: {
      penalty: 'the square in the L2 penalty',
      loss: 'the square of the errors in the loss',
      both: 'both together: each would do it alone',
      neither: 'neither: any method is pulled like this by a wrong response',
    },
    feedback: {
      penalty:
        'The penalty squares the slope. It does not know how far any point lies from the line.',
      both: 'Keep the penalty and replace the squared errors by absolute errors: the pull of that point is bounded. So the penalty is not to blame.',
      neither: 'Other losses give a wrong response a limited pull, or none at all.',
    },
    solution:
      'The squared errors in the loss: a point that is ten times as far away pulls ten times as hard, without limit. The penalty has a square too, but of the weights. It never sees an error.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'penalty', misconception: 'M51' },
        { name: 'loss' },
        { name: 'both', misconception: 'M51' },
        { name: 'neither', pinned: true },
      ],
      answer: 'loss',
    },
  }),
});
