// Objective "steps": one step by hand, and the order of its lines.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { firstSteps } from '../values.ts';

export const firstStepOfThree = numericItem({
  id: 'adam-and-adamw/first-step-of-three',
  version: 1,
  objectives: ['steps'],
  settles: [5],
  texts: {
    stem: String.raw`The first step from $w=[[w]]$, where the data gradient is $[[gradient]]$, with learning rate $\eta=[[learningRate]]$ and $\lambda=[[weightDecay]]$. Where does $w$ go with SGD and L2, with Adam and L2, and with AdamW (PyTorch’s form)? Adam starts with empty moments; neglect $\epsilon$.`,
    hints: [
      String.raw`In the first step the bias-corrected moments are $\hat m=g$ and $\hat v=g^2$, where $g$ is what Adam is given as a gradient.`,
      String.raw`So Adam’s own first step has the size $\eta$, whatever the size of $g$.`,
    ],
    labels: { sgd: 'SGD with L2', adam: 'Adam with L2', adamw: 'AdamW' },
    feedback: {
      'sgd-free': String.raw`That is the step on the data loss alone. L2 adds $\lambda w$ to the gradient.`,
      'sgd-as-adamw': String.raw`That is AdamW’s step. SGD does not divide by the size of the gradient.`,
      'adam-decoupled': String.raw`That is the decoupled step. Under Adam with L2 the term $\lambda w$ sits *inside* the gradient that is divided by its size.`,
      'adam-as-sgd': String.raw`Adam’s first step has the size $\eta$, whatever the size of the gradient.`,
      'adam-away': String.raw`The step goes against the gradient $[[gradient]]+[[weightDecay]]\cdot([[w]])$.`,
      'adamw-coupled': String.raw`That is Adam with L2. AdamW multiplies $w$ by $1-\eta\lambda$ besides, outside of what is divided.`,
      'adamw-as-sgd': String.raw`AdamW uses Adam’s step for the data, of size $\eta$ at first, not $\eta$ times the gradient.`,
      'adamw-unscaled': String.raw`You took off $\lambda w$. In PyTorch’s AdamW the learning rate multiplies the decay: it takes off $\eta\lambda w$.`,
    },
    solution: String.raw`SGD: $[[w]]-[[learningRate]]\cdot([[gradient]]+[[weightDecay]]\cdot([[w]]))=[[sgd]]$. Adam with L2: the whole gradient is divided by its own size, which leaves a step of $[[learningRate]]$: $[[adam]]$, and $\lambda$ has dropped out. AdamW: $(1-[[learningRate]]\cdot[[weightDecay]])\cdot([[w]])$, then a step of $[[learningRate]]$ against the data gradient: $[[adamw]]$.`,
  },
  defaults: { w: 2, gradient: 3, learningRate: 0.1, weightDecay: 0.5 },
  draw: (random) => ({
    w: random.pick([-1, 1]) * random.integer(1, 5),
    gradient: random.pick([-1, 1]) * random.integer(2, 8),
    learningRate: random.pick([0.1, 0.2]),
    weightDecay: random.pick([0.2, 0.5, 1]),
  }),
  pose: (step) => {
    const { sgd, adam, adamw } = firstSteps(step);
    const { w, learningRate, weightDecay } = step;
    // Adam's first step is η but for ε, so three decimals are exact.
    const tolerance = { kind: 'absolute', within: 0.002 } as const;
    return {
      slots: { ...step, sgd, adam, adamw },
      question: {
        blanks: [
          {
            name: 'sgd',
            answer: sgd,
            tolerance,
            wrong: [
              { name: 'sgd-free', value: sgd + learningRate * weightDecay * w },
              { name: 'sgd-as-adamw', value: adamw },
            ],
          },
          {
            name: 'adam',
            answer: adam,
            tolerance,
            wrong: [
              { name: 'adam-decoupled', value: adamw, misconception: 'M39' },
              { name: 'adam-as-sgd', value: sgd },
              { name: 'adam-away', value: 2 * w - adam },
            ],
          },
          {
            name: 'adamw',
            answer: adamw,
            tolerance,
            wrong: [
              { name: 'adamw-coupled', value: adam, misconception: 'M39' },
              { name: 'adamw-as-sgd', value: sgd },
              {
                name: 'adamw-unscaled',
                value: adamw - (1 - learningRate) * weightDecay * w,
                misconception: 'M46',
              },
            ],
          },
        ],
      },
    };
  },
});

export const linesOfAdamW = orderingItem({
  id: 'adam-and-adamw/lines-of-adamw',
  version: 1,
  objectives: ['steps'],
  settles: [5],
  texts: {
    stem: 'Put the lines of one step of AdamW in order. Several orders are right.',
    hints: [
      'The decay uses neither the gradient nor the moments. It only has to act on the old weights.',
    ],
    labels: {
      gradient: String.raw`Compute the gradient $g$ of the data loss at $\theta$.`,
      moments: String.raw`Update the moving averages $m$ of $g$ and $v$ of $g^2$.`,
      correct: String.raw`Correct their start: $\hat m=m/(1-\beta_1^t)$, $\hat v=v/(1-\beta_2^t)$.`,
      decay: String.raw`Decay: $\theta\leftarrow(1-\eta\lambda)\,\theta$.`,
      step: String.raw`Step: $\theta\leftarrow\theta-\eta\,\hat m/(\sqrt{\hat v}+\epsilon)$.`,
    },
    feedback: {
      'moments-first': 'The averages need the gradient of this step.',
      'step-too-early': 'The step uses the corrected averages, so they come before it.',
      'decay-first': String.raw`The gradient is taken at the weights before the decay. In PyTorch it is there before the optimizer’s step begins.`,
      'decay-last': String.raw`After the step, the decay would shrink the step too. It acts on the weights as they were.`,
    },
    solution: String.raw`Gradient, averages, correction, step; the decay goes anywhere between the gradient and the step (PyTorch does it first of all that the optimizer does). What makes it AdamW is that $\lambda\theta$ is *not* added to $g$. Added there, before the averages, it would be Adam with L2.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      steps: ['step', 'correct', 'decay', 'moments', 'gradient'].map((name) => ({ name })),
      rules: [
        ...inOrder(['gradient', 'moments', 'correct', 'step'], {
          moments: { name: 'moments-first' },
          step: { name: 'step-too-early' },
        }),
        { first: 'gradient', then: 'decay', name: 'decay-first' },
        { first: 'decay', then: 'step', name: 'decay-last' },
      ],
    },
  }),
});
