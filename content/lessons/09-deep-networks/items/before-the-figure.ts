// Asked before anything is explained: committed, compared with what happens, never counted.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

/** What the figure multiplies w by. */
const FACTOR = 10;

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

export const predictTen = numericItem({
  id: 'deep-networks/predict-ten',
  version: 1,
  purpose: 'prediction',
  objectives: ['invariance', 'equilibrium'],
  texts: {
    stem: String.raw`The network of the figure is in training by plain SGD. Between two steps its first matrix $w$, which a normalization layer follows, is multiplied by 10. By which factor does the loss change? And by which factor does the angle change that the next step turns $w$ by? (1 where nothing changes.)`,
    labels: { loss: 'factor on the loss', turn: 'factor on the turn of the next step' },
    feedback: {
      'loss-scaled':
        'The layer divides the factor out again. The network computes what it computed.',
      'turn-same': String.raw`The same loss does not mean the same step: the gradient of a loss that ignores the length of $w$ shrinks as $w$ grows.`,
      'turn-once': String.raw`Two things shrink: the gradient falls to a tenth, and that shorter step turns a $w$ that is ten times as long.`,
      'turn-up': String.raw`A longer $w$ turns less, not more.`,
    },
    solution: String.raw`The loss stays: a factor of 1. The gradient falls to a tenth and $w$ is ten times as long, so the next step turns it by a hundredth. Press “Multiply w by 10” and look at the second drawing; then train the network and look at the fourth.`,
  },
  defaults: {},
  pose: () => {
    const turn = 1 / FACTOR ** 2;
    return {
      slots: {},
      question: {
        blanks: [
          {
            name: 'loss',
            answer: 1,
            wrong: [{ name: 'loss-scaled', value: FACTOR, misconception: 'M50' }],
          },
          {
            name: 'turn',
            answer: turn,
            wrong: [
              { name: 'turn-same', value: 1 },
              { name: 'turn-once', value: 1 / FACTOR },
              { name: 'turn-up', value: FACTOR },
            ],
          },
        ],
      },
      reveals: [{ label: 'turn', state: { multiply: 'yes', normalization: 'layer' } }],
    };
  },
});
