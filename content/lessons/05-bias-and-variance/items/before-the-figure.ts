// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const twoMarksmen = singleChoiceItem({
  id: 'bias-and-variance/two-marksmen',
  version: 1,
  purpose: 'cold',
  objectives: ['one-weight'],
  settles: [4],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Two people shoot at a target many times. The shots of the first scatter widely around the center, and their average is exactly the center. Those of the second lie close together, a little to the left of it. Whose shots are nearer to the center, as a rule?',
    labels: {
      first: 'those of the first, since they are right on average',
      second: 'those of the second, since they are always a little wrong',
      depends: 'that depends on how wide the scatter is and how far the second is off',
    },
    feedback: {
      first:
        'Right on average says nothing of a single shot. How far off is it, as a rule, if the scatter is wide?',
      second:
        'If the second is far enough to the left, even a wide scatter around the center is better.',
    },
    solution:
      'It depends: on average over many shots, the squared distance from the center is the scatter plus the square of how far the average shot is off. An estimate that is a little wrong on average but hardly varies can be much the better one. Ridge is such an estimate.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'first', misconception: 'M34' },
        { name: 'second' },
        { name: 'depends', pinned: true },
      ],
      answer: 'depends',
    },
  }),
});
