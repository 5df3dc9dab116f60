// Set in the figure: where a point has a given leverage, and where a pull reaches its ceiling.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { heightOfCeiling, opening, placeOf } from '../figure-values.ts';

const between = (low: number, high: number) => ({ from: low, to: high });

export const setTheLeverage = widgetStateItem({
  id: 'loss-not-penalty/set-the-leverage',
  version: 1,
  objectives: ['leverage', 'classify'],
  texts: {
    stem: String.raw`The outlier stands at $y=[[y]]$. Move it along $x$, to the right of the other nine, until its leverage is $[[leverage]]$ (to 0.01).`,
    hints: [
      String.raw`The sentence under the figure says the leverage.`,
      String.raw`$h=\tfrac1n+\dfrac{(x-\bar x)^2}{\sum_j(x_j-\bar x)^2}$; the mean $\bar x$ contains the point itself.`,
    ],
    labels: { x: String.raw`place $x$ of the outlier` },
    feedback: {
      low: String.raw`There the leverage is smaller still. It grows with the distance from the mean of the $x$.`,
      high: String.raw`There it is larger already. Come back a little.`,
      'no-mean': String.raw`There the second part of $h$ alone is $[[leverage]]$. The $\tfrac1n$ counts, too: every point has a share in the level of the line.`,
    },
    solution: String.raw`At $x=[[place]]$. Now move the point up and down: the lines turn, and the leverage stays. It depends on the $x$ alone, so that a leverage point need not be an outlier, nor influential.`,
  },
  defaults: { leverage: 0.7, y: 9 },
  draw: (random) => ({
    leverage: random.pick([0.6, 0.65, 0.7, 0.75, 0.8]),
    y: random.integer(6, 14),
  }),
  pose: ({ leverage, y }) => {
    const place = placeOf(leverage);
    return {
      slots: { leverage, y, place: Number(place.toFixed(1)) },
      question: {
        widget: 'loss-vs-penalty',
        held: { y, loss: 'squared' },
        start: { x: 7 },
        targets: [
          {
            name: 'x',
            ...between(placeOf(leverage - 0.01), placeOf(leverage + 0.01)),
            answer: Number(place.toFixed(1)),
            low: 'low',
            high: 'high',
            wrong: [
              {
                name: 'no-mean',
                ...between(placeOf(leverage + 0.09), placeOf(leverage + 0.11)),
              },
            ],
          },
        ],
      },
    };
  },
});

export const setTheCeiling = widgetStateItem({
  id: 'loss-not-penalty/set-the-ceiling',
  version: 1,
  objectives: ['losses', 'separate'],
  settles: [8],
  texts: {
    stem: String.raw`Huber’s threshold is $k=[[k]]$, and the outlier stands at $x=[[x]]$. Raise it. What is the smallest $y$ at which its pull, in the panel without a penalty, is as large as it can get (to 0.1)?`,
    hints: [
      String.raw`The pull is $k$ at most. The first of the three numbers above the drawing of $\psi$ is the pull without a penalty, and the tables have it with more digits.`,
    ],
    labels: { y: String.raw`height $y$ of the outlier` },
    feedback: {
      low: String.raw`There the pull still grows: the residual is below $k$.`,
      high: String.raw`There the pull is at its ceiling, and it was there before. Go back to where it just gets there.`,
      still: String.raw`That is $k$ above the line as it was. But the line gives way while the pull grows, and takes a part of the residual back.`,
    },
    solution: String.raw`At $y=[[height]]$. From there on the line stands still, however far you raise the point: its pull is $k=[[k]]$ and no more. Try it under the L2 and the L1 penalty: the residuals are a little different, the ceiling is the same.`,
  },
  defaults: { k: 2 },
  draw: (random) => ({ k: random.pick([1.5, 2, 2.5, 3]) }),
  pose: ({ k }) => {
    const { x, y } = opening;
    const height = heightOfCeiling(k);
    const still = y + k;
    return {
      slots: { k, x, height: Number(height.toFixed(1)) },
      question: {
        widget: 'loss-vs-penalty',
        held: { x, k, loss: 'huber' },
        start: { y },
        targets: [
          {
            name: 'y',
            ...between(height - 0.1, height + 0.1),
            answer: Number(height.toFixed(1)),
            low: 'low',
            high: 'high',
            wrong: [{ name: 'still', ...between(still - 0.06, still + 0.06) }],
          },
        ],
      },
    };
  },
});
