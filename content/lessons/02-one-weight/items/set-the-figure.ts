// Objective "exact-zero", in the figure: where the weight becomes exactly 0, and what has no say in it.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { oneWeight } from '#numerics/one-weight.ts';

/** Half a step of the figure's sliders: the nearest setting is the one that is meant. */
const halfStep = 0.025;

const around = (value: number) => ({ from: value - halfStep, to: value + halfStep });

export const setToZero = widgetStateItem({
  id: 'one-weight/set-to-zero',
  version: 1,
  objectives: ['exact-zero', 'explain'],
  settles: [7],
  texts: {
    stem: String.raw`With $z=[[z]]$ and $\lambda_2=[[lambda2]]$ fixed, turn $\lambda_1$ up from 0. Stop at the smallest $\lambda_1$ at which $\hat w$ is exactly 0.`,
    hints: [
      String.raw`Watch the two arrows at $w=0$. The weight is 0 as soon as neither of them leads down.`,
    ],
    labels: { lambda1: String.raw`L1 strength $\lambda_1$` },
    feedback: {
      low: String.raw`There $\hat w$ is not 0 yet: one of the two arrows at $w=0$ still leads down. Turn $\lambda_1$ further up.`,
      high: String.raw`There $\hat w$ is 0, and it was 0 before. Go back to where it just leaves 0.`,
      'ridge-first': String.raw`That is what the squared penalty alone leaves of $z$. It does not soften the pull that $\lambda_1$ has to withstand: at $w=0$ the data pull with $|z|$, whatever $\lambda_2$ is.`,
      'ridge-holds': String.raw`You raised the threshold by the factor $1+\lambda_2$. At $w=0$ the slope of $\tfrac12\lambda_2w^2$ is 0, so $\lambda_2$ neither helps nor hinders $\lambda_1$ there.`,
    },
    solution: String.raw`At $w=0$ the data pull with $|z|=[[threshold]]$, the squared penalty not at all, and the kink of $\lambda_1|w|$ holds against up to $\lambda_1$. So $\hat w$ is 0 from $\lambda_1=|z|=[[threshold]]$ on. Move $\lambda_2$ there: the weight stays where it is.`,
  },
  defaults: { z: 2.4, lambda2: 0.5 },
  draw: (random) => ({
    z: (random.pick([-1, 1]) * random.integer(6, 16)) / 5,
    lambda2: random.pick([0.5, 1, 1.5, 2]),
  }),
  pose: ({ z, lambda2 }) => {
    const withoutL1 = oneWeight({ z, lambda1: 0, lambda2 });
    // The kink has to outweigh the slope that all the rest has at w = 0.
    const threshold = Math.abs(withoutL1.slopeRight);
    return {
      slots: { z, lambda2, threshold },
      question: {
        widget: 'one-weight',
        held: { z, lambda2 },
        start: { lambda1: 0 },
        targets: [
          {
            name: 'lambda1',
            ...around(threshold),
            answer: threshold,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'ridge-first', ...around(Math.abs(withoutL1.w)) },
              { name: 'ridge-holds', ...around(threshold * (1 + lambda2)) },
            ],
          },
        ],
      },
    };
  },
});
