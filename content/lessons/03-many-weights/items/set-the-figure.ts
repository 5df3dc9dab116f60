// Objectives "signs" and "contours", in the figure: where ridge passes through 0, and the lasso's corner.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { lassoEntry, lassoOfPair, ridgeCrossing, ridgeOfPair, type Two } from '../pair.ts';

// Half a step of the figure's slider, in decades: the nearest setting is the one that is meant.
const HALF_STEP = 0.026;

const around = (value: number) => ({
  from: value * 10 ** -HALF_STEP,
  to: value * 10 ** HALF_STEP,
});

/** Rounded to hundredths, so that a figure shows what it is set to. */
const hundredths = (value: number): number => Math.round(100 * value) / 100;

export const passThroughZero = widgetStateItem({
  id: 'many-weights/pass-through-zero',
  version: 1,
  objectives: ['signs', 'contours'],
  settles: [6],
  texts: {
    stem: String.raw`Ridge, with the correlation $[[correlation]]$ and the least-squares weights $([[free]])$ held fixed. Turn $\lambda$ up from 0 to where the second weight is 0.`,
    hints: [
      String.raw`In the plane, follow the dotted way from least squares to where it crosses the horizontal axis.`,
      String.raw`Put $\beta_2=0$ into both rows of $(X^\top X+\lambda I)\beta=X^\top y$, where $X^\top y=([[pulls]])$.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the second weight still has the sign of least squares. Go further.`,
      high: String.raw`There it has changed its sign: zero lies behind you. That it is small again further out is no zero: it fades with the whole vector.`,
      'without-the-one': String.raw`You forgot that $x_1^\top x_1=1$: the rows are $(1+\lambda)\beta_1=[[pullOne]]$ and $[[correlation]]\,\beta_1=[[pullTwo]]$.`,
    },
    solution: String.raw`With $\beta_2=0$ the two rows say $(1+\lambda)\beta_1=[[pullOne]]$ and $[[correlation]]\,\beta_1=[[pullTwo]]$. So $1+\lambda=[[correlation]]\cdot[[pullOne]]/[[pullTwo]]$, and $\lambda=[[lambda]]$. There $\hat\beta=([[at]])$. The contour through this point is as steep there as the ball: both cross the axis at a right angle.`,
  },
  defaults: { correlation: 0.6, first: 2.5, aim: 1 },
  draw: (random) => ({
    correlation: random.pick([0.4, 0.5, 0.6, 0.7, 0.8]),
    first: random.pick([-1, 1]) * random.pick([2, 2.2, 2.5, 2.8]),
    aim: random.pick([0.4, 0.5, 1, 1.5, 2]),
  }),
  pose: ({ correlation, first, aim }) => {
    const second = hundredths((-correlation * first * aim) / (1 + aim - correlation ** 2));
    const free: Two = [first, second];
    const [pullOne, pullTwo] = [first + correlation * second, correlation * first + second];
    const lambda = ridgeCrossing(correlation, free);
    return {
      slots: {
        ...{ correlation, free: formatList(free), pullOne, pullTwo, lambda },
        pulls: formatList([pullOne, pullTwo]),
        at: formatList(ridgeOfPair(correlation, free, lambda).map(hundredths)),
      },
      question: {
        widget: 'ball-and-contour',
        held: { ball: '2', unit: 'm', correlation, first, second },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [{ name: 'without-the-one', ...around(1 + lambda) }],
          },
        ],
      },
    };
  },
});

export const reachTheCorner = widgetStateItem({
  id: 'many-weights/reach-the-corner',
  version: 1,
  objectives: ['contours'],
  settles: [7],
  texts: {
    stem: String.raw`The lasso, with the correlation $[[correlation]]$ and the least-squares weights $([[free]])$ held fixed. Turn $\lambda$ up from 0. Stop at the smallest $\lambda$ at which the contour touches the diamond in its corner, so that the second weight is exactly 0.`,
    hints: [
      String.raw`Watch the second weight in the drawing on the right: where does its curve meet 0?`,
      String.raw`As long as both weights are positive, the two rows are $\beta_1+[[correlation]]\,\beta_2=x_1^\top y-\lambda$ and $[[correlation]]\,\beta_1+\beta_2=x_2^\top y-\lambda$.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the contour touches an edge of the diamond: both weights are left.`,
      high: String.raw`There the second weight is 0, and it was 0 before. Go back to where it just leaves 0.`,
      alone: String.raw`You compared $\lambda$ with the least-squares weight itself, as for a single weight. With a correlation of $[[correlation]]$ the first weight gives way, too, and the second has to make up for it.`,
      'all-zero': String.raw`There the first weight reaches 0, too. The second one does so earlier.`,
    },
    solution: String.raw`As long as both are positive, $\hat\beta$ moves on a straight line: each weight loses $\lambda/(1+[[correlation]])$. The second one is at 0 from $\lambda=(1+[[correlation]])\cdot[[second]]=[[lambda]]$ on; there the first is $[[left]]$. Unlike the zero of ridge this one is held: turn $\lambda$ further, and the corner keeps the contour.`,
  },
  defaults: { correlation: 0.5, second: 0.8, ahead: 1.4 },
  draw: (random) => ({
    correlation: random.pick([0.3, 0.4, 0.5, 0.6]),
    second: random.pick([0.5, 0.6, 0.8, 1]),
    ahead: random.pick([1.2, 1.4, 1.6]),
  }),
  pose: ({ correlation, second, ahead }) => {
    const free: Two = [hundredths(second + ahead), second];
    const lambda = lassoEntry(correlation, free);
    return {
      slots: {
        ...{ correlation, free: formatList(free), second, lambda },
        left: lassoOfPair(correlation, free, lambda)[0],
      },
      question: {
        widget: 'ball-and-contour',
        held: { ball: '1', unit: 'm', correlation, first: free[0], second },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'alone', ...around(second) },
              { name: 'all-zero', ...around(free[0] + correlation * second) },
            ],
          },
        ],
      },
    };
  },
});
