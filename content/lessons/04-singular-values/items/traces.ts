// Objective "trace": coefficients on their way, explained by directions.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { correlatedPair, shrinkFactors } from '../values.ts';

export const twoEquations = numericItem({
  id: 'singular-values/two-equations',
  version: 1,
  objectives: ['trace'],
  texts: {
    stem: String.raw`$X^\top X=\begin{pmatrix}2&1\\1&2\end{pmatrix}$ and $X^\top y=([[pulls]])$. Compute the ridge weights at $\lambda=[[lambda]]$ (objective $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$).`,
    hints: [
      String.raw`Solve $(X^\top X+\lambda I)\beta=X^\top y$: two equations.`,
      String.raw`Or along the directions: $(1,1)$ has $d^2=3$ and $(1,-1)$ has $d^2=1$.`,
    ],
    labels: { first: String.raw`weight $\beta_1$`, second: String.raw`weight $\beta_2$` },
    feedback: {
      'least-squares': String.raw`That is the least-squares weight, at $\lambda=0$.`,
      divided: String.raw`You divided the least-squares weight by $1+\lambda$. The same share for all is right only for orthonormal columns.`,
      'diagonal-only': String.raw`You divided the entry of $X^\top y$ by $2+\lambda$, as if the columns were orthogonal. The 1 beside the diagonal ties the two weights together.`,
    },
    solution: String.raw`$\begin{pmatrix}[[diagonal]]&1\\1&[[diagonal]]\end{pmatrix}\beta=([[pulls]])^\top$ has the solution $([[w]])$. Least squares would be $([[free]])$. Along $(1,1)$, with $d^2=3$, the share $[[keptLong]]$ is kept, and along $(1,-1)$, with $d^2=1$, only $[[keptThin]]$: that is why the two weights move toward each other.`,
  },
  defaults: { pulls: [5, 1] as const, lambda: 1 },
  draw: (random) => ({
    pulls: [random.integer(2, 8), random.integer(-4, 1)] as const,
    lambda: random.integer(1, 4),
  }),
  pose: ({ pulls, lambda }) => {
    const [free, w] = [correlatedPair(pulls, 0), correlatedPair(pulls, lambda)];
    const [keptLong = NaN, keptThin = NaN] = shrinkFactors([Math.sqrt(3), 1], lambda);
    const slips = (j: 0 | 1) => [
      { name: 'least-squares', value: free[j] },
      { name: 'divided', value: free[j] / (1 + lambda), misconception: 'M16' },
      { name: 'diagonal-only', value: pulls[j] / (2 + lambda) },
    ];
    return {
      slots: {
        ...{ pulls: formatList(pulls), lambda, w: formatList(w), free: formatList(free) },
        ...{ diagonal: 2 + lambda, keptLong, keptThin },
      },
      question: {
        blanks: [
          { name: 'first', answer: w[0], wrong: slips(0) },
          { name: 'second', answer: w[1], wrong: slips(1) },
        ],
      },
    };
  },
});

