// Objective "derive": the factor 1 − ηλ, from the penalty and in a step by hand.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { decayOnly } from '#numerics/descent/decay-only.ts';
import { oneStep } from '../values.ts';

export const deriveDecay = orderingItem({
  id: 'penalty-to-decay/derive-decay',
  version: 1,
  objectives: ['derive'],
  settles: [1, 5],
  texts: {
    stem: 'Put the steps in order, from a penalty in the objective to a decay in the update of plain gradient descent.',
    hints: ['An update needs a gradient, and a gradient needs something to differentiate.'],
    labels: {
      objective: String.raw`Write the objective $J(w)=\mathcal L(w)+\tfrac\lambda2\lVert w\rVert^2$.`,
      gradient: String.raw`Differentiate: $\nabla J(w)=\nabla\mathcal L(w)+\lambda w$.`,
      update: String.raw`Put it into the step of gradient descent: $w\leftarrow w-\eta\bigl(\nabla\mathcal L(w)+\lambda w\bigr)$.`,
      group: String.raw`Collect what multiplies $w$: $w\leftarrow(1-\eta\lambda)\,w-\eta\nabla\mathcal L(w)$.`,
      read: String.raw`Read off the decay: each step first multiplies every weight by $1-\eta\lambda$.`,
    },
    feedback: {
      'gradient-first': String.raw`A step of gradient descent contains $\nabla J$, so $\nabla J$ has to be there before the step is written.`,
      'read-too-early': String.raw`The factor $1-\eta\lambda$ shows only once the terms in $w$ are collected.`,
    },
    solution: String.raw`Objective, gradient, step, collect, read off. The learning rate enters in the third line, which is why the decay per step is $\eta\lambda$ and not $\lambda$. The argument uses the plain step $w-\eta\nabla J$; an optimizer that rescales $\nabla J$, such as Adam, breaks it at that line.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      steps: ['group', 'objective', 'read', 'update', 'gradient'].map((name) => ({ name })),
      rules: inOrder(['objective', 'gradient', 'update', 'group', 'read'], {
        update: { name: 'gradient-first' },
        read: { name: 'read-too-early' },
      }),
    },
  }),
});

export const stepByHand = numericItem({
  id: 'penalty-to-decay/step-by-hand',
  version: 1,
  objectives: ['derive', 'sign'],
  settles: [1],
  texts: {
    stem: String.raw`Plain gradient descent with an L2 penalty $\tfrac\lambda2w^2$: $w=[[w]]$, the gradient of the data loss is $[[gradient]]$, $\eta=[[learningRate]]$ and $\lambda=[[weightDecay]]$. What is $w$ after one step?`,
    hints: [String.raw`The gradient of the objective is that of the data loss plus $\lambda w$.`],
    labels: { w: 'the next $w$' },
    feedback: {
      'no-decay': String.raw`That is the step on the data loss alone. The penalty adds $\lambda w$ to the gradient.`,
      'decay-last': String.raw`You took the data step first and then multiplied the *result* by $1-\eta\lambda$. Both parts of the gradient are taken at the old $w$.`,
      'rate-forgotten': String.raw`You took off $\lambda w$ itself. It is part of the gradient, so $\eta$ multiplies it too.`,
      grows: String.raw`You added $\eta\lambda w$. Then the weight grows: the step goes *against* the gradient, so the decay is subtracted as well.`,
    },
    solution: String.raw`The factor is $1-\eta\lambda=[[factor]]$. So the next weight is $[[factor]]\cdot[[w]]-[[learningRate]]\cdot([[gradient]])=[[next]]$.`,
  },
  defaults: { w: 2, gradient: 3, learningRate: 0.1, weightDecay: 0.5 },
  draw: (random) => ({
    w: random.pick([-1, 1]) * random.integer(1, 6),
    gradient: random.pick([-1, 1]) * random.integer(1, 8),
    learningRate: random.pick([0.05, 0.1, 0.2]),
    weightDecay: random.pick([0.2, 0.5, 1, 2]),
  }),
  pose: ({ w, gradient, learningRate, weightDecay }) => {
    const stepWith = (lambda: number) =>
      oneStep(w, gradient, { learningRate, weightDecay: lambda });
    const next = stepWith(weightDecay);
    const free = stepWith(0);
    return {
      slots: {
        ...{ w, gradient, learningRate, weightDecay, next },
        factor: decayOnly(1, 1, learningRate, weightDecay),
      },
      question: {
        blanks: [
          {
            name: 'w',
            answer: next,
            // Finer than usual, since decaying last comes within one per cent.
            tolerance: { kind: 'relative', of: 0.002 },
            wrong: [
              { name: 'no-decay', value: free },
              { name: 'decay-last', value: decayOnly(free, 1, learningRate, weightDecay) },
              { name: 'rate-forgotten', value: stepWith(weightDecay / learningRate) },
              { name: 'grows', value: 2 * free - next, misconception: 'M44' },
            ],
          },
        ],
      },
    };
  },
});

export const whatDecayRemoves = numericItem({
  id: 'penalty-to-decay/what-decay-removes',
  version: 1,
  objectives: ['derive'],
  settles: [6],
  texts: {
    stem: String.raw`A network has $[[count]]$ weights, none of them zero, with $\sum_jw_j^2=[[squares]]$. The data gradient is switched off and $\eta\lambda=[[share]]$. After one step of plain gradient descent with decay: how many weights are exactly zero, and how large is $\sum_jw_j^2$?`,
    labels: {
      zeros: 'number of weights that are zero',
      squares: String.raw`sum of squares $\sum_jw_j^2$`,
    },
    feedback: {
      'share-removed': String.raw`You took a share of the *weights* away. Decay takes a share off each weight’s *value*; none becomes zero.`,
      'factor-once': String.raw`Each weight is multiplied by $1-\eta\lambda$, so each square is multiplied by $(1-\eta\lambda)^2$.`,
      unchanged: String.raw`Without a data gradient the decay still acts: every weight is multiplied by $1-\eta\lambda$.`,
    },
    solution: String.raw`Every weight is multiplied by $[[factor]]$. A product of nonzero numbers is not zero, so none of the $[[count]]$ weights is. The sum of squares is multiplied by $[[factor]]^2$, which gives $[[left]]$.`,
  },
  defaults: { count: 1000, squares: 50, share: 0.01 },
  draw: (random) => ({
    count: random.pick([200, 500, 1000, 2000]),
    squares: random.integer(2, 30) * 10,
    share: random.pick([0.01, 0.02, 0.05]),
  }),
  pose: ({ count, squares, share }) => {
    const factor = decayOnly(1, 1, 1, share);
    return {
      slots: { count, squares, share, factor, left: squares * factor ** 2 },
      question: {
        blanks: [
          {
            name: 'zeros',
            answer: 0,
            tolerance: { kind: 'exact' },
            wrong: [{ name: 'share-removed', value: count * share, misconception: 'M18' }],
          },
          {
            name: 'squares',
            answer: squares * factor ** 2,
            tolerance: { kind: 'relative', of: 0.002 },
            wrong: [
              { name: 'factor-once', value: squares * factor },
              { name: 'unchanged', value: squares },
            ],
          },
        ],
      },
    };
  },
});
