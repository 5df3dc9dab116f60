// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const penaltyOrDecay = singleChoiceItem({
  id: 'adam-and-adamw/penalty-or-decay',
  version: 1,
  purpose: 'cold',
  objectives: ['steps'],
  settles: [5],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'A network is trained with Adam. One person adds an L2 penalty to the loss. Another leaves the loss alone and shrinks all weights by a small percentage before each step. Both choose their numbers so that plain gradient descent would make no difference. With Adam, do the two get the same steps?',
    labels: {
      same: 'yes: an L2 penalty and weight decay are the same thing',
      factor: 'yes, up to a common factor that another choice of the numbers takes away',
      different: 'no, and no choice of the two numbers makes them the same',
      momentum: 'no, but only because Adam has momentum; without it they would be the same',
    },
    feedback: {
      same: 'They are the same for plain gradient descent. Adam rescales what it is given as a gradient, and only one of the two passes through it.',
      factor:
        'The factor would have to be another one for each weight and each step: Adam divides by the running size of that weight’s gradient.',
      momentum:
        'Momentum alone is not what separates them most. Adam divides the gradient of each weight by its running size, and with it the penalty’s part.',
    },
    solution:
      'Adam divides each gradient by its running size. A penalty is part of the gradient and is divided as well; a decay outside is not. So a weight with large gradients is hardly decayed by the penalty and fully by the decay. The lesson shows where that leads.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'same', misconception: 'M39' },
        { name: 'factor', misconception: 'M39' },
        { name: 'different' },
        { name: 'momentum', misconception: 'M43' },
      ],
      answer: 'different',
    },
  }),
});