export const correlatedFeatures = numericItem({
  id: 'singular-values/correlated-features',
  version: 1,
  objectives: ['trace', 'factors'],
  settles: [2],
  texts: {
    stem: String.raw`Two features are standardized to variance 1 (divisor $n=[[n]]$), and their correlation is $[[correlation]]$. Then $X^\top X=n\begin{pmatrix}1&[[correlation]]\\ [[correlation]]&1\end{pmatrix}$, with the directions $(1,1)$ and $(1,-1)$. What share of the least-squares fit does ridge with $\lambda=[[lambda]]$ keep along each?`,
    hints: [
      String.raw`Multiply the matrix by $(1,1)$ and by $(1,-1)$: what factor comes out is $d^2$.`,
    ],
    labels: {
      sum: String.raw`share kept along $(1,1)$`,
      difference: String.raw`share kept along $(1,-1)$`,
    },
    feedback: {
      swapped: String.raw`That is the other direction. Positively correlated features vary together, along $(1,1)$.`,
      uncorrelated: String.raw`You used $n/(n+\lambda)$, as if the features were uncorrelated. The correlation makes one direction longer and the other thinner.`,
      'no-n': String.raw`You left out $n$: the squared singular values are those of $X^\top X$, a sum over all rows.`,
    },
    solution: String.raw`The squared singular values are $n(1+[[correlation]])=[[long]]$ and $n(1-[[correlation]])=[[thin]]$, so the shares are $[[keptLong]]$ and $[[keptThin]]$. The sum of the two weights is the better determined and is shrunk less; their difference gives way first. That is what a ridge trace of correlated features shows.`,
  },
  defaults: { n: 50, correlation: 0.9, lambda: 10 },
  draw: (random) => ({
    n: random.pick([20, 40, 50, 100]),
    correlation: random.pick([0.6, 0.8, 0.9, 0.95]),
    lambda: random.pick([2, 5, 10, 20]),
  }),
  pose: ({ n, correlation, lambda }) => {
    const squares = [n * (1 + correlation), n * (1 - correlation)];
    const [keptLong = NaN, keptThin = NaN] = shrinkFactors(squares.map(Math.sqrt), lambda);
    const without = shrinkFactors(
      squares.map((square) => Math.sqrt(square / n)),
      lambda,
    );
    const uncorrelated = shrinkFactors([Math.sqrt(n)], lambda)[0] ?? NaN;
    // Finer than usual: shares near 1 are close to each other.
    const tolerance = { kind: 'relative', of: 0.004 } as const;
    const blank = (name: string, answer: number, other: number, bare = NaN) => ({
      ...{ name, answer, tolerance },
      wrong: [
        { name: 'swapped', value: other },
        { name: 'uncorrelated', value: uncorrelated, misconception: 'M16' },
        { name: 'no-n', value: bare },
      ],
    });
    return {
      slots: {
        ...{ n, correlation, lambda, keptLong, keptThin },
        ...{ long: squares[0] ?? NaN, thin: squares[1] ?? NaN },
      },
      question: {
        blanks: [
          blank('sum', keptLong, keptThin, without[0]),
          blank('difference', keptThin, keptLong, without[1]),
        ],
      },
    };
  },
});

export const fastThenFlat = singleChoiceItem({
  id: 'singular-values/fast-then-flat',
  version: 1,
  objectives: ['trace'],
  texts: {
    stem: String.raw`In a ridge trace two coefficients change rapidly, one falling and one rising, while $\lambda$ goes from 0.01 to 1. From there to $\lambda=100$ all of them hardly move. What does that say about the standardized data?`,
    labels: {
      thin: String.raw`They have a direction in which they hardly vary: its squared singular value lies between about 0.01 and 1.`,
      unimportant: 'The two features have no influence on $y$.',
      outlier: 'A single observation has a residual that is far too large.',
      'too-small': String.raw`Every $\lambda$ up to 100 is too small to have any effect.`,
    },
    feedback: {
      unimportant: String.raw`The trace shows which *direction* gives way, here the difference of the two. Their sum may matter a great deal.`,
      outlier: String.raw`Singular values are those of $X$; the residuals play no part in when a direction gives way.`,
      'too-small': String.raw`It had an effect: the rapid change. Where $\lambda$ passes the $d^2$ of a direction, the part of the weights along it is shrunk.`,
    },
    solution: String.raw`The part of the weights along a direction falls while $\lambda$ passes its $d^2$. A change between 0.01 and 1 is a direction with $d^2$ in that range: a combination of features that hardly varies, typically the difference of two that resemble each other. The flat stretch says that no further direction of weight has its $d^2$ there; the others give way only at larger $\lambda$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'unimportant', misconception: 'M23' },
        { name: 'thin' },
        { name: 'outlier' },
        { name: 'too-small' },
      ],
      answer: 'thin',
    },
  }),
});
