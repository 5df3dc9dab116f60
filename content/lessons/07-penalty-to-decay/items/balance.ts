// Objective "balance": where the pull of the data equals the pull of the decay.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { restingPoint } from '../values.ts';

export const constantPull = numericItem({
  id: 'penalty-to-decay/constant-pull',
  version: 1,
  objectives: ['balance'],
  settles: [6],
  texts: {
    stem: String.raw`The gradient of the data loss in one weight is $[[gradient]]$, whatever $w$ is. Gradient descent with decay $\lambda=[[lambda]]$ and a small learning rate runs for a very long time. Where does $w$ end?`,
    hints: [String.raw`It rests where a step changes nothing: $\nabla\mathcal L+\lambda w=0$.`],
    labels: { w: 'the limit of $w$' },
    feedback: {
      zero: String.raw`At 0 the decay $\lambda w$ is gone, and the data still pull. As $w$ shrinks, the decay slows down, and the two balance before that.`,
      sign: String.raw`The size is right. A step goes *against* the gradient, so a negative gradient drives $w$ up.`,
      product: String.raw`You multiplied. At rest $\lambda w$ equals minus the gradient, so divide by $\lambda$.`,
      forever: String.raw`The decay grows with $w$, the pull of the data does not. So $w$ cannot run away: it stops where $\lambda w$ has caught up.`,
    },
    solution: String.raw`At rest $[[gradient]]+[[lambda]]\,w=0$, so $w=[[w]]$. Decay does not finish at zero; it ends where the data’s pull equals its own. The learning rate decides how soon, not where.`,
  },
  defaults: { pull: 0.02, lambda: 0.01 },
  draw: (random) => ({
    pull: (random.pick([-1, 1]) * random.integer(1, 12)) / 100,
    lambda: random.pick([0.01, 0.02, 0.05]),
  }),
  pose: ({ pull, lambda }) => {
    const w = restingPoint(0, pull, lambda);
    return {
      slots: { gradient: -pull, lambda, w },
      question: {
        blanks: [
          {
            name: 'w',
            answer: w,
            mayBeNone: true,
            wrong: [
              { name: 'zero', value: 0, misconception: 'M19' },
              { name: 'sign', value: -w },
              { name: 'product', value: pull * lambda },
              { name: 'forever', value: 'none' },
            ],
          },
        ],
      },
    };
  },
});

export const restInABowl = numericItem({
  id: 'penalty-to-decay/rest-in-a-bowl',
  version: 1,
  objectives: ['balance'],
  settles: [6],
  texts: {
    stem: String.raw`The data loss is $\mathcal L(w)=\tfrac12a(w-w^*)^2$ with curvature $a=[[curvature]]$ and minimum $w^*=[[target]]$. Where does gradient descent with decay $\lambda=[[lambda]]$ come to rest? For which $\lambda$ would it rest half-way, at $\tfrac12w^*$?`,
    hints: [String.raw`Set the slope $a(w-w^*)+\lambda w$ to zero.`],
    labels: { rest: 'where it rests', half: String.raw`the $\lambda$ for half-way` },
    feedback: {
      unpenalized: String.raw`That is the minimum of the data loss. There the data do not pull, but the decay $\lambda w$ does.`,
      zero: String.raw`The decay is gone at 0 and the data still pull with $a\,w^*$. They balance between 0 and $w^*$.`,
      'one-plus': String.raw`You divided by $1+\lambda$. That belongs to curvature $a=1$; here it is $w^*\,a/(a+\lambda)$.`,
      swapped: String.raw`You exchanged the two pulls: the larger the curvature $a$, the nearer to $w^*$ it rests.`,
      'half-one': String.raw`At $\lambda=1$ it rests half-way only if the curvature is 1.`,
      'half-double': String.raw`At twice the curvature, a third of $w^*$ is left.`,
    },
    solution: String.raw`$a(w-w^*)+\lambda w=0$ gives $w=\dfrac{a}{a+\lambda}\,w^*=[[rest]]$. It is half of $w^*$ where $\lambda=a=[[curvature]]$: a direction of the loss whose curvature equals $\lambda$ is halved, a flatter one loses more.`,
  },
  defaults: { curvature: 3, target: 4, lambda: 1 },
  draw: (random) => ({
    curvature: random.pick([0.5, 2, 3, 4, 5, 8]),
    target: random.pick([-1, 1]) * random.integer(2, 9),
    lambda: random.pick([0.5, 1, 1.5, 2, 3, 6]),
  }),
  pose: ({ curvature, target, lambda }) => {
    const restAt = (a: number, strength: number) => restingPoint(a, a * target, strength);
    const rest = restAt(curvature, lambda);
    return {
      slots: { curvature, target, lambda, rest },
      question: {
        blanks: [
          {
            name: 'rest',
            answer: rest,
            wrong: [
              { name: 'unpenalized', value: target },
              { name: 'zero', value: 0, misconception: 'M19' },
              { name: 'one-plus', value: restAt(1, lambda) },
              { name: 'swapped', value: target - rest },
            ],
          },
          {
            name: 'half',
            answer: curvature,
            wrong: [
              { name: 'half-one', value: 1 },
              { name: 'half-double', value: 2 * curvature },
            ],
          },
        ],
      },
    };
  },
});

export const largestRate = numericItem({
  id: 'penalty-to-decay/largest-rate',
  version: 1,
  objectives: ['balance'],
  texts: {
    stem: String.raw`The largest curvature of a quadratic data loss is $[[curvature]]$, and $\lambda=[[lambda]]$. Below which learning rate does plain gradient descent with L2 converge from every start?`,
    hints: [
      String.raw`Along that direction a step multiplies the distance from the rest by $1-\eta(\text{curvature}+\lambda)$.`,
    ],
    labels: { rate: String.raw`the bound on $\eta$` },
    feedback: {
      'loss-only': String.raw`That is the bound without a penalty. The penalty adds $\lambda$ to every curvature, so the bound gets smaller.`,
      reciprocal: String.raw`At that rate the steepest direction is solved in one step. It still converges up to twice as much.`,
      'decay-only': String.raw`That is the bound for the decay alone, $\eta\lambda<2$. The data’s curvature adds to it.`,
    },
    solution: String.raw`The factor $1-\eta\,([[curvature]]+[[lambda]])$ has to lie between $-1$ and 1, so $\eta<\dfrac{2}{[[sum]]}=[[rate]]$. A penalty makes the problem better conditioned, and all the same lowers the largest rate.`,
  },
  defaults: { curvature: 18, lambda: 2 },
  draw: (random) => ({ curvature: random.integer(4, 40), lambda: random.integer(1, 12) }),
  pose: ({ curvature, lambda }) => {
    const sum = curvature + lambda;
    return {
      slots: { curvature, lambda, sum, rate: 2 / sum },
      question: {
        blanks: [
          {
            name: 'rate',
            answer: 2 / sum,
            wrong: [
              { name: 'loss-only', value: 2 / curvature },
              { name: 'reciprocal', value: 1 / sum },
              { name: 'decay-only', value: 2 / lambda },
            ],
          },
        ],
      },
    };
  },
});
