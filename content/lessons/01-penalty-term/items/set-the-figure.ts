// Objectives "write", "limits" and "constraint", in the figure: which λ gives a wanted line.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { pointsText, type Point } from '#widget-state/points.ts';
import type { Random } from '#quiz/item.ts';
import { lineSums } from '../values.ts';

/** Half a step of the figure's slider, in decades, and a little more: the nearest setting counts. */
const halfStep = 10 ** 0.03;

const around = (value: number) => ({ from: value / halfStep, to: value * halfStep });

interface Line {
  readonly center: number;
  readonly reach: number;
  readonly slope: number;
  /** Hundredths by which the ten points are off the line. */
  readonly off: readonly number[];
}

const hundredths = (value: number): number => Math.round(100 * value) / 100;

/** Ten points scattered around a line through (center, 0). */
const pointsOn = ({ center, reach, slope, off }: Line): readonly Point[] =>
  off.map((noise, i) => {
    const from = (reach * (2 * i - 9)) / 9;
    return { x: hundredths(center + from), y: hundredths(slope * from + noise / 100) };
  });

const drawLine = (random: Random): Line => ({
  center: random.pick([0.4, 0.5, 0.6]),
  reach: random.pick([0.2, 0.25, 0.3, 0.35]),
  slope: random.pick([-4, -3, 3, 4]),
  off: Array.from({ length: 10 }, () => random.integer(-20, 20)),
});

const defaults: Line = {
  center: 0.5,
  reach: 0.3,
  slope: 3,
  off: [8, -12, 5, 14, -9, -3, 11, -15, 6, -5],
};

const figureOf = (points: readonly Point[]) => ({
  widget: 'poly-fit',
  held: { degree: 1, intercept: 'free', shift: 0, points: pointsText(points) },
  start: { lambda: 0 },
});

export const setToHalf = widgetStateItem({
  id: 'penalty-term/set-to-half',
  version: 1,
  objectives: ['write', 'intercept'],
  settles: [3],
  texts: {
    stem: String.raw`A straight line, degree 1, is fitted to ten points with a free intercept. Set $\lambda$ so that the slope $\hat\beta_1$ is **half** of what least squares gives, as nearly as the slider can. For these points $\sum x_i^2=[[squares]]$ and $\sum(x_i-\bar x)^2=[[aboutMean]]$.`,
    hints: [
      String.raw`There is one weight, so $\lVert\beta\rVert^2$ is the square of the slope. What does it become when the slope is halved?`,
      String.raw`With a free intercept the slope is $\dfrac{\sum(x_i-\bar x)(y_i-\bar y)}{\sum(x_i-\bar x)^2+\lambda}$.`,
    ],
    labels: { lambda: String.raw`price $\lambda$` },
    feedback: {
      low: String.raw`There more than half of the slope is left. Turn $\lambda$ further up.`,
      high: String.raw`There less than half of the slope is left. Turn $\lambda$ down.`,
      'size-halved': String.raw`There $\lVert\beta\rVert^2$ is halved, and it is the *square* of the slope: the slope has only lost a factor $\sqrt2$.`,
      uncentered: String.raw`You took $\sum x_i^2$. The intercept is free, so what counts is the spread of $x$ about its mean.`,
      one: String.raw`$\lambda=1$ halves the slope only where $\sum(x_i-\bar x)^2=1$.`,
    },
    solution: String.raw`The slope is $\sum(x_i-\bar x)(y_i-\bar y)$ over $\sum(x_i-\bar x)^2+\lambda$. It is halved when the denominator has doubled, at $\lambda=\sum(x_i-\bar x)^2=[[aboutMean]]$, whatever the $y_i$ are: from $[[slope]]$ to $[[half]]$.`,
  },
  defaults,
  draw: drawLine,
  pose: (line) => {
    const points = pointsOn(line);
    const { squares, aboutMean, slope, slopeAt } = lineSums(points);
    return {
      slots: { squares, aboutMean, slope, half: slopeAt(aboutMean) },
      question: {
        ...figureOf(points),
        targets: [
          {
            name: 'lambda',
            ...around(aboutMean),
            answer: aboutMean,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'size-halved', ...around(aboutMean * (Math.SQRT2 - 1)) },
              { name: 'uncentered', ...around(squares) },
              { name: 'one', ...around(1) },
            ],
          },
        ],
      },
    };
  },
});

export const setToBudget = widgetStateItem({
  id: 'penalty-term/set-to-budget',
  version: 1,
  objectives: ['constraint'],
  settles: [3],
  texts: {
    stem: String.raw`Someone fits a straight line to ten points by the smallest RSS **subject to** $\lVert\beta\rVert^2\le[[t]]$, with a free intercept. You fit it with a penalty. Set $\lambda$ so that your line is the same as theirs, as nearly as the slider can. For these points $\sum(x_i-\bar x)^2=[[aboutMean]]$ and $\sum(x_i-\bar x)(y_i-\bar y)=[[products]]$.`,
    hints: [
      String.raw`Least squares would give $\lVert\beta\rVert^2=[[leastSquares]]$, more than they allow. So their line uses all of its budget. Which of yours has just that size?`,
    ],
    labels: { lambda: String.raw`price $\lambda$` },
    feedback: {
      low: String.raw`Your line still has $\lVert\beta\rVert^2>[[t]]$: a higher price makes it shorter.`,
      high: String.raw`Your line has $\lVert\beta\rVert^2<[[t]]$: it leaves some of the budget unused, and so has a larger RSS than theirs.`,
      reciprocal: String.raw`You took $1/t$. There is no such formula: which $\lambda$ belongs to a budget $t$ depends on the data.`,
      same: String.raw`You took $\lambda=t$. One is a price and the other a size; as one grows, the other falls.`,
      'not-rooted': String.raw`You divided by $t$ where the slope belongs. The budget is on the *square* of the slope.`,
    },
    solution: String.raw`Their slope has $\beta_1^2=[[t]]$. Yours is $[[products]]/([[aboutMean]]+\lambda)$, and its square is $[[t]]$ at $\lambda=[[answer]]$. Read off the figure: turn $\lambda$ up until $\lVert\beta\rVert^2$ has come down to $[[t]]$.`,
  },
  defaults: { ...defaults, kept: 0.6 },
  draw: (random) => ({ ...drawLine(random), kept: random.pick([0.4, 0.5, 0.6, 0.7, 0.8]) }),
  pose: ({ kept, ...line }) => {
    const points = pointsOn(line);
    const { aboutMean, products, slope, lambdaFor } = lineSums(points);
    const t = Number(((kept * slope) ** 2).toPrecision(3));
    const answer = lambdaFor(Math.sqrt(t));
    return {
      slots: { aboutMean, products, t, answer, leastSquares: slope ** 2 },
      question: {
        ...figureOf(points),
        targets: [
          {
            name: 'lambda',
            ...around(answer),
            answer,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'reciprocal', ...around(1 / t) },
              { name: 'same', ...around(t), misconception: 'M04' },
              ...notRooted(lambdaFor(t)),
            ],
          },
        ],
      },
    };
  },
});

/** Only a λ above 0 can be set. */
const notRooted = (lambda: number) =>
  lambda > 0 ? [{ name: 'not-rooted', ...around(lambda) }] : [];
