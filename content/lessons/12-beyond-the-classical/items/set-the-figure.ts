// Set in the figures: how long weights get, and what dual coefficients are.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { lengthAt, separablePoints } from '../figure-values.ts';

/** Half a step of the figure's slider and a little more, as a factor. */
const nearly = 10 ** 0.0255;

const around = (value: number) => ({ from: value / nearly, to: value * nearly });

export const setTheLength = widgetStateItem({
  id: 'beyond-the-classical/set-the-length',
  version: 1,
  objectives: ['separation'],
  texts: {
    stem: String.raw`A line separates these two groups, and at $C=1$ the weights have the length $[[lengthAtOne]]$. Set $C$ so that $\lVert\hat w\rVert=[[length]]$.`,
    hints: [
      String.raw`$C$ stands in front of the loss. Which way does it let the weights grow?`,
      String.raw`For separated groups the length grows about like $\log C$: equal steps of the slider, about equal steps of the length.`,
    ],
    labels: { C: String.raw`weight of the loss $C$` },
    feedback: {
      low: String.raw`There the weights are shorter: the penalty still counts for more. Raise $C$.`,
      high: String.raw`There the weights are longer. Lower $C$.`,
      'c-as-lambda': String.raw`That would be right if $C$ were the strength of the penalty. It is its inverse, $\lambda=1/C$.`,
      proportional: String.raw`You let the length grow in proportion to $C$. It grows much more slowly, about like $\log C$.`,
    },
    solution: String.raw`At $C=[[C]]$ the length is $[[length]]$. Going from $C=1$ to $[[C]]$ multiplied $C$ by $[[C]]$ and the length by $[[times]]$ only: about like $\log C$, slowly, but with no bound. Drag one point into the other group, and there is one.`,
  },
  defaults: { C: 100 },
  draw: (random) => ({ C: random.pick([20, 50, 200, 500, 1000]) }),
  pose: ({ C }) => {
    const [length, lengthAtOne] = [lengthAt(C), lengthAt(1)];
    const times = length / lengthAtOne;
    return {
      slots: { C, length, lengthAtOne, times },
      question: {
        widget: 'separation',
        held: { groups: 'apart', points: separablePoints },
        start: { C: 1 },
        targets: [
          {
            name: 'C',
            ...around(C),
            answer: C,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'c-as-lambda', ...around(1 / C), misconception: 'M05' },
              { name: 'proportional', ...around(times) },
            ],
          },
        ],
      },
    };
  },
});

export const setTheDual = widgetStateItem({
  id: 'beyond-the-classical/set-the-dual',
  version: 1,
  objectives: ['dual'],
  texts: {
    stem: String.raw`Kernel ridge with a Gaussian kernel. Set $\lambda$ so that every dual coefficient is [[times]] times the residual of its observation, whatever the points are.`,
    hints: [
      String.raw`From $(K+\lambda I)\alpha=y$: what is $y-K\alpha$?`,
      String.raw`The figure shows $\alpha_i$ and the residual $y_i-\hat y_i$ of the marked point. Divide one by the other.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the coefficients are larger against the residuals. Raise $\lambda$.`,
      high: String.raw`There the coefficients are smaller against the residuals. Lower $\lambda$.`,
      inverse: String.raw`There every *residual* is [[times]] times its coefficient. You want it the other way round.`,
      equal: String.raw`At $\lambda=1$ coefficients and residuals are equal.`,
    },
    solution: String.raw`The system says $y-K\alpha=\lambda\alpha$, so $\alpha_i=(y_i-\hat y_i)/\lambda$ for every kernel and all data. A coefficient of [[times]] residuals needs $\lambda=1/[[times]]=[[lambda]]$. An observation that is fitted exactly has the coefficient 0.`,
  },
  defaults: { times: 4 },
  draw: (random) => ({ times: random.pick([2, 5, 8, 10, 20, 50]) }),
  pose: ({ times }) => {
    const lambda = 1 / times;
    return {
      slots: { times, lambda },
      question: {
        widget: 'kernel-ridge',
        held: { kernel: 'gaussian' },
        start: { lambda: 1 },
        targets: [
          {
            name: 'lambda',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'inverse', ...around(times) },
              { name: 'equal', ...around(1) },
            ],
          },
        ],
      },
    };
  },
});
