// Objective "invariance": what follows from f(cw) = f(w).
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { scaleReading } from '#numerics/networks/scale-reading.ts';

export const scaledUp = numericItem({
  id: 'deep-networks/scaled-up',
  version: 1,
  objectives: ['invariance', 'equilibrium'],
  texts: {
    stem: String.raw`A loss does not depend on the scale of $w$: $f(cw)=f(w)$ for every $c>0$. Now $w$ is replaced by $[[factor]]\,w$. By which factor does each of these change: the loss, the length of its gradient, and the effective learning rate $\eta/\lVert w\rVert^2$ of plain gradient descent?`,
    hints: [String.raw`Differentiate $f(cw)=f(w)$ with respect to $w$.`],
    labels: {
      loss: 'factor on the loss',
      gradient: 'factor on the length of the gradient',
      rate: 'factor on the effective learning rate',
    },
    feedback: {
      'loss-scaled': String.raw`The loss does not notice: $f([[factor]]\,w)=f(w)$.`,
      'gradient-same': String.raw`The same value does not mean the same slope. The landscape is stretched by $[[factor]]$ along with $w$, so its slopes get flatter.`,
      'gradient-up': String.raw`The other way round: $c\,\nabla f(cw)=\nabla f(w)$, so the gradient gets *smaller* as $w$ grows.`,
      'gradient-squared': String.raw`The gradient falls with $1/c$. The second factor $1/c$ comes in only when the step is compared with the length of $w$.`,
      'rate-once': String.raw`Both effects count: the step gets shorter by the factor, and the same step turns a longer $w$ less. Together they give the square.`,
      'rate-same': String.raw`$\eta$ stays, but the same $\eta$ turns a longer $w$ by less.`,
    },
    solution: String.raw`The loss stays, a factor of 1. From $f(cw)=f(w)$ follows $c\,\nabla f(cw)=\nabla f(w)$, so the gradient is multiplied by $1/[[factor]]=[[gradient]]$. What counts is the step relative to the length of $w$, which changes by $1/[[factor]]^2=[[rate]]$: making $w$ larger is nothing but lowering the learning rate.`,
  },
  defaults: { factor: 3 },
  draw: (random) => ({ factor: random.pick([0.2, 0.25, 0.5, 2, 3, 4, 5, 10]) }),
  pose: ({ factor }) => {
    const reading = (scale: number) => {
      const w = Float64Array.of(scale, 0);
      return scaleReading(w, w, Float64Array.of(0, 1 / scale), 1);
    };
    const rate = reading(factor).effectiveLearningRate / reading(1).effectiveLearningRate;
    const gradient = 1 / factor;
    return {
      slots: { factor, gradient, rate },
      question: {
        blanks: [
          {
            name: 'loss',
            answer: 1,
            wrong: [{ name: 'loss-scaled', value: factor, misconception: 'M50' }],
          },
          {
            name: 'gradient',
            answer: gradient,
            wrong: [
              { name: 'gradient-same', value: 1 },
              { name: 'gradient-up', value: factor },
              { name: 'gradient-squared', value: rate },
            ],
          },
          {
            name: 'rate',
            answer: rate,
            wrong: [
              { name: 'rate-once', value: gradient },
              { name: 'rate-same', value: 1 },
            ],
          },
        ],
      },
    };
  },
});

