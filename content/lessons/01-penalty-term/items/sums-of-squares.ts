// Objective "write": the objective and its parts, by hand.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import type { Random } from '#quiz/item.ts';
import { sumOfSizes } from '../values.ts';

const nonzero = (random: Random, from: number, to: number): number => {
  const number = random.integer(from, to);
  return number === 0 ? to : number;
};

export const sumOfSquares = numericItem({
  id: 'penalty-term/sum-of-squares',
  version: 1,
  objectives: ['write'],
  settles: [9],
  texts: {
    stem: String.raw`A model has the six weights [[w]]. Compute $\lVert w\rVert^2=\sum_j w_j^2$. What share of it is due to the largest weight alone?`,
    labels: {
      squares: String.raw`sum of squares $\lVert w\rVert^2$`,
      share: 'share of the largest weight, such as 0.8 or 80%',
    },
    feedback: {
      sizes: String.raw`You added the absolute values $|w_j|$. That is the L1 norm; here each weight is squared first.`,
      root: String.raw`That is the L2 norm $\lVert w\rVert$, the square root. The squared penalty uses $\lVert w\rVert^2$, without the root.`,
      halved: String.raw`You included a ½. It stands in $\tfrac12\lambda\lVert w\rVert^2$; here only $\lVert w\rVert^2$ is asked for.`,
      'share-of-sizes': String.raw`That is its share of $\sum_j|w_j|$. Among squares the largest weight counts for more.`,
      percent: String.raw`As a share of the whole this would be above 1. Type 80% or 0.8 for eighty percent.`,
    },
    solution: String.raw`The squares are [[squaresEach]]; their sum is $[[squares]]$. The largest, $[[largestSquare]]$, is $[[sharePercent]]$ percent of it. Squaring makes one large weight count for more than several small ones together.`,
  },
  defaults: { w: [0.2, -0.5, 5, -1.2, 0.3, -0.1] },
  draw: (random) => {
    const small = Array.from({ length: 5 }, () => nonzero(random, -15, 15) / 10);
    const large = (random.pick([-1, 1]) * random.integer(30, 60)) / 10;
    return { w: random.shuffle([...small, large]) };
  },
  pose: ({ w }) => {
    const squares = squaredNorm(Float64Array.from(w));
    const largest = Math.max(...w.map(Math.abs));
    const share = largest ** 2 / squares;
    return {
      slots: {
        w: formatList(w),
        squaresEach: formatList(w.map((weight) => weight ** 2)),
        squares,
        largestSquare: largest ** 2,
        sharePercent: 100 * share,
      },
      question: {
        blanks: [
          {
            name: 'squares',
            answer: squares,
            wrong: [
              { name: 'sizes', value: sumOfSizes(w) },
              { name: 'root', value: Math.sqrt(squares), misconception: 'M06' },
              { name: 'halved', value: squares / 2 },
            ],
          },
          {
            name: 'share',
            answer: share,
            wrong: [
              { name: 'share-of-sizes', value: largest / sumOfSizes(w) },
              { name: 'percent', value: 100 * share },
            ],
          },
        ],
      },
    };
  },
});

export const termAndObjectives = numericItem({
  id: 'penalty-term/term-and-objectives',
  version: 1,
  objectives: ['write', 'scaling'],
  settles: [3, 9],
  texts: {
    stem: String.raw`The residuals are $r=([[residuals]])$, so $n=4$; the weights are $w=([[w]])$ and $\lambda=[[lambda]]$. In the objective (i) $\lVert r\rVert^2+\lambda\lVert w\rVert^2$, how large is the penalty term, and how large is the objective? How large is the objective (ii) $\tfrac1{2n}\lVert r\rVert^2+\tfrac{\lambda}{2}\lVert w\rVert^2$ with the same numbers?`,
    hints: [
      String.raw`Two sums of squares are all you need: one of the residuals, one of the weights.`,
    ],
    labels: {
      term: 'penalty term in (i)',
      sum: 'objective (i)',
      mean: 'objective (ii)',
    },
    feedback: {
      'only-lambda': String.raw`That is $\lambda$ alone. $\lambda$ is the price; the penalty term is the price times the size, $\lambda\lVert w\rVert^2$.`,
      'term-norm': String.raw`You multiplied $\lambda$ by $\lVert w\rVert$, the square root. The penalty uses the square.`,
      'lambda-added': String.raw`You added $\lambda$ itself. What is added is $\lambda$ times $\lVert w\rVert^2=[[weightSquares]]$.`,
      'norm-added': String.raw`You added $\lambda\lVert w\rVert$ with the square root. The penalty uses the square.`,
      'sizes-added': String.raw`You added $\lambda\sum_j|w_j|$, the L1 penalty.`,
      'same-as-sum': String.raw`(ii) is not (i): the loss is divided by $2n=8$ and the penalty by 2.`,
      'half-lost': String.raw`The penalty of (ii) is $\tfrac{\lambda}{2}\lVert w\rVert^2$: you left out its ½.`,
      'all-over-2n': String.raw`You divided everything by $2n$. In (ii) only the loss is; the penalty is divided by 2.`,
    },
    solution: String.raw`$\lVert r\rVert^2=[[rss]]$ and $\lVert w\rVert^2=[[weightSquares]]$. The penalty term is $\lambda\lVert w\rVert^2=[[term]]$, so (i) is $[[rss]]+[[term]]=[[sum]]$. In (ii) the loss is $[[rss]]/8$ and the penalty $[[term]]/2$, together $[[mean]]$. Loss and penalty have been divided by *different* numbers, so the same $\lambda$ is a different price in the two: (ii) is (i) with $n\lambda$ in place of $\lambda$, divided by $2n$.`,
  },
  defaults: { residuals: [1, -2, 0, 1], w: [2, -1], lambda: 0.5 },
  draw: (random) => ({
    residuals: [nonzero(random, -3, 3), ...[1, 2, 3].map(() => random.integer(-3, 3))],
    w: [nonzero(random, -4, 4), nonzero(random, -4, 4)],
    lambda: random.pick([0.1, 0.2, 0.25, 0.5, 1.5, 2]),
  }),
  pose: ({ residuals, w, lambda }) => {
    const rss = squaredNorm(Float64Array.from(residuals));
    const weightSquares = squaredNorm(Float64Array.from(w));
    const term = lambda * weightSquares;
    const norm = lambda * Math.sqrt(weightSquares);
    const sum = rss + term;
    const mean = rss / 8 + term / 2;
    return {
      slots: {
        ...{ residuals: formatList(residuals), w: formatList(w), lambda },
        ...{ rss, weightSquares, term, sum, mean },
      },
      question: {
        blanks: [
          {
            name: 'term',
            answer: term,
            wrong: [
              { name: 'only-lambda', value: lambda, misconception: 'M01' },
              { name: 'term-norm', value: norm, misconception: 'M06' },
            ],
          },
          {
            name: 'sum',
            answer: sum,
            wrong: [
              { name: 'lambda-added', value: rss + lambda, misconception: 'M01' },
              { name: 'norm-added', value: rss + norm, misconception: 'M06' },
              { name: 'sizes-added', value: rss + lambda * sumOfSizes(w) },
            ],
          },
          {
            name: 'mean',
            answer: mean,
            wrong: [
              { name: 'same-as-sum', value: sum, misconception: 'M07' },
              { name: 'half-lost', value: rss / 8 + term, misconception: 'M07' },
              { name: 'all-over-2n', value: sum / 8, misconception: 'M07' },
            ],
          },
        ],
      },
    };
  },
});
