// Objective "draw", by hand: two points that the rest of an elastic net's map follows from.
import { placePointItem } from '#components/items/place-point/item-type.ts';
import { oneWeight } from '#numerics/one-weight.ts';
import type { LinedFigure } from '#quiz/figure.ts';

const reach = 5;

const axes: LinedFigure = {
  label: 'Empty axes for a shrinkage map, with the dashed line ŵ = z of no penalty.',
  xLabel: 'estimate z',
  yLabel: 'weight ŵ',
  x: [0, reach],
  y: [0, reach],
  curves: [
    {
      label: 'no penalty, ŵ = z',
      pieces: [
        [
          [0, 0],
          [reach, reach],
        ],
      ],
      dashed: true,
    },
  ],
  lines: { x: { major: 1, minor: 0.25 }, y: { major: 1, minor: 0.25 } },
};

export const placeTheMap = placePointItem({
  id: 'one-weight/place-the-map',
  version: 1,
  objectives: ['draw', 'solve'],
  settles: [7],
  texts: {
    stem: String.raw`Draw the shrinkage map of the elastic net $\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ with $\lambda_1=[[lambda1]]$ and $\lambda_2=[[lambda2]]$ for $z\ge0$, by two of its points: K, where it leaves $\hat w=0$, and T, its point at $z=[[z]]$.`,
    hints: [
      String.raw`Set the derivative for $w>0$ to zero: $w-z+\lambda_1+\lambda_2w=0$. For which $z$ does that give $w=0$, and what does it give at $z=[[z]]$?`,
    ],
    labels: {
      K: String.raw`point K, where the map leaves $\hat w=0$`,
      T: String.raw`point T, at $z=[[z]]$`,
    },
    feedback: {
      'on-the-line': String.raw`K lies on the dashed line: there the weight would be kept whole. Up to $z=\lambda_1$ the elastic net leaves nothing of it.`,
      'kink-shrunk': String.raw`You divided $\lambda_1$ by $1+\lambda_2$. At $w=0$ the squared penalty has slope 0, so it does not move the place where the map leaves zero.`,
      'kink-stretched': String.raw`You multiplied $\lambda_1$ by $1+\lambda_2$. At $w=0$ the squared penalty has slope 0, so it does not move the place where the map leaves zero.`,
      'lasso-only': String.raw`That is the lasso’s point: $\lambda_1$ is taken off $z$. What is left is still divided by $1+\lambda_2$.`,
      'ridge-only': String.raw`That is ridge’s point: $z$ is divided by $1+\lambda_2$. Before that, $\lambda_1$ has to be taken off.`,
      'divided-first': String.raw`You divided first and took $\lambda_1$ off afterward. The other way round: $(z-\lambda_1)/(1+\lambda_2)$.`,
    },
    solution: String.raw`For $w>0$ the minimum is at $\hat w=(z-\lambda_1)/(1+\lambda_2)$. That is 0 at $z=\lambda_1$, so K is at $([[lambda1]],\,0)$, whatever $\lambda_2$ is; and at $z=[[z]]$ it is $[[w]]$, so T is at $([[z]],\,[[w]])$. The map is flat at 0 up to K and goes straight on through T with slope $1/(1+\lambda_2)$.`,
  },
  defaults: { lambda1: 1, lambda2: 1, z: 4 },
  draw: (random) => ({
    lambda1: random.integer(2, 6) / 4,
    lambda2: random.pick([0.5, 1, 1.5, 2]),
    z: random.integer(14, 20) / 4,
  }),
  pose: ({ lambda1, lambda2, z }) => {
    const { w } = oneWeight({ z, lambda1, lambda2 });
    const lasso = oneWeight({ z, lambda1, lambda2: 0 }).w;
    const ridge = oneWeight({ z, lambda1: 0, lambda2 }).w;
    return {
      slots: { lambda1, lambda2, z, w },
      question: {
        kind: 'points',
        figure: axes,
        within: [0.125, 0.125],
        points: [
          {
            name: 'K',
            start: [0.5, 4.5],
            answer: [lambda1, 0],
            wrong: [
              { name: 'on-the-line', at: [lambda1, lambda1] },
              { name: 'kink-shrunk', at: [lambda1 / (1 + lambda2), 0] },
              { name: 'kink-stretched', at: [lambda1 * (1 + lambda2), 0] },
            ],
          },
          {
            name: 'T',
            start: [1.5, 4.5],
            answer: [z, w],
            wrong: [
              { name: 'lasso-only', at: [z, lasso] },
              { name: 'ridge-only', at: [z, ridge] },
              { name: 'divided-first', at: [z, ridge - lambda1] },
            ],
          },
        ],
      },
    };
  },
});
