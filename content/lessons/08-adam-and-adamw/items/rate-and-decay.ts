// Objective "parametrize": learning rate, its schedule and the decay.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { decayOnly } from '#numerics/descent/decay-only.ts';

export const lateInTraining = singleChoiceItem({
  id: 'adam-and-adamw/late-in-training',
  version: 1,
  objectives: ['parametrize'],
  texts: {
    stem: String.raw`PyTorch’s AdamW with $\texttt{weight\_decay}=0.1$ and a cosine schedule that takes the learning rate to zero. Late in training, the share of a weight that the decay takes off per step …`,
    labels: {
      constant: 'is the same as at the start, since AdamW decouples the decay',
      fades: 'goes to zero with the learning rate',
      grows: 'grows, since the steps of the data get smaller',
    },
    feedback: {
      constant: String.raw`Decoupled from the *gradient*, not from the learning rate: the share is $\texttt{lr}\cdot\texttt{weight\_decay}$, with the learning rate of that step.`,
      grows: String.raw`Beside the steps of the data it stays what it was, for both are multiplied by the learning rate. By itself it shrinks.`,
    },
    solution: String.raw`The share is $\texttt{lr}_t\cdot0.1$, so it fades with the schedule. The paper’s form does the same through its schedule. Where the decay is not multiplied by the schedule, it goes on at full strength while the data hardly move the weights any more.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'constant', misconception: 'M46' }, { name: 'fades' }, { name: 'grows' }],
      answer: 'fades',
    },
  }),
});

export const shapeOfTheGoodRegion = singleChoiceItem({
  id: 'adam-and-adamw/shape-of-the-good-region',
  version: 1,
  objectives: ['parametrize'],
  settles: [5],
  texts: {
    stem: String.raw`A grid of runs of PyTorch’s AdamW with a fixed number of steps: the learning rate runs along one logarithmic axis, $\texttt{weight\_decay}$ along the other. Suppose that what matters of the decay is the share that it has taken off by the end. Along which lines of the grid is that share the same?`,
    hints: [String.raw`After $t$ steps the decay alone has left $(1-\eta\lambda)^t$.`],
    labels: {
      axis: 'along the axes: the right decay is the same for each learning rate',
      diagonal: 'along a diagonal: twice the learning rate needs half the decay',
      rising: 'along the other diagonal: twice the learning rate needs twice the decay',
    },
    feedback: {
      axis: String.raw`That is the picture for the paper’s form, where the learning rate does not multiply the decay. PyTorch’s AdamW takes off $\eta\lambda$ per step.`,
      rising: String.raw`Both together would take off four times as much. It is the product $\eta\lambda$ that has to stay.`,
    },
    solution: String.raw`The share is fixed by $\eta\lambda$ (and the number of steps), and $\eta\lambda=\text{const}$ is a falling diagonal on logarithmic axes. In the paper’s form it is $\lambda$ alone, so the picture lines up with the axes. Where the best *result* lies also depends on what the learning rate does to the fit, so in real grids the pattern is blurred.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'axis', misconception: 'M46' }, { name: 'diagonal' }, { name: 'rising' }],
      answer: 'diagonal',
    },
  }),
});

export const whatDecaysInKeras = singleChoiceItem({
  id: 'adam-and-adamw/what-decays-in-keras',
  version: 1,
  objectives: ['parametrize'],
  texts: {
    stem: String.raw`An old Keras program creates $\texttt{Adam}$ with $\texttt{lr=0.001}$ and $\texttt{decay=1e-5}$. What does $\texttt{decay}$ do there?`,
    labels: {
      weights: 'It shrinks all weights by a small share at every step.',
      penalty: String.raw`It adds $10^{-5}\lVert w\rVert^2$ to the loss.`,
      rate: 'It makes the learning rate smaller from step to step.',
      moments: 'It makes the moving averages of Adam forget faster.',
    },
    feedback: {
      weights:
        'That is weight decay. This argument was named decay and meant the learning rate; no weight is pulled toward zero by it.',
      penalty:
        'A penalty is set by the regularizer of a layer. This argument changes neither the loss nor its gradient.',
      moments: 'How fast the averages forget is set by beta_1 and beta_2.',
    },
    solution: String.raw`In old versions of Keras, $\texttt{decay}$ divides the learning rate at step $t$ by $1+\texttt{decay}\cdot t$. Weights are pulled toward zero by $\texttt{weight\_decay}$ of newer optimizers, or by a regularizer. A run with a smaller learning rate may end with smaller weights, because it has not gone far, but nothing pulls them.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'weights', misconception: 'M45' },
        { name: 'penalty' },
        { name: 'rate' },
        { name: 'moments' },
      ],
      answer: 'rate',
    },
  }),
});

export const twoDecays = numericItem({
  id: 'adam-and-adamw/two-decays',
  version: 1,
  objectives: ['parametrize'],
  texts: {
    stem: String.raw`The data gradient of a weight $w=1$ is zero throughout, so that plain SGD moves it only by what decays. Run A has the learning rate $\eta_t=[[rate]]/(1+[[decay]]\,t)$ and no weight decay. Run B has the constant learning rate $[[rate]]$ and $\texttt{weight\_decay}=[[weightDecay]]$. What is $w$ after $[[steps]]$ steps?`,
    hints: [String.raw`Write down what is subtracted from $w$ in a step of each run.`],
    labels: { a: 'in run A', b: 'in run B' },
    feedback: {
      'rate-on-weight': String.raw`You shrank the weight as the learning rate shrinks. A smaller learning rate makes smaller *steps*, and here there is no step to take.`,
      'b-unmoved': String.raw`Weight decay needs no data gradient: it takes off $\eta\lambda w$ in each step.`,
      'b-linear': String.raw`You took off $\eta\lambda$ of the first value each time. Each step takes a share of what is left.`,
    },
    solution: String.raw`Run A subtracts $\eta_t\cdot0$, so $w=1$ forever. Run B multiplies by $1-\eta\lambda$ in each step: $(1-[[rate]]\cdot[[weightDecay]])^{[[steps]]}=[[left]]$. One decay acts on the steps, the other on the weights.`,
  },
  defaults: { rate: 0.1, decay: 0.01, weightDecay: 0.05, steps: 100 },
  draw: (random) => ({
    rate: random.pick([0.1, 0.2]),
    decay: random.pick([0.005, 0.01, 0.02, 0.05]),
    weightDecay: random.pick([0.02, 0.05, 0.1]),
    steps: random.pick([100, 200]),
  }),
  pose: ({ rate, decay, weightDecay, steps }) => {
    const left = decayOnly(1, steps, rate, weightDecay);
    return {
      slots: { rate, decay, weightDecay, steps, left },
      question: {
        blanks: [
          {
            name: 'a',
            answer: 1,
            wrong: [
              { name: 'rate-on-weight', value: 1 / (1 + decay * steps), misconception: 'M45' },
            ],
          },
          {
            name: 'b',
            answer: left,
            wrong: [
              { name: 'b-unmoved', value: 1, misconception: 'M45' },
              { name: 'b-linear', value: 1 - rate * weightDecay * steps },
            ],
          },
        ],
      },
    };
  },
});
