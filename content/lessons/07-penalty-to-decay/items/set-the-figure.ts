// Objectives "balance" and "relate", in the figure: where a run rests, and when to stop one.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { matchingLambda } from '#numerics/paths/gradient-descent-path.ts';
import { restingPoint } from '../values.ts';

/** Half a step of the figure's logarithmic slider, and a little for rounding, as a factor. */
const halfStep = 10 ** 0.0255;

const around = (lambda: number) => ({ from: lambda / halfStep, to: lambda * halfStep });

export const setTheRest = widgetStateItem({
  id: 'penalty-to-decay/set-the-rest',
  version: 1,
  objectives: ['balance', 'derive'],
  settles: [6],
  texts: {
    stem: String.raw`The loss of the data is $\tfrac12a_1(w_1-3)^2+\tfrac12a_2(w_2-2)^2$ with $a_1=[[curvature]]$ and $a_2=[[flat]]$. Set $\lambda$ so that the run comes to rest with $w_1$ half-way, at 1.5.`,
    hints: [
      String.raw`At rest the two arrows are equally long and point in opposite directions: $a_1(3-w_1)=\lambda w_1$.`,
    ],
    labels: { lambda: String.raw`weight decay $\lambda$` },
    feedback: {
      low: String.raw`There $w_1$ rests beyond 1.5: the data still win. Raise $\lambda$.`,
      high: String.raw`There $w_1$ rests short of 1.5. Lower $\lambda$.`,
      uniform: String.raw`At $\lambda=1$ a weight is halved if its curvature is 1. Here $a_1$ is another.`,
      'other-weight': String.raw`That is the curvature along $w_2$: there it is $w_2$ that rests half-way.`,
      double: String.raw`At $\lambda=2a_1$ a third is left, $a_1/(a_1+2a_1)$.`,
    },
    solution: String.raw`$a_1(3-w_1)=\lambda w_1$ gives $w_1=3\,a_1/(a_1+\lambda)$, which is half of 3 at $\lambda=a_1=[[curvature]]$. The flatter weight $w_2$ rests at [[second]] there, far below half of 2. The learning rate has no say in it.`,
  },
  defaults: { curvature: 2, flat: 0.25 },
  draw: (random) => ({
    curvature: random.pick([1.5, 2, 2.5, 3]),
    flat: random.pick([0.25, 0.3, 0.4, 0.5]),
  }),
  pose: ({ curvature, flat }) => ({
    slots: { curvature, flat, second: restingPoint(flat, 2 * flat, curvature) },
    question: {
      widget: 'decay-forces',
      held: { run: 'both', learningRate: 0.1, first: curvature, second: flat, step: 200 },
      start: { lambda: 0 },
      targets: [
        {
          name: 'lambda',
          ...around(curvature),
          answer: curvature,
          low: 'low',
          high: 'high',
          wrong: [
            { name: 'uniform', ...around(1) },
            { name: 'other-weight', ...around(flat) },
            { name: 'double', ...around(2 * curvature) },
          ],
        },
      ],
    },
  }),
});

const exactly = (step: number) => ({ from: step, to: step });

export const stopInTime = widgetStateItem({
  id: 'penalty-to-decay/stop-in-time',
  version: 1,
  objectives: ['relate'],
  texts: {
    stem: String.raw`Gradient descent without decay runs from 0 with $\eta=[[rate]]$. Stop it after so many steps that the rule $\lambda\approx1/(\eta t)$ puts it beside ridge with $\lambda=[[lambda]]$.`,
    hints: [String.raw`Solve $\lambda=1/(\eta t)$ for $t$. The figure shows the matching λ, too.`],
    labels: { step: String.raw`steps $t$` },
    feedback: {
      low: String.raw`Fewer steps are more shrinkage: there the matching λ is larger.`,
      high: String.raw`More steps are less shrinkage: there the matching λ is smaller.`,
      'rate-forgotten': String.raw`You left out the learning rate: it is $\eta t$ that is compared with $1/\lambda$.`,
      inverse: String.raw`That is $\lambda/\eta$. A larger λ goes with fewer steps, so λ stands below the line.`,
    },
    solution: String.raw`$t=1/(\eta\lambda)=1/([[rate]]\cdot[[lambda]])=[[steps]]$. Look at the two marks: they stand near each other, not on each other, since $1-(1-\eta d^2)^t$ and $d^2/(d^2+\lambda)$ are different functions.`,
  },
  defaults: { rate: 0.1, steps: 20 },
  draw: (random) => ({
    rate: random.pick([0.1, 0.2, 0.25]),
    steps: random.pick([8, 10, 16, 20, 25, 40, 50]),
  }),
  pose: ({ rate, steps }) => {
    const lambda = matchingLambda(rate, steps);
    return {
      slots: { rate, steps, lambda },
      question: {
        widget: 'decay-forces',
        held: { run: 'stopped', learningRate: rate, first: 1, second: 0.25 },
        start: { step: 0 },
        targets: [
          {
            name: 'step',
            ...exactly(steps),
            answer: steps,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'rate-forgotten', ...exactly(1 / lambda) },
              { name: 'inverse', ...exactly(lambda / rate) },
            ],
          },
        ],
      },
    };
  },
});
