// Objective "equilibrium", in the figure: where the balance lies, and what moves it.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { equilibrium } from '#numerics/networks/scale-reading.ts';

/** A share of λ to either side: the slider's places lie closer together. */
const ROOM = 0.05;

const around = (lambda: number) => ({ from: lambda * (1 - ROOM), to: lambda * (1 + ROOM) });

export const setTheBalance = widgetStateItem({
  id: 'deep-networks/set-the-balance',
  version: 1,
  objectives: ['equilibrium'],
  texts: {
    stem: String.raw`With $\eta=[[rate]]$ and a normalization layer behind $w$, set $\lambda$ so that the balance, the dashed line of the drawing of $\lVert w\rVert$, lies at $[[norm]]$. (The gradients have length 1 where $w$ has.)`,
    hints: [
      String.raw`At the balance a step adds as much to $\lVert w\rVert^2$ as decay takes off: $\eta^2/\lVert w\rVert^2=2\eta\lambda\lVert w\rVert^2$.`,
    ],
    labels: { weightDecay: String.raw`weight decay $\lambda$` },
    feedback: {
      low: String.raw`There the balance lies higher. More decay shortens $w$.`,
      high: String.raw`There the balance lies lower. Take less decay.`,
      'square-only': String.raw`You used $\lVert w\rVert^2$ where the balance has $\lVert w\rVert^4$: a longer $w$ gets smaller gradients and loses more to decay, both at once.`,
      'no-two': String.raw`You left out the 2: decay takes $2\eta\lambda\lVert w\rVert^2$ off the *square* of the length.`,
    },
    solution: String.raw`$\lambda=\eta/(2\lVert w\rVert^4)=[[rate]]/(2\cdot[[norm]]^4)=[[lambda]]$. Move $\lambda$ by a factor of 16 and the balance moves by 2 only, since it goes with the fourth root.`,
  },
  defaults: { rate: 0.1, norm: 2 },
  draw: (random) => ({ rate: random.pick([0.1, 1]), norm: random.pick([1.5, 2, 2.5]) }),
  pose: ({ rate, norm }) => {
    // The norm at λ = 1 to the fourth power is what λ is divided into.
    const lambda = (equilibrium(rate, 1, 1).norm / norm) ** 4;
    return {
      slots: { rate, norm, lambda },
      question: {
        widget: 'norm-treadmill',
        held: { learningRate: rate, normalization: 'layer' },
        start: { weightDecay: 0.05 },
        targets: [
          {
            name: 'weightDecay',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'square-only', ...around(lambda * norm ** 2) },
              { name: 'no-two', ...around(2 * lambda) },
            ].filter(({ from }) => from < 0.1),
          },
        ],
      },
    };
  },
});
