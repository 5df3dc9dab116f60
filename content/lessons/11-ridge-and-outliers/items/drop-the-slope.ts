// Set in the figure of the four places: how soon the lasso drops a slope that a wrong point has flattened.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { droppedAlone, droppedAt, flattened } from '../values.ts';

export const dropTheSlope = widgetStateItem({
  id: 'ridge-and-outliers/drop-the-slope',
  version: 1,
  objectives: ['direction'],
  settles: [8],
  texts: {
    stem: String.raw`In the figure of the four places, the point is at the edge, at $x=9$ and $y=[[height]]$, below the line of the eleven. Set $\lambda$ to where the lasso has just dropped the slope: at most 15 % above the smallest $\lambda$ at which its slope is 0.`,
    hints: [
      String.raw`The slope of the lasso is that of least squares, $[[free]]$, less $\lambda/S$, and never below 0. Here $S=\sum(x_i-\bar x)^2=[[square]]$.`,
      'By typing you can set λ more finely than by hand.',
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the slope of the lasso is still above 0. Raise $\lambda$.`,
      high: String.raw`There the slope is 0, and was so at a smaller $\lambda$ as well. Lower it.`,
      clean: String.raw`So large it would have to be for the eleven alone. The point has flattened the slope, so much less is needed.`,
    },
    solution: String.raw`$\lambda=S\cdot[[free]]=[[lambda]]$. For the eleven alone it would take $[[clean]]$. The wrong point has pulled the slope toward 0, and the penalty finishes what it began: a true slope of 1 is dropped.`,
  },
  defaults: { height: -2 },
  draw: (random) => ({ height: random.integer(-3, 3) }),
  pose: ({ height }) => {
    const { free, square } = flattened(height);
    const [lambda, clean] = [droppedAt(height), droppedAlone()];
    return {
      slots: { height, free, square, lambda, clean },
      question: {
        widget: 'outlier-lab',
        held: { place: 'own', x: 9, y: height },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            from: lambda,
            to: 1.15 * lambda,
            answer: 1.05 * lambda,
            low: 'low',
            high: 'high',
            wrong: [{ name: 'clean', from: 0.97 * clean, to: 1.1 * clean }],
          },
        ],
      },
    };
  },
});
