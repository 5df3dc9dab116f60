// Objective "leverage", by hand: the line of least absolute errors with a bad point among the others
// or far out.
import { placePointItem } from '#components/items/place-point/item-type.ts';
import type { LinedFigure } from '#quiz/figure.ts';
import { lines, type Line } from '../values.ts';

const good = [0, 1, 2, 3, 4];
const ends = [0, 12] as const;

const figureOf = (x: readonly number[], y: readonly number[]): LinedFigure => ({
  label: 'Six points: five on a straight line, and one off it.',
  xLabel: 'feature x',
  yLabel: 'response y',
  x: ends,
  y: [0, 9],
  curves: [{ label: 'points', pieces: x.map((at, i) => [[at, y[i] ?? NaN]]) }],
  lines: { x: { major: 2, minor: 0.5 }, y: { major: 1, minor: 0.5 } },
});

const heightsOf = ({ intercept, slope }: Line) =>
  [intercept + slope * ends[0], intercept + slope * ends[1]] as const;

export const drawTheLine = placePointItem({
  id: 'loss-not-penalty/draw-the-line',
  version: 1,
  objectives: ['leverage', 'classify'],
  settles: [8],
  texts: {
    stem: String.raw`Five of the six points lie on one line, $y=[[intercept]]+[[slope]]x$. A line with an intercept is fitted to all six by least *absolute* errors, $\sum|y_i-\beta_0-wx_i|$. Draw it, by any two of its points A and B.`,
    hints: [
      String.raw`Such a line goes through at least two of the points. Try the line of the five, and one through the sixth: which has the smaller sum of absolute errors?`,
    ],
    labels: { A: 'point A of the line', B: 'point B of the line' },
    feedback: {
      squares: String.raw`That is the line of least squares: there the sixth point pulls in proportion to its error. Under the absolute loss every point pulls equally hard.`,
      majority: String.raw`You left the sixth point out. Its pull is bounded, but its lever is not: turning the line by a little moves it most at $x=[[at]]$, and that outweighs the five.`,
      follows: String.raw`That line goes through the sixth point. Its lever is short: it lies among the others, so five small errors cost more than its large one.`,
    },
    solution: String.raw`[[why]] The intercept of the fitted line is $[[fittedIntercept]]$ and its slope $[[fittedSlope]]$; the absolute errors add up to $[[cost]]$, those of the line of least squares to $[[costOfSquares]]$.`,
  },
  defaults: { intercept: 1, slope: 0.5, at: 12, wild: 1 },
  draw: (random) => ({
    intercept: random.integer(2, 4) / 2,
    slope: random.pick([0.25, 0.5]),
    ...random.pick([
      { at: 11, wild: 1 },
      { at: 12, wild: 0.5 },
      { at: 10, wild: 0 },
      { at: 1.5, wild: 8 },
      { at: 2.5, wild: 7.5 },
    ]),
  }),
  pose: ({ intercept, slope, at, wild }) => {
    const x = [...good, at];
    const y = [...good.map((place) => intercept + slope * place), wild];
    const fitted = lines.leastAbsolute(x, y);
    const squares = lines.leastSquares(x, y);
    const far = at > 4;
    const costOf = (line: Line) =>
      x.reduce(
        (sum, place, i) => sum + Math.abs((y[i] ?? NaN) - line.intercept - line.slope * place),
        0,
      );
    return {
      slots: {
        ...{ intercept, slope, at, why: far ? lever : majority },
        ...{ fittedIntercept: fitted.intercept, fittedSlope: fitted.slope },
        ...{ cost: costOf(fitted), costOfSquares: costOf(squares) },
      },
      question: {
        kind: 'line',
        figure: figureOf(x, y),
        within: [0.25, 0.25],
        through: [
          { name: 'A', start: [2, 8.5] },
          { name: 'B', start: [6, 8.5] },
        ],
        at: ends,
        heights: heightsOf(fitted),
        wrong: [
          { name: 'squares', heights: heightsOf(squares) },
          far
            ? { name: 'majority', heights: heightsOf({ intercept, slope }), misconception: 'M55' }
            : {
                name: 'follows',
                heights: heightsOf(lines.leastAbsolute([at, 4], [wild, intercept + 4 * slope])),
              },
        ],
      },
    };
  },
});

const lever =
  'The sixth point lies so far out in x that the line goes right through it: a bounded loss does not bound leverage.';
const majority =
  'The sixth point lies among the others, where it has hardly any lever, so the line of the five stays: however far off its response is, it pulls no harder than each of them.';
