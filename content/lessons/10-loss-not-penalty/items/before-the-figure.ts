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

export const whichLinesFollow = singleChoiceItem({
  id: 'loss-not-penalty/which-lines-follow',
  version: 1,
  purpose: 'prediction',
  objectives: ['separate', 'losses'],
  settles: [8],
  texts: {
    stem: 'Twelve lines are fitted to the same ten points: four losses (squared, Huber, absolute, bisquare), each with no penalty, with L2 and with L1. One point, in the midst of the others in x, is dragged up, ever higher. Which lines go on moving without end?',
    labels: {
      loss: 'the three of the squared loss, whatever the penalty',
      penalty: 'the four with the L2 penalty, whatever the loss',
      both: 'only the one with squared loss and L2 penalty',
      'without-l1': 'those of the squared loss, but not the one with L1',
    },
    feedback: {
      penalty:
        'Drag the point, and compare the column of L2 from top to bottom: only its first line goes on.',
      both: 'Drag the point, and compare the first row from left to right: all three lines go on.',
      'without-l1':
        'Look at the first row under L1: that line goes on as well. The absolute values of L1 are of the weights, not of the errors.',
    },
    solution:
      'The three of the squared loss. Its pull grows with the error, and no penalty changes that. The other nine come to rest: under Huber and the absolute loss the point pulls no harder than a fixed amount, under the bisquare it stops pulling.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'penalty', misconception: 'M51' },
        { name: 'both', misconception: 'M51' },
        { name: 'without-l1', misconception: 'M52' },
        { name: 'loss' },
      ],
      answer: 'loss',
    },
  }),
});
