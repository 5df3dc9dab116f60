// Asked before anything is explained: committed, compared with what happens, never counted.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { decayOnly, firstStepBelow } from '#numerics/descent/decay-only.ts';

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

export const stepsToHalf = numericItem({
  id: 'penalty-to-decay/steps-to-half',
  version: 1,
  purpose: 'prediction',
  objectives: ['balance'],
  settles: [6],
  texts: {
    stem: String.raw`The data are switched off, and only the decay acts: with $\eta=[[learningRate]]$ and $\lambda=[[weightDecay]]$ each step multiplies every weight by $1-\eta\lambda=[[factor]]$. After how many steps is a weight down to half of what it was?`,
    labels: { steps: 'number of steps' },
    feedback: {
      linear: String.raw`So it would be if each step took off the same amount. Each takes a share of what is *left*, so it takes longer.`,
      'rate-forgotten': String.raw`That is the half-life for the factor $1-\lambda$. The learning rate makes the steps smaller.`,
    },
    solution: String.raw`After [[steps]] steps: $[[factor]]^{[[steps]]}$ is just below one half. For a small $\eta\lambda$ it is about $0.693/(\eta\lambda)$. And after as many again it is a quarter; no number of steps makes it zero. Now switch the data on and watch where it stops.`,
  },
  defaults: { learningRate: 0.1, weightDecay: 0.05 },
  draw: (random) =>
    random.pick([
      { learningRate: 0.1, weightDecay: 0.05 },
      { learningRate: 0.05, weightDecay: 0.1 },
      { learningRate: 0.1, weightDecay: 0.1 },
      { learningRate: 0.2, weightDecay: 0.05 },
      { learningRate: 0.2, weightDecay: 0.1 },
    ]),
  pose: ({ learningRate, weightDecay }) => {
    const steps = firstStepBelow(0.5, learningRate, weightDecay);
    const alone = { run: 'decay', learningRate, lambda: weightDecay };
    return {
      slots: {
        ...{ learningRate, weightDecay, steps },
        factor: String(decayOnly(1, 1, learningRate, weightDecay)),
      },
      question: {
        blanks: [
          {
            name: 'steps',
            answer: steps,
            tolerance: { kind: 'relative', of: 0.02 },
            wrong: [
              { name: 'linear', value: 0.5 / (learningRate * weightDecay) },
              { name: 'rate-forgotten', value: firstStepBelow(0.5, 1, weightDecay) },
            ],
          },
        ],
      },
      reveals: [{ label: 'down to half', state: { ...alone, step: steps } }],
    };
  },
});
