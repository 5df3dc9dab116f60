// Objective "balance": how fast decay alone works, and when it goes wrong.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { decayOnly } from '#numerics/descent/decay-only.ts';

export const fractionLeft = numericItem({
  id: 'penalty-to-decay/fraction-left',
  version: 1,
  objectives: ['balance'],
  settles: [6],
  texts: {
    stem: String.raw`The data gradient is switched off, $\eta=[[learningRate]]$ and $\lambda=[[weightDecay]]$. What fraction of a weight is left after $[[steps]]$ steps of $w\leftarrow w-\eta\lambda w$?`,
    hints: [String.raw`Each step multiplies what is there by the same factor.`],
    labels: { fraction: 'fraction left, such as 0.2 or 20%' },
    feedback: {
      linear: String.raw`You took off $\eta\lambda$ of the *first* value at every step. Each step takes a share of what is still there, so the loss slows down.`,
      'rate-forgotten': String.raw`You used the factor $1-\lambda$. The learning rate multiplies the decay: the factor is $1-\eta\lambda$.`,
      'one-step': String.raw`That is what one step leaves.`,
      lost: String.raw`That is the fraction that is lost. What is asked is the fraction that is left.`,
    },
    solution: String.raw`Each step keeps $1-\eta\lambda=[[factor]]$, so $[[steps]]$ steps keep $[[factor]]^{[[steps]]}=[[fraction]]$. Since $\eta\lambda$ is small, that is about $e^{-\eta\lambda t}=e^{-[[exponent]]}$. It is never exactly zero after finitely many steps.`,
  },
  defaults: { learningRate: 0.1, steps: 1000, exponent: 1 },
  draw: (random) => ({
    learningRate: random.pick([0.05, 0.1, 0.2]),
    steps: random.pick([200, 500, 1000, 2000]),
    exponent: random.pick([0.4, 0.5, 0.8, 1, 1.5, 2]),
  }),
  pose: ({ learningRate, steps, exponent }) => {
    const weightDecay = exponent / (learningRate * steps);
    const fraction = decayOnly(1, steps, learningRate, weightDecay);
    const factor = decayOnly(1, 1, learningRate, weightDecay);
    return {
      slots: {
        learningRate,
        weightDecay,
        steps,
        exponent,
        factor: String(Number(factor.toFixed(8))),
        fraction,
      },
      question: {
        blanks: [
          {
            name: 'fraction',
            answer: fraction,
            wrong: [
              { name: 'linear', value: 1 - exponent },
              { name: 'rate-forgotten', value: decayOnly(1, steps, 1, weightDecay) },
              { name: 'one-step', value: factor },
              { name: 'lost', value: 1 - fraction },
            ],
          },
        ],
      },
    };
  },
});

export const decayProducts = matchingItem({
  id: 'penalty-to-decay/decay-products',
  version: 1,
  objectives: ['balance'],
  texts: {
    stem: String.raw`Decay alone, $w\leftarrow w-\eta\lambda w$, without any pull of the data. What does a weight do for each product $\eta\lambda$?`,
    hints: [
      String.raw`Look at the factor $1-\eta\lambda$: its sign, and whether its size is below 1.`,
    ],
    labels: {
      small: String.raw`the product $\eta\lambda=[[small]]$`,
      one: String.raw`the product $\eta\lambda=1$`,
      middle: String.raw`the product $\eta\lambda=[[middle]]$`,
      large: String.raw`the product $\eta\lambda=[[large]]$`,
      fades: 'it fades to zero and keeps its sign',
      gone: 'it is zero after one step',
      flips: 'it changes its sign at every step and fades',
      grows: 'it changes its sign at every step and grows without bound',
    },
    feedback: {
      'small-gone': String.raw`For $\eta\lambda=[[small]]$ the factor is positive and below 1: the weight fades step by step and is zero after none.`,
      'one-fades': String.raw`The factor is $1-1=0$. This is the one product at which decay alone reaches zero.`,
      'middle-grows': String.raw`The factor $1-[[middle]]$ is negative, but its size is below 1, so the weight still fades.`,
      'large-flips': String.raw`The factor $1-[[large]]$ has a size above 1. Such a decay makes weights explode.`,
      'large-fades': String.raw`A stronger decay is not always a faster one: above 2 the size of $1-\eta\lambda$ exceeds 1.`,
    },
    solution: String.raw`The factor $1-\eta\lambda$ is positive below 1, zero at 1, negative above; its size is below 1 up to $\eta\lambda=2$. So the weight fades, vanishes at once, flips and fades, or flips and grows. After three steps of $\eta\lambda=[[middle]]$ the fraction $[[thirdStep]]$ is left. In practice $\eta\lambda$ is far below 1.`,
  },
  defaults: { small: 0.5, middle: 1.5, large: 2.5 },
  draw: (random) => ({
    small: random.integer(1, 8) / 10,
    middle: random.integer(12, 18) / 10,
    large: random.integer(22, 40) / 10,
  }),
  pose: ({ small, middle, large }) => ({
    slots: { small, middle, large, thirdStep: decayOnly(1, 3, 1, middle) },
    question: {
      prompts: [
        { name: 'small', answer: 'fades', wrong: [{ name: 'small-gone', choice: 'gone' }] },
        { name: 'one', answer: 'gone', wrong: [{ name: 'one-fades', choice: 'fades' }] },
        { name: 'middle', answer: 'flips', wrong: [{ name: 'middle-grows', choice: 'grows' }] },
        {
          name: 'large',
          answer: 'grows',
          wrong: [
            { name: 'large-flips', choice: 'flips' },
            { name: 'large-fades', choice: 'fades' },
          ],
        },
      ],
      choices: ['flips', 'gone', 'grows', 'fades'].map((name) => ({ name })),
    },
  }),
});
