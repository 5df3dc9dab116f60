// Objective "existence": what the theorem of Hoerl and Kennard says, and how it is proved.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { formatList } from '#expressions/format-list.ts';
import { guaranteed } from '../values.ts';

export const whatIsPromised = multipleChoiceItem({
  id: 'bias-and-variance/what-is-promised',
  version: 1,
  objectives: ['existence'],
  settles: [4],
  texts: {
    stem: String.raw`$y=X\beta+\varepsilon$ with independent columns and uncorrelated noise of variance $\sigma^2$. The existence theorem for ridge compares $E\lVert\hat\beta(\lambda)-\beta\rVert^2$ with that of least squares. Which statements does it make?`,
    hints: [
      String.raw`At $\lambda=0$ the variance falls with a slope, and the squared bias rises without one.`,
    ],
    labels: {
      some: String.raw`If $\sigma^2>0$, there is some $\lambda>0$ with a smaller error.`,
      every: String.raw`Every $\lambda>0$ has a smaller error.`,
      'any-beta': String.raw`It holds whatever the true $\beta$ is.`,
      tells: String.raw`It tells which $\lambda$ to use, given $X$ and $y$.`,
      'no-noise': String.raw`It holds without noise, too.`,
      'each-weight': String.raw`Each single coefficient has a smaller error at that $\lambda$.`,
    },
    feedback: {
      some: String.raw`That is the theorem.`,
      every: String.raw`As $\lambda\to\infty$ the estimate goes to 0 and its error to $\lVert\beta\rVert^2$, which can be as large as you like.`,
      'any-beta': String.raw`The proof looks at the slope of the error at $\lambda=0$, and there $\beta$ does not appear. *How far* the gain reaches does depend on it.`,
      tells: String.raw`The best $\lambda$ depends on $\beta$ and $\sigma^2$, which one does not know. Choosing from data is another matter, and has no such guarantee.`,
      'no-noise': String.raw`Without noise least squares finds $\beta$ exactly, and shrinking can only do harm.`,
      'each-weight': String.raw`This theorem is about the sum over all coefficients; for a single one the error may be larger at that $\lambda$. (Another one, by Theobald in 1974, covers every combination of coefficients, up to $\lambda=2\sigma^2/\lVert\beta\rVert^2$.)`,
    },
    solution: String.raw`For every $\beta$ and every $\sigma^2>0$ there is some $\lambda>0$ at which the total mean squared error is below that of least squares. It does not say which, nor that all do, nor anything of single coefficients; and a $\lambda$ chosen from the data is not covered.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'some', right: true },
        { name: 'every', right: false, misconception: 'M35' },
        { name: 'any-beta', right: true },
        { name: 'tells', right: false, misconception: 'M35' },
        { name: 'no-noise', right: false },
        { name: 'each-weight', right: false },
      ],
    },
  }),
});

export const guaranteedUpTo = numericItem({
  id: 'bias-and-variance/guaranteed-up-to',
  version: 1,
  objectives: ['existence'],
  texts: {
    stem: String.raw`Along the three singular directions the true weights are $\alpha=([[alpha]])$, and the noise has the variance $\sigma^2=[[noise]]$; the singular values are not known. Up to which $\lambda$ does the mean squared error of ridge fall for certain, whatever the singular values are?`,
    hints: [
      String.raw`Its derivative is $2\sum_j\dfrac{d_j^2(\lambda\alpha_j^2-\sigma^2)}{(d_j^2+\lambda)^3}$. When is every term negative?`,
    ],
    labels: { lambda: String.raw`the $\lambda$ up to which it falls` },
    feedback: {
      smallest: String.raw`You took the smallest $\alpha_j$. Up to there the term of the largest one has long been positive. All terms have to be negative.`,
      total: String.raw`You divided by $\lVert\alpha\rVert^2$, the sum of all squares. The largest single square is what counts, and it allows a larger $\lambda$.`,
      'not-squared': String.raw`You divided by $|\alpha|$. It enters squared.`,
      largest: String.raw`That is where another guarantee ends, twice as far: the error is still *below that of least squares*. Here it is asked up to where it falls.`,
    },
    solution: String.raw`A term is negative as long as $\lambda<\sigma^2/\alpha_j^2$. All are up to $\sigma^2/\max_j\alpha_j^2=[[noise]]/[[largestSquare]]=[[lambda]]$. Beyond that it depends on the singular values whether the error falls further.`,
  },
  defaults: { alpha: [0.5, 1, 2], noiseVariance: 2 },
  draw: (random) => ({
    alpha: random.shuffle([
      random.pick([0.5, 0.8, 1]),
      random.pick([-1.2, 1.2, 1.5]),
      random.pick([-3, -2, 2, 2.5, 3]),
    ]),
    noiseVariance: random.pick([1, 2, 3, 4, 5]),
  }),
  pose: ({ alpha, noiseVariance: noise }) => {
    const { decreasingBelow: lambda, betterUpTo } = guaranteed(alpha, noise);
    const squares = alpha.map((value) => value ** 2);
    const largestSquare = Math.max(...squares);
    return {
      slots: { alpha: formatList(alpha), noise, lambda, largestSquare },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'smallest', value: noise / Math.min(...squares), misconception: 'M35' },
              { name: 'total', value: noise / squares.reduce((sum, square) => sum + square, 0) },
              { name: 'not-squared', value: noise / Math.sqrt(largestSquare) },
              ...(largestSquare === 4 ? [] : [{ name: 'largest', value: betterUpTo }]),
            ],
          },
        ],
      },
    };
  },
});

export const proofOfExistence = orderingItem({
  id: 'bias-and-variance/proof-of-existence',
  version: 1,
  objectives: ['existence'],
  texts: {
    stem: String.raw`Put the steps of the proof in order: with independent columns and $\sigma^2>0$ there is a $\lambda>0$ at which ridge has a smaller mean squared error than least squares.`,
    labels: {
      rotate: String.raw`Turn to the singular directions: $X=U\operatorname{diag}(d)V^\top$ and $\alpha=V^\top\beta$.`,
      formula: String.raw`Write the error there: $\operatorname{MSE}(\lambda)=\sum_j\dfrac{\sigma^2d_j^2+\lambda^2\alpha_j^2}{(d_j^2+\lambda)^2}$.`,
      differentiate: String.raw`Differentiate: $\operatorname{MSE}'(\lambda)=2\sum_j\dfrac{d_j^2(\lambda\alpha_j^2-\sigma^2)}{(d_j^2+\lambda)^3}$.`,
      evaluate: String.raw`Put $\lambda=0$: $\operatorname{MSE}'(0)=-2\sigma^2\sum_jd_j^{-4}$, which is negative.`,
      conclude: String.raw`Conclude that the error falls right from $\lambda=0$, so that some $\lambda>0$ is better.`,
    },
    feedback: {
      'needs-directions': String.raw`The formula is a sum over singular directions, so turn to them first.`,
      'needs-formula': String.raw`There is nothing to differentiate before the error is written as a function of $\lambda$.`,
      'needs-derivative': String.raw`The slope at 0 is a value of the derivative. Differentiate first.`,
      'needs-sign': String.raw`That the error falls is what the sign of the slope says. Find it first.`,
    },
    solution: String.raw`Directions, formula, derivative, its value at 0, conclusion. The heart of it is the fourth step: the squared bias, $\lambda^2\alpha_j^2/\dots$, has no slope at 0, while the variance has a negative one. Note where $\sigma^2>0$ and $d_j>0$ are used, and that nothing is said of $\beta$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      steps: ['evaluate', 'rotate', 'conclude', 'differentiate', 'formula'].map((name) => ({
        name,
      })),
      rules: inOrder(['rotate', 'formula', 'differentiate', 'evaluate', 'conclude'], {
        formula: { name: 'needs-directions' },
        differentiate: { name: 'needs-formula' },
        evaluate: { name: 'needs-derivative' },
        conclude: { name: 'needs-sign' },
      }),
    },
  }),
});
