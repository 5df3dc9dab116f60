// Set in the figures: how long weights get.
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
