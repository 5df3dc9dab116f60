// Objective "balance": the half-life of a weight, in epochs.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { halfLife } from '#numerics/descent/decay-rates.ts';

export const epochsToHalf = numericItem({
  id: 'penalty-to-decay/epochs-to-half',
  version: 1,
  objectives: ['balance'],
  settles: [6],
  texts: {
    stem: String.raw`A weight gets no gradient any more: its feature is always 0. Plain gradient descent goes on with $\eta=[[learningRate]]$ and $\lambda=[[weightDecay]]$, [[steps]] steps an epoch. After how many epochs is half of the weight left? Three significant figures.`,
    hints: [
      String.raw`In how many steps does $(1-\eta\lambda)^t$ fall to ½? For a small $\eta\lambda$ that is about $0.6931/(\eta\lambda)$.`,
      'Steps are asked for in units of an epoch.',
    ],
    labels: { epochs: 'half-life in epochs, to three significant figures' },
    feedback: {
      steps: String.raw`Those are steps. An epoch has [[steps]] of them.`,
      'rate-forgotten': String.raw`You used the factor $1-\lambda$. The learning rate multiplies the decay, so a step takes off only $\eta\lambda$.`,
      'one-over': String.raw`After $1/(\eta\lambda)$ steps a weight has fallen to $1/e$, not to ½.`,
      linear: String.raw`You took off $\eta\lambda$ of the *first* value at every step. Each step takes a share of what is left.`,
    },
    solution: String.raw`$(1-\eta\lambda)^t=\tfrac12$ at $t=\ln2/(-\ln(1-\eta\lambda))=[[inSteps]]$ steps, which are $[[answer]]$ epochs. Twice as long leaves a quarter, and no finite time leaves nothing.`,
  },
  defaults: { learningRate: 0.01, weightDecay: 0.01, steps: 500 },
  draw: (random) => ({
    learningRate: random.pick([0.005, 0.01, 0.02, 0.05]),
    weightDecay: random.pick([0.005, 0.01, 0.02, 0.03]),
    steps: random.pick([200, 250, 400, 500]),
  }),
  pose: ({ learningRate, weightDecay, steps }) => {
    const inSteps = halfLife(learningRate, weightDecay);
    const epochs = (count: number): number => count / steps;
    const share = learningRate * weightDecay;
    return {
      slots: { learningRate, weightDecay, steps, inSteps, answer: epochs(inSteps) },
      question: {
        blanks: [
          {
            name: 'epochs',
            answer: epochs(inSteps),
            tolerance: { kind: 'figures', count: 3 },
            unit: { spellings: ['epochs', 'epoch'] },
            wrong: [
              { name: 'steps', value: inSteps },
              { name: 'rate-forgotten', value: epochs(halfLife(1, weightDecay)) },
              { name: 'one-over', value: epochs(1 / share) },
              { name: 'linear', value: epochs(1 / (2 * share)) },
            ],
          },
        ],
      },
    };
  },
});
