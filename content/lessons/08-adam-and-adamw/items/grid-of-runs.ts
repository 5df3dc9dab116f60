// The good cells of a grid over learning rates and decays: guessed before, set afterwards.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';

export const whichWayItRuns = singleChoiceItem({
  id: 'adam-and-adamw/which-way-it-runs',
  version: 1,
  purpose: 'prediction',
  objectives: ['parametrize'],
  settles: [5],
  texts: {
    stem: String.raw`In the figure below, AdamW has the paper’s form: a step takes off $\lambda w$. At each learning rate about the same $\lambda$ is best, so the good cells lie along a level row. All runs are now repeated with PyTorch’s AdamW. How do the good cells lie then?`,
    labels: {
      level: String.raw`along a level row again: AdamW makes $\lambda$ independent of $\eta$`,
      falling: String.raw`along a falling diagonal: the larger $\eta$, the smaller the best $\lambda$`,
      rising: String.raw`along a rising diagonal: the larger $\eta$, the larger the best $\lambda$`,
    },
    feedback: {
      level: String.raw`Decoupled from the gradient, not from the learning rate: PyTorch takes off $\eta\lambda w$.`,
      rising: String.raw`With both larger, far more is taken off in a step. The product $\eta\lambda$ has to stay about the same.`,
    },
    solution: String.raw`A step of PyTorch’s AdamW takes off $\eta\lambda w$. What is good for the paper’s $\lambda$ is now good for the product $\eta\lambda$, and that is the same along a falling diagonal: twice the rate, half the decay.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'level', misconception: 'M46' }, { name: 'falling' }, { name: 'rising' }],
      answer: 'falling',
    },
    reveals: [{ label: 'falling', state: { form: 'pytorch', rate: -6, decay: 0 } }],
  }),
});

export const setTheSameDecay = widgetStateItem({
  id: 'adam-and-adamw/set-the-same-decay',
  version: 1,
  objectives: ['parametrize'],
  texts: {
    stem: String.raw`The figure has PyTorch’s form. In the cell $\eta=2^{[[rate]]}$, $\lambda=2^{[[decay]]}$, decay alone leaves a certain share of the start. Now the learning rate is $2^{[[other]]}$. Mark the cell of this rate in which decay alone leaves the same share, and give its $\log_2\lambda$.`,
    hints: [
      String.raw`The share depends on $\eta\lambda$. What happens to $\log_2\eta+\log_2\lambda$?`,
    ],
    labels: { decay: String.raw`the decay, as $\log_2\lambda$` },
    feedback: {
      same: String.raw`With the same $\lambda$ the product $\eta\lambda$ grows with $\eta$. In the paper’s form it would be right.`,
      low: 'There decay leaves more of the start than in the first cell.',
      high: 'There decay leaves less of the start than in the first cell.',
    },
    solution: String.raw`$\eta\lambda=2^{[[rate]]}\cdot2^{[[decay]]}=2^{[[product]]}$ has to stay. With $\eta=2^{[[other]]}$ that is $\lambda=2^{[[answer]]}$: on logarithmic axes, along a falling diagonal.`,
  },
  defaults: { rate: -9, decay: 3, other: -6 },
  draw: (random) => {
    const rate = random.pick([-9, -8]);
    return { rate, decay: random.pick([2, 3]), other: rate + random.integer(2, 4) };
  },
  pose: ({ rate, decay, other }) => {
    const answer = rate + decay - other;
    const at = (value: number) => ({ from: value - 0.25, to: value + 0.25 });
    return {
      slots: { rate, decay, other, answer, product: rate + decay },
      question: {
        widget: 'heat-map',
        held: { form: 'pytorch', rate: other },
        start: { decay },
        targets: [
          {
            name: 'decay',
            ...{ ...at(answer), answer, low: 'low', high: 'high' },
            wrong: [{ name: 'same', ...at(decay), misconception: 'M46' }],
          },
        ],
      },
    };
  },
});
