// Objectives "converge" and "constraint": where each optimizer comes to rest on the full batch.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { restingPlaces } from '../values.ts';

export const whichReachRidge = multipleChoiceItem({
  id: 'adam-and-adamw/which-reach-ridge',
  version: 1,
  objectives: ['converge'],
  settles: [5],
  texts: {
    stem: String.raw`A convex quadratic data loss, the full batch, the same $\lambda>0$ for all, and a learning rate that fades to zero slowly enough for each to settle. The unpenalized minimum is not zero. Which end at the minimum of $\mathcal L+\tfrac\lambda2\lVert w\rVert^2$?`,
    hints: ['Ask of each where a step changes nothing.'],
    labels: {
      gd: 'gradient descent with L2 in the gradient',
      momentum: 'SGD with momentum 0.9 and L2 in the gradient',
      'adam-l2': 'Adam with L2 in the gradient',
      adamw: 'AdamW',
      sgdw: 'SGDW: momentum 0.9, and the decay beside it',
    },
    feedback: {
      gd: String.raw`It is plain descent on this very objective: it rests where $\nabla\mathcal L+\lambda w=0$.`,
      momentum: String.raw`Momentum sums up the *whole* gradient, penalty included. At rest the velocity is zero, and so is $\nabla\mathcal L+\lambda w$.`,
      'adam-l2': String.raw`Adam divides $\nabla\mathcal L+\lambda w$ by positive numbers. The quotient is zero only where $\nabla\mathcal L+\lambda w$ is.`,
      adamw: String.raw`AdamW’s decay is not part of what is divided. It ends at the minimum of $\mathcal L$ alone in the box $|w_j|\le1/\lambda$.`,
      sgdw: String.raw`Momentum multiplies the data gradient by up to $1/(1-\mu)$ and leaves the decay alone. It rests at ridge with $(1-\mu)\lambda$, a tenth of the penalty.`,
    },
    solution: String.raw`The first three: whatever they do to $\nabla\mathcal L+\lambda w$ on the way, they rest only where it is zero. SGDW rests where $\nabla\mathcal L+(1-\mu)\lambda w=0$, and AdamW at the minimum of $\mathcal L$ in the box $\lVert w\rVert_\infty\le1/\lambda$ (Xie and Li 2024). With noisy gradients or a fixed learning rate none of them rests, and the differences are of another kind.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'gd', right: true },
        { name: 'momentum', right: true, misconception: 'M43' },
        { name: 'adam-l2', right: true, misconception: 'M42' },
        { name: 'adamw', right: false, misconception: 'M41' },
        { name: 'sgdw', right: false, misconception: 'M39' },
      ],
    },
  }),
});

export const sideOfTheBox = numericItem({
  id: 'adam-and-adamw/side-of-the-box',
  version: 1,
  objectives: ['constraint'],
  settles: [5],
  texts: {
    stem: String.raw`AdamW (PyTorch’s form) runs on the full batch with $\texttt{weight\_decay}=[[lambda]]$ and a learning rate that fades from $[[rate]]$ to zero. Above which size can no weight be once it has converged?`,
    hints: [
      String.raw`Adam’s own step is at most about $\eta$ per weight at rest. The decay takes $\eta\lambda|w|$.`,
    ],
    labels: { bound: String.raw`the bound on $|w_j|$` },
    feedback: {
      lambda: String.raw`That is $\lambda$ itself. The decay $\lambda|w|$ can at most match a normalized gradient of 1, so the bound is one over it.`,
      rate: String.raw`Step and decay are both multiplied by $\eta$, so it cancels.`,
      root: String.raw`No square root: the balance is $\lambda|w_j|\le1$ for each weight.`,
    },
    solution: String.raw`At rest $\lambda w_j=-g_j/(|g_j|+\epsilon)$, whose size is at most 1. So $|w_j|\le1/\lambda=[[bound]]$. That is a box, not a ball: each weight has the same bound, and inside it AdamW ends at the minimum of the loss alone.`,
  },
  defaults: { lambda: 0.1, rate: 0.001 },
  draw: (random) => ({
    lambda: random.pick([0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5]),
    rate: random.pick([0.001, 0.002, 0.005]),
  }),
  pose: ({ lambda, rate }) => ({
    slots: { lambda, rate, bound: 1 / lambda },
    question: {
      blanks: [
        {
          name: 'bound',
          answer: 1 / lambda,
          wrong: [
            { name: 'lambda', value: lambda },
            { name: 'rate', value: 1 / (rate * lambda) },
            { name: 'root', value: 1 / Math.sqrt(lambda) },
          ],
        },
      ],
    },
  }),
});

export const ridgeOrBox = numericItem({
  id: 'adam-and-adamw/ridge-or-box',
  version: 1,
  objectives: ['converge', 'constraint'],
  settles: [5],
  texts: {
    stem: String.raw`$\mathcal L(w)=\tfrac12\bigl([[a1]](w_1-[[m1]])^2+[[a2]](w_2-[[m2]])^2\bigr)$ and $\lambda=[[lambda]]$. Full batch, run to the end with a learning rate that fades slowly. Where does Adam with L2 end, and where AdamW?`,
    hints: [
      String.raw`Adam with L2 rests where $a_j(w_j-w_j^*)+\lambda w_j=0$.`,
      String.raw`AdamW minimizes $\mathcal L$ alone, within $|w_j|\le1/\lambda$.`,
    ],
    labels: {
      adam1: String.raw`Adam with L2, $w_1$`,
      adam2: String.raw`Adam with L2, $w_2$`,
      adamw1: String.raw`AdamW, $w_1$`,
      adamw2: String.raw`AdamW, $w_2$`,
    },
    feedback: {
      'adam-free': String.raw`That is the minimum of the data loss. Adam with L2 rests only where the gradient with $\lambda w$ in it is zero: at the ridge solution.`,
      'adam-box': String.raw`The box belongs to AdamW. Adam with L2 ends at the ridge solution $a_jw_j^*/(a_j+\lambda)$.`,
      'adamw-ridge': String.raw`That is the ridge solution. AdamW does not minimize a ridge objective.`,
      'adamw-free': String.raw`This weight wants to be outside of the box $|w_j|\le1/\lambda$, and AdamW’s decay holds it at the edge.`,
      'adamw-clipped': String.raw`The minimum of the loss lies inside of the box here, so nothing holds AdamW back from it.`,
    },
    solution: String.raw`Adam with L2: $a_jw_j^*/(a_j+\lambda)$, that is $[[adam1]]$ and $[[adam2]]$. AdamW: the minimum of the loss in the box $|w_j|\le1/\lambda=[[bound]]$, that is $[[adamw1]]$, not shrunk at all, and $[[adamw2]]$, at the edge.`,
  },
  defaults: { a1: 3, a2: 1, m1: 1, m2: 4, lambda: 0.5 },
  draw: (random) => ({
    a1: random.integer(1, 4),
    a2: random.integer(1, 4),
    m1: random.pick([0.5, 1, 1.5]),
    m2: random.integer(6, 9),
    lambda: random.pick([0.2, 0.25, 0.5]),
  }),
  pose: ({ a1, a2, m1, m2, lambda }) => {
    const { ridge, box } = restingPlaces([a1, a2], [m1, m2], lambda);
    const [adam1 = NaN, adam2 = NaN] = ridge;
    const [adamw1 = NaN, adamw2 = NaN] = box;
    return {
      slots: { a1, a2, m1, m2, lambda, adam1, adam2, adamw1, adamw2, bound: 1 / lambda },
      question: {
        blanks: [
          {
            name: 'adam1',
            answer: adam1,
            wrong: [{ name: 'adam-free', value: m1, misconception: 'M42' }],
          },
          {
            name: 'adam2',
            answer: adam2,
            wrong: [
              { name: 'adam-free', value: m2, misconception: 'M42' },
              { name: 'adam-box', value: adamw2 },
            ],
          },
          {
            name: 'adamw1',
            answer: adamw1,
            wrong: [
              { name: 'adamw-ridge', value: adam1, misconception: 'M41' },
              { name: 'adamw-clipped', value: 1 / lambda },
            ],
          },
          {
            name: 'adamw2',
            answer: adamw2,
            wrong: [
              { name: 'adamw-ridge', value: adam2, misconception: 'M41' },
              { name: 'adamw-free', value: m2 },
            ],
          },
        ],
      },
    };
  },
});
