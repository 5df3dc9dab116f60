// Objective "contours", by eye: where an ellipse touches the diamond.
import { placePointItem } from '#components/items/place-point/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import type { LinedFigure } from '#quiz/figure.ts';
import { contour, lassoInDiamond, type Bowl } from '../bowl.ts';
import { nearestInDiamond } from '../values.ts';

/** A unit is as long on both. */
const axes = { x: [-1, 3], y: [-1, 2.25] } as const;

/** Contours short of the diamond and beyond where they touch it, as shares of that size. */
const sizes = [0.35, 0.7, 1.1];

const figureOf = (bowl: Bowl, touching: number): LinedFigure => ({
  label:
    'The plane of two weights, with the diamond |β₁| + |β₂| ≤ 1 and three contours of the squared error, ellipses around the least-squares weights.',
  xLabel: 'weight β₁',
  yLabel: 'weight β₂',
  ...axes,
  curves: [
    {
      label: 'diamond',
      pieces: [1, -1].map((side) => [-1, 0, 1].map((x) => [x, side * (1 - Math.abs(x))] as const)),
    },
    ...['inner', 'middle', 'outer'].map((name, index) => ({
      label: `${name} contour`,
      pieces: contour(bowl, (sizes[index] ?? 1) * touching, axes),
      dashed: true,
    })),
  ],
  lines: { x: { major: 0.5, minor: 0.25 }, y: { major: 0.5, minor: 0.25 } },
});

export const placeTheTouch = placePointItem({
  id: 'many-weights/place-the-touch',
  version: 1,
  objectives: ['contours'],
  settles: [2, 7],
  texts: {
    stem: String.raw`The two features are correlated, so the contours of $\lVert y-X\beta\rVert^2$ are ellipses; three are drawn, dashed, around the least-squares weights $([[free]])$. The lasso may use $|\beta_1|+|\beta_2|\le1$, the diamond. Let the contours grow: place L where the first one touches the diamond.`,
    hints: [
      String.raw`The ellipses all have the same shape and center. Which part of the diamond’s boundary lies closest to the axis along which they are long?`,
    ],
    labels: { L: 'point L, the solution of the lasso' },
    feedback: {
      nearest: String.raw`That is the point of the diamond nearest to the least-squares weights. Distance counts only where the contours are circles, that is for orthonormal columns.`,
      free: String.raw`Those are the least-squares weights themselves. They lie outside the diamond, where the lasso may not go.`,
      'other-corner': String.raw`That is a corner, but not the one that the ellipses reach first. Follow their long axis to the diamond.`,
    },
    solution: String.raw`The growing ellipse touches first at $([[lasso]])$. [[where]] It is not the nearest point, $([[nearest]])$: an ellipse gets far along its long axis while it hardly grows across it. In that direction the two weights stand in for each other, and the squared error changes little.`,
  },
  defaults: { angle: -30, free: [1.5, 1.25] as const },
  draw: (random) => ({
    angle: random.pick([-60, -50, -40, -30, -20, 25, 60, 65]),
    free: random.pick([
      [1.5, 1.25],
      [1.25, 1.5],
      [1.5, 1],
      [1, 1.5],
    ] as const),
  }),
  pose: ({ angle, free }) => {
    const bowl = { angle, free };
    const { w, size } = lassoInDiamond(bowl);
    const nearest = nearestOf(free);
    const corner = w.includes(0);
    return {
      slots: {
        ...{ free: formatList(free), lasso: formatList(w), nearest: formatList(nearest) },
        where: corner ? corners : edges,
      },
      question: {
        kind: 'points',
        figure: figureOf(bowl, size),
        within: [0.125, 0.125],
        points: [
          {
            name: 'L',
            start: [-0.5, 2],
            answer: w,
            wrong: [
              { name: 'nearest', at: nearest },
              { name: 'free', at: free },
              ...(corner ? [{ name: 'other-corner', at: [w[1], w[0]] as const }] : []),
            ],
          },
        ],
      },
    };
  },
});

function nearestOf([first, second]: readonly [number, number]): readonly [number, number] {
  const [larger, smaller] = nearestInDiamond([Math.max(first, second), Math.min(first, second)], 1);
  return first > second ? [larger, smaller] : [smaller, larger];
}

const corners =
  'That is a corner, so one weight is exactly 0, although least squares gives both about the same.';
const edges = 'That is on an edge, so both weights stay.';
