// Objective "limits": λ = 0, λ → ∞, and what changes in between.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { oneFeatureRidge, threeRows, weightOfCopy } from '../values.ts';

export const noPenalty = singleChoiceItem({
  id: 'penalty-term/no-penalty',
  version: 1,
  objectives: ['limits'],
  settles: [3],
  texts: {
    stem: String.raw`The columns of $X$ are linearly independent. What minimizes $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$ at $\lambda=0$?`,
    labels: {
      zero: 'weights that are all zero',
      'least-squares': 'the least-squares weights',
      undefined: 'nothing: the minimum is not defined',
      half: 'the least-squares weights, shrunk by half',
    },
    feedback: {
      zero: String.raw`That is the other end, $\lambda\to\infty$. At $\lambda=0$ the *term* is zero, so it no longer pulls at the weights at all.`,
      undefined: String.raw`Not here: independent columns give exactly one minimizer. Only where columns depend on each other are there many at $\lambda=0$, and then the limit $\lambda\downarrow0$ is the shortest of them.`,
      half: String.raw`What should shrink them? At $\lambda=0$ the penalty is zero for all weights.`,
    },
    solution: String.raw`At $\lambda=0$ the penalty vanishes and the objective is the loss alone, so its minimizer is that of least squares. The weights go to zero at the other end, as $\lambda\to\infty$. A price of nothing removes the price, not the goods.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'zero', misconception: 'M02' },
        { name: 'least-squares' },
        { name: 'undefined' },
        { name: 'half' },
      ],
      answer: 'least-squares',
    },
  }),
});

export const asLambdaGrows = multipleChoiceItem({
  id: 'penalty-term/as-lambda-grows',
  version: 1,
  objectives: ['limits'],
  settles: [3],
  texts: {
    stem: String.raw`Ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$, with two or more independent columns and least-squares weights that are not all zero. While $\lambda$ grows from 0, which statements hold **whatever the data**?`,
    hints: [
      String.raw`At a larger price one buys less size and accepts more error. Which statements say only that?`,
    ],
    labels: {
      rss: String.raw`The residual sum of squares on the training data grows.`,
      norm: String.raw`The length $\lVert\hat\beta\rVert$ falls.`,
      each: String.raw`Every single $|\hat\beta_j|$ falls.`,
      'test-error': String.raw`The squared error on new data falls.`,
      'same-share': String.raw`All weights lose the same percentage.`,
    },
    feedback: {
      rss: String.raw`Smaller weights do not make smaller errors. Least squares has the smallest training error of all, and each step away from it costs some.`,
      norm: String.raw`If the price of length rises and everything else stays, can it pay to take *more* length?`,
      each: String.raw`Only the length of the whole vector must fall. With $X=\begin{pmatrix}1&0\\0&1\\1&1\end{pmatrix}$ and $y=(2,0,1)$ the second weight is exactly 0 at $\lambda=1$ and $[[grown]]$ at $\lambda=[[further]]$: it has grown.`,
      'test-error': String.raw`Up to a point it often does; beyond it the weights are too small and it rises. As $\lambda\to\infty$ every prediction goes to 0.`,
      'same-share': String.raw`That holds where the columns are orthogonal and equally long. In general the loss differs from direction to direction.`,
    },
    solution: String.raw`Certain are only the two things that the objective trades against each other: the training error grows and the length of $\hat\beta$ falls, both strictly as long as $\hat\beta\ne0$. A single weight may grow on the way or change its sign, and the error on new data usually falls first and rises later.`,
  },
  defaults: {},
  pose: () => {
    const further = 4;
    return {
      slots: { further, grown: threeRows(further)[1] ?? NaN },
      question: {
        options: [
          { name: 'rss', right: true, misconception: 'M03' },
          { name: 'norm', right: true },
          { name: 'each', right: false, misconception: 'M14' },
          { name: 'test-error', right: false },
          { name: 'same-share', right: false, misconception: 'M16' },
        ],
      },
    };
  },
});

export const twoEqualColumns = numericItem({
  id: 'penalty-term/two-equal-columns',
  version: 1,
  objectives: ['limits'],
  settles: [3],
  texts: {
    stem: String.raw`By mistake the feature $x=([[x]])$ stands in $X$ twice; $y=([[y]])$, and there is no intercept. Ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$, gives both copies the same weight. To what does that weight tend as $\lambda\downarrow0$, and as $\lambda\to\infty$?`,
    hints: [
      String.raw`At $\lambda=0$ only the sum of the two weights matters to the fit. Which of all pairs with the best sum is the shortest?`,
    ],
    labels: {
      zero: String.raw`weight of each copy as $\lambda\downarrow0$`,
      infinity: String.raw`weight of each copy as $\lambda\to\infty$`,
    },
    feedback: {
      full: String.raw`That is the weight of a single copy. Two copies with this weight each would predict twice as much.`,
      vanishes: String.raw`$\lambda\downarrow0$ takes the penalty away, not the weights. They go to zero at the other end.`,
      undefined: String.raw`At $\lambda=0$ itself there are infinitely many minimizers, but for every $\lambda>0$ there is one, and these have a limit.`,
      'back-to-least-squares': String.raw`An endless price on size leaves no size: that is the limit for $\lambda\downarrow0$.`,
      'no-limit': String.raw`There is a limit: the weight only gets smaller as the price rises.`,
    },
    solution: String.raw`With one copy least squares would give $\sum x_iy_i/\sum x_i^2=[[full]]$. With two copies any pair of weights with that sum fits equally well; ridge takes the shortest pair, with $[[each]]$ each, and keeps to it in the limit $\lambda\downarrow0$. So the limit exists although least squares itself has no unique answer. As $\lambda\to\infty$ both go to 0.`,
  },
  defaults: { x: [1, 2], y: [3, 4] },
  draw: (random) => ({
    x: [random.integer(1, 4), random.integer(1, 4)],
    y: [random.integer(1, 9), random.integer(1, 9)],
  }),
  pose: ({ x, y }) => {
    const each = weightOfCopy(x, y, 0);
    const full = oneFeatureRidge(x, y, 0);
    return {
      slots: { x: formatList(x), y: formatList(y), each, full },
      question: {
        blanks: [
          {
            name: 'zero',
            answer: each,
            mayBeNone: true,
            wrong: [
              { name: 'full', value: full },
              { name: 'vanishes', value: 0, misconception: 'M02' },
              { name: 'undefined', value: 'none' },
            ],
          },
          {
            name: 'infinity',
            answer: weightOfCopy(x, y, Infinity),
            mayBeNone: true,
            wrong: [
              { name: 'back-to-least-squares', value: each, misconception: 'M02' },
              { name: 'no-limit', value: 'none' },
            ],
          },
        ],
      },
    };
  },
});
