// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const onePercent = singleChoiceItem({
  id: 'penalty-to-decay/one-percent',
  version: 1,
  purpose: 'cold',
  objectives: ['derive'],
  settles: [6],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'A network has 1000 weights. At each training step, weight decay takes off 1%. Look at one step, and at the decay alone, without what the data do. What happens?',
    labels: {
      removed: 'ten of the weights are set to zero',
      each: 'each weight loses 1% of its own value',
      amount: 'each weight loses the same amount, 1% of the largest',
      largest: 'the largest ten weights are reduced, the others stay',
    },
    feedback: {
      removed:
        'That would be pruning: it counts weights. Decay multiplies every weight by the same factor, and no weight is removed.',
      amount:
        'A fixed amount is what the L1 penalty takes. The squared penalty pulls each weight in proportion to its own value.',
      largest:
        'Decay does not choose. The largest weights lose the most in absolute terms only because they have the most to lose.',
    },
    solution:
      'Each weight is multiplied by 0.99. All keep their sign, none becomes zero, and a large weight loses more than a small one because 1% of it is more.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'removed', misconception: 'M18' },
        { name: 'each' },
        { name: 'amount' },
        { name: 'largest' },
      ],
      answer: 'each',
    },
  }),
});