export const rightAngle = numericItem({
  id: 'deep-networks/right-angle',
  version: 1,
  objectives: ['invariance'],
  texts: {
    stem: String.raw`A loss does not depend on the scale of $w=([[w1]],\,[[w2]])$. The first entry of its gradient there is $[[g1]]$. What is the second? And how large is $\lVert w\rVert^2$ after one step of plain gradient descent with $\eta=[[rate]]$ and no decay?`,
    hints: [
      String.raw`Along $w$ the loss does not change, so the gradient has no part along $w$.`,
      String.raw`A step at right angles to $w$: Pythagoras.`,
    ],
    labels: {
      gradient: 'second entry of the gradient',
      square: String.raw`$\lVert w\rVert^2$ after the step`,
    },
    feedback: {
      'other-sign': String.raw`With this sign $w^\top\nabla f$ is not zero: the loss would change when $w$ is scaled.`,
      parallel: String.raw`That gradient is parallel to $w$. It has to be at right angles to it.`,
      shorter: String.raw`A step at right angles to $w$ makes it longer, never shorter: $\lVert w\rVert^2+\eta^2\lVert g\rVert^2$.`,
      same: String.raw`That is $\lVert w\rVert^2$ before the step. The step adds $\eta^2\lVert g\rVert^2$.`,
      'not-squared': String.raw`The step has the length $\eta\lVert g\rVert$, so its square has $\eta^2$.`,
    },
    solution: String.raw`$w^\top\nabla f=0$ gives $[[w1]]\cdot([[g1]])+[[w2]]\,g_2=0$, so $g_2=[[g2]]$. The step is at right angles to $w$, so the squares add: $[[before]]+[[rate]]^2\cdot[[gradientSquare]]=[[after]]$. Without decay such weights only ever grow.`,
  },
  defaults: { w1: 2, w2: 1, g1: 1, rate: 0.5 },
  draw: (random) => ({
    w1: random.pick([-1, 1]) * random.integer(1, 4),
    w2: random.pick([-1, 1]) * random.integer(1, 4),
    g1: random.pick([-1, 1]) * random.integer(1, 4),
    rate: random.pick([0.2, 0.5]),
  }),
  pose: ({ w1, w2, g1, rate }) => {
    const g2 = (-w1 * g1) / w2;
    const before = w1 ** 2 + w2 ** 2;
    const gradientSquare = g1 ** 2 + g2 ** 2;
    const added = rate ** 2 * gradientSquare;
    return {
      slots: { w1, w2, g1, g2, rate, before, gradientSquare, after: before + added },
      question: {
        blanks: [
          {
            name: 'gradient',
            answer: g2,
            wrong: [
              { name: 'other-sign', value: -g2 },
              { name: 'parallel', value: (g1 * w2) / w1 },
            ],
          },
          {
            name: 'square',
            answer: before + added,
            wrong: [
              { name: 'shorter', value: before - added },
              { name: 'same', value: before },
              { name: 'not-squared', value: before + rate * gradientSquare },
            ],
          },
        ],
      },
    };
  },
});

export const treadmill = orderingItem({
  id: 'deep-networks/treadmill',
  version: 1,
  objectives: ['invariance', 'equilibrium'],
  texts: {
    stem: String.raw`From the invariance of the scale to the equilibrium of plain SGD with weight decay: put the steps in order.`,
    labels: {
      invariance: String.raw`Start from $f(cw)=f(w)$ for every $c>0$.`,
      differentiate: String.raw`Differentiate with respect to $c$: $w^\top\nabla f(cw)=0$.`,
      orthogonal: String.raw`Set $c=1$: the gradient is at right angles to $w$.`,
      grows: String.raw`So a step adds $\eta^2\lVert\nabla f\rVert^2=\eta^2\lVert\tilde g\rVert^2/\lVert w\rVert^2$ to $\lVert w\rVert^2$, with $\tilde g$ the gradient at norm 1.`,
      decays: String.raw`The decay takes off about $2\eta\lambda\lVert w\rVert^2$ in the same step.`,
      balance: String.raw`Set the two equal: $\lVert w\rVert^4=\eta\,\mathbb E\lVert\tilde g\rVert^2/(2\lambda)$.`,
    },
    feedback: {
      'why-right-angle': String.raw`That the gradient is at right angles to $w$ follows from the derivative in $c$.`,
      'why-only-grows': String.raw`That the squares simply add needs the right angle.`,
      'balance-of-what':
        'A balance needs both sides: what a step adds and what the decay takes off.',
    },
    solution: String.raw`Invariance, derivative, right angle, growth, decay, balance. The balance holds on average and to first order in $\eta\lambda$; it assumes that the size of $\tilde g$ changes slowly. A right angle and Pythagoras are all that is needed.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      steps: ['grows', 'balance', 'differentiate', 'decays', 'invariance', 'orthogonal'].map(
        (name) => ({ name }),
      ),
      rules: [
        ...inOrder(['invariance', 'differentiate', 'orthogonal', 'grows', 'balance'], {
          orthogonal: { name: 'why-right-angle' },
          grows: { name: 'why-only-grows' },
        }),
        { first: 'decays', then: 'balance', name: 'balance-of-what' },
      ],
    },
  }),
});
