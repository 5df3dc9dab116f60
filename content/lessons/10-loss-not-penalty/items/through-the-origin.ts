// Objectives "separate" and "leverage": four points and a line through the origin.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { dot } from '#numerics/linear-algebra/vector.ts';
import { through } from '../values.ts';

const x = [1, 2, 3, 4];

export const rightForTheWrongReason = numericItem({
  id: 'loss-not-penalty/right-for-the-wrong-reason',
  version: 1,
  objectives: ['separate'],
  settles: [8],
  texts: {
    stem: String.raw`A line through the origin, $y=wx$, is fitted to $(1,1)$, $(2,2)$, $(3,3)$ and $(4,[[wild]])$; the last response should have been 4. What is the slope by least squares, and by least absolute errors? Which $\lambda$ in $\sum(y_i-wx_i)^2+\lambda w^2$ brings the ridge slope to 1? And what slope does ridge with that $\lambda$ give to the *correct* data, with $(4,4)$?`,
    hints: [
      String.raw`Ridge: $\hat w=\sum x_iy_i/(\sum x_i^2+\lambda)$, with $\sum x_i^2=30$.`,
      String.raw`Least absolute errors: the slope is one of the ratios $y_i/x_i$, weighted by $|x_i|$.`,
    ],
    labels: {
      ols: 'slope by least squares',
      lad: 'slope by least absolute errors',
      lambda: String.raw`the $\lambda$ that gives slope 1`,
      clean: String.raw`slope of the correct data at that $\lambda$`,
    },
    feedback: {
      'ols-mean': String.raw`You averaged the ratios $y_i/x_i$. Least squares gives $\sum x_iy_i/\sum x_i^2$.`,
      'lad-follows': String.raw`The ratios are 1, 1, 1 and $[[ratio]]$ with the weights 1, 2, 3 and 4. The slope 1 holds 6 of the 10, the majority.`,
      'lambda-sum': String.raw`That is $\sum x_iy_i$. Set $\sum x_iy_i/(30+\lambda)=1$ and take off the 30.`,
      'clean-one': String.raw`The penalty does not know that the outlier is gone. It divides by the same $30+\lambda$ and shrinks the correct data, too.`,
    },
    solution: String.raw`Least squares: $[[sum]]/30=[[ols]]$. Least absolute errors: $[[lad]]$. Ridge: $[[sum]]/(30+\lambda)=1$ at $\lambda=[[lambda]]$. On the correct data that $\lambda$ gives $30/(30+[[lambda]])=[[clean]]$. The slope of 1 was right for the wrong reason: two errors canceled.`,
  },
  defaults: { wild: 24 },
  draw: (random) => ({ wild: random.integer(12, 40) }),
  pose: ({ wild }) => {
    const y = [1, 2, 3, wild];
    const sum = dot(Float64Array.from(x), Float64Array.from(y));
    const lambda = sum - dot(Float64Array.from(x), Float64Array.from(x));
    const ols = through.leastSquares(x, y);
    const lad = through.leastAbsolute(x, y);
    const clean = through.ridge(x, x, lambda);
    return {
      slots: { wild, sum, ratio: wild / 4, ols, lad, lambda, clean },
      question: {
        blanks: [
          { name: 'ols', answer: ols, wrong: [{ name: 'ols-mean', value: (3 + wild / 4) / 4 }] },
          {
            name: 'lad',
            answer: lad,
            wrong: [
              { name: 'lad-follows', value: ols },
              { name: 'lad-follows', value: wild / 4 },
            ],
          },
          { name: 'lambda', answer: lambda, wrong: [{ name: 'lambda-sum', value: sum }] },
          {
            name: 'clean',
            answer: clean,
            wrong: [{ name: 'clean-one', value: 1, misconception: 'M53' }],
          },
        ],
      },
    };
  },
});

export const leverBeatsLoss = numericItem({
  id: 'loss-not-penalty/lever-beats-loss',
  version: 1,
  objectives: ['leverage'],
  settles: [8],
  texts: {
    stem: String.raw`A line through the origin is fitted by least *absolute* errors to three points $(1,1)$ and one point $([[far]],[[wild]])$, whose response should have been $[[far]]$. What is the slope? And what would it be if that response were $[[double]]$?`,
    hints: [
      String.raw`$\sum|y_i-wx_i|=\sum|x_i|\,|y_i/x_i-w|$: a median of the ratios $y_i/x_i$, weighted by $|x_i|$.`,
    ],
    labels: { slope: 'the slope', double: String.raw`the slope with the response $[[double]]$` },
    feedback: {
      majority: String.raw`Three of four points say 1, but what counts are the weights $|x_i|$: three against $[[far]]$. Far out in $x$, one point has the majority.`,
      squares: String.raw`That is least squares. The absolute loss gives the weighted median of the ratios.`,
      stays: String.raw`The absolute loss bounds the pull of the *response*. That pull is multiplied by $x$, and this row lies far out.`,
    },
    solution: String.raw`The ratios are 1 with the weight 3 and $[[slope]]$ with the weight $[[far]]$. The larger weight wins: the slope is $[[slope]]$, and with the response $[[double]]$ it is $[[doubleSlope]]$. The line goes right through the bad point. Huber’s loss fares little better once the point is that far out; MM and least trimmed squares are made for this.`,
  },
  defaults: { far: 10, wild: 40 },
  draw: (random) => ({ far: random.integer(5, 12), wild: random.integer(20, 60) }),
  pose: ({ far, wild }) => {
    const places = [1, 1, 1, far];
    const slopeAt = (y: number) => through.leastAbsolute(places, [1, 1, 1, y]);
    const slope = slopeAt(wild);
    const doubleSlope = slopeAt(2 * wild);
    return {
      slots: { far, wild, double: 2 * wild, slope, doubleSlope },
      question: {
        blanks: [
          {
            name: 'slope',
            answer: slope,
            tolerance: { kind: 'relative', of: 0.001 },
            wrong: [
              { name: 'majority', value: 1, misconception: 'M55' },
              { name: 'squares', value: through.leastSquares(places, [1, 1, 1, wild]) },
            ],
          },
          {
            name: 'double',
            answer: doubleSlope,
            tolerance: { kind: 'relative', of: 0.001 },
            wrong: [
              { name: 'majority', value: 1, misconception: 'M55' },
              { name: 'stays', value: slope, misconception: 'M55' },
            ],
          },
        ],
      },
    };
  },
});
