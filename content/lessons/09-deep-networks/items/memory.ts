// Objective "memory": over how many steps decay forgets.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { decayOnly } from '#numerics/descent/decay-only.ts';

export const memoryOfARun = numericItem({
  id: 'deep-networks/memory-of-a-run',
  version: 1,
  objectives: ['memory'],
  texts: {
    stem: String.raw`A language model is trained with AdamW (PyTorch’s form), a learning rate of $[[rate]]$ and $\texttt{weight\_decay}=[[decay]]$. The weights are then a moving average of the steps. Over how many steps, $1/(\eta\lambda)$, does it reach back? How many times over is that the length of a run of $[[steps]]$ steps?`,
    labels: {
      memory: 'steps that it reaches back',
      ratio: 'that number divided by the length of the run',
    },
    feedback: {
      'decay-alone': String.raw`That is $1/\lambda$. The learning rate multiplies the decay, so a step forgets the share $\eta\lambda$.`,
      'rate-alone': String.raw`That is $1/\eta$. A step forgets the share $\eta\lambda$.`,
      'half-life': String.raw`That is the half-life. The scale asked for is $1/(\eta\lambda)$, after which $e^{-1}$, about 37%, is left.`,
      'ratio-inverse': 'You divided the other way round.',
    },
    solution: String.raw`$1/([[rate]]\cdot[[decay]])=[[memory]]$ steps, which is $[[ratio]]$ times the run. Where that is much above 1, the start is hardly forgotten and the decay hardly shows; where it is much below 1, only the last part of the run counts. With a schedule $\eta$ changes, and the reach with it.`,
  },
  defaults: { rate: 0.0003, decay: 0.1, steps: 100000 },
  draw: (random) => ({
    rate: random.pick([0.0001, 0.0002, 0.0003, 0.0005, 0.001]),
    decay: random.pick([0.05, 0.1, 0.2]),
    steps: random.pick([10000, 20000, 50000, 100000]),
  }),
  pose: ({ rate, decay, steps }) => {
    const memory = 1 / (rate * decay);
    return {
      slots: { rate: String(rate), decay, steps, memory, ratio: memory / steps },
      question: {
        blanks: [
          {
            name: 'memory',
            answer: memory,
            wrong: [
              { name: 'decay-alone', value: 1 / decay },
              { name: 'rate-alone', value: 1 / rate },
              { name: 'half-life', value: Math.LN2 * memory },
            ],
          },
          {
            name: 'ratio',
            answer: memory / steps,
            wrong: [{ name: 'ratio-inverse', value: steps / memory }],
          },
        ],
      },
    };
  },
});

export const reachOfTheRun = numericItem({
  id: 'deep-networks/reach-of-the-run',
  version: 1,
  objectives: ['memory'],
  texts: {
    stem: String.raw`A run of $[[steps]]$ steps uses AdamW (PyTorch’s form) with a constant learning rate of $[[rate]]$. Which $\texttt{weight\_decay}$ makes $1/(\eta\lambda)$ just as long as the run? And which share of the initial weights is then left at its end?`,
    hints: [String.raw`Each step multiplies what is there by $1-\eta\lambda$.`],
    labels: { decay: 'weight decay', share: 'share that is left, such as 0.5 or 50%' },
    feedback: {
      'no-rate': String.raw`That is 1 over the number of steps. The learning rate multiplies the decay, so divide by it, too.`,
      'half-life': String.raw`With that decay half of the initial weights is left at the end. Asked for is $1/(\eta\lambda)$.`,
      'all-gone': String.raw`That would be so if each step took the same amount. It takes the same *share* of what is left.`,
      'half-left': String.raw`After $1/(\eta\lambda)$ steps $e^{-1}$ is left; half is left a little earlier.`,
    },
    solution: String.raw`$\lambda=1/([[rate]]\cdot[[steps]])=[[decay]]$. What is left is $(1-\eta\lambda)^{[[steps]]}=[[share]]$, close to $e^{-1}$: a run of that length has forgotten most of where it began, but not all.`,
  },
  defaults: { rate: 0.0003, steps: 50000 },
  draw: (random) => ({
    rate: random.pick([0.0002, 0.0003, 0.0005, 0.001]),
    steps: random.pick([10000, 20000, 50000]),
  }),
  pose: ({ rate, steps }) => {
    const decay = 1 / (rate * steps);
    const share = decayOnly(1, steps, rate, decay);
    return {
      slots: { rate: String(rate), steps, decay, share },
      question: {
        blanks: [
          {
            name: 'decay',
            answer: decay,
            wrong: [
              { name: 'no-rate', value: 1 / steps },
              { name: 'half-life', value: Math.LN2 * decay },
            ],
          },
          {
            name: 'share',
            answer: share,
            wrong: [
              { name: 'all-gone', value: 0 },
              { name: 'half-left', value: 0.5 },
            ],
          },
        ],
      },
    };
  },
});
