// Objective "factors": the effective degrees of freedom as software prints them.
import { numericItem } from '#components/items/numeric/item-type.ts';

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

export const printedFreedom = numericItem({
  id: 'singular-values/printed-freedom',
  version: 1,
  objectives: ['factors'],
  texts: {
    stem: String.raw`A program fits ridge with $\lambda=[[lambda]]$ (objective $\tfrac12\lVert y-\beta_0-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$) and prints its effective degrees of freedom, the free intercept counted, to three significant figures. The centered $X$ has the squared singular values $d^2=([[squares]])$. What does it print?`,
    hints: [
      String.raw`Add up $d^2/(d^2+\lambda)$, and round only the sum.`,
      String.raw`The intercept is not shrunk: it counts as a whole one.`,
    ],
    labels: { df: 'effective degrees of freedom, to three significant figures' },
    feedback: {
      slopes: String.raw`That is the sum over the directions of $X$. The intercept is fitted, too, and free of penalty.`,
      lost: String.raw`You added up what is taken off, $\lambda/(d^2+\lambda)$. What is kept counts.`,
      unsquared: String.raw`You added up $d/(d+\lambda)$. It is the squares that $\lambda$ stands beside.`,
      parameters: String.raw`That is the number of parameters. They are all still there, and most of them less than free.`,
    },
    solution: String.raw`The directions keep $[[kept]]$ of their least-squares fit, together [[slopes]]; with the intercept that makes [[answer]], printed as $[[printed]]$. Whether the intercept is counted differs from source to source, so look before you compare.`,
  },
  defaults: { scale: 1, lambda: 24 },
  draw: (random) => ({
    scale: random.pick([0.5, 1, 2]),
    lambda: random.pick([5, 10, 24, 40]),
  }),
  pose: ({ scale, lambda }) => {
    const squares = [210, 56, 31, 14].map((square) => square * scale);
    const kept = squares.map((square) => square / (square + lambda));
    const slopes = sum(kept);
    const unsquared = sum(squares.map(Math.sqrt).map((d) => d / (d + lambda)));
    return {
      slots: {
        lambda,
        squares: squares.join(', '),
        kept: kept.map((share) => share.toFixed(4)).join(', '),
        slopes,
        answer: 1 + slopes,
        printed: (1 + slopes).toPrecision(3),
      },
      question: {
        blanks: [
          {
            name: 'df',
            answer: 1 + slopes,
            tolerance: { kind: 'figures', count: 3 },
            wrong: [
              { name: 'slopes', value: slopes },
              { name: 'lost', value: 1 + squares.length - slopes },
              { name: 'unsquared', value: 1 + unsquared },
              { name: 'parameters', value: 1 + squares.length, misconception: 'M10' },
            ],
          },
        ],
      },
    };
  },
});
