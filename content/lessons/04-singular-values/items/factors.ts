// Objective "factors": d²/(d² + λ) and its sum.
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { degreesOfFreedom, shrinkFactors } from '../values.ts';

export const threeFactors = numericItem({
  id: 'singular-values/three-factors',
  version: 1,
  objectives: ['factors'],
  settles: [2, 3],
  texts: {
    stem: String.raw`$X$ has the singular values $d=([[d]])$, and $\lambda=[[lambda]]$ in $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$. What share of the least-squares fit does ridge keep along each singular direction? And how large are the effective degrees of freedom (no intercept)?`,
    hints: [
      String.raw`Along a direction with the singular value $d_j$ ridge keeps $d_j^2/(d_j^2+\lambda)$.`,
    ],
    labels: {
      first: String.raw`share kept at $d_1=[[first]]$`,
      second: String.raw`share kept at $d_2=[[second]]$`,
      third: String.raw`share kept at $d_3=[[third]]$`,
      df: 'effective degrees of freedom',
    },
    feedback: {
      'not-squared': String.raw`You used $d/(d+\lambda)$. The singular values enter squared.`,
      uniform: String.raw`You used $1/(1+\lambda)$ for every direction. That is right only where all singular values are 1.`,
      lost: String.raw`That is the share that is lost, $\lambda/(d^2+\lambda)$. What is kept is asked for.`,
      intercept: String.raw`You counted one for an intercept. There is none here.`,
      'all-counted': String.raw`That is the number of coefficients. None of them has become zero, but each direction counts only with the share that is kept.`,
    },
    solution: String.raw`With $d^2=([[squares]])$ the shares are [[factors]]: where $d^2$ is much larger than $\lambda$ hardly anything is lost, where it is much smaller nearly all is, and at $d^2=\lambda$ half. Their sum is $[[df]]$, the effective degrees of freedom.`,
  },
  defaults: { d: [10, 3, 1] as const, lambda: 9 },
  draw: (random) => ({
    d: [random.integer(6, 12), random.integer(3, 5), random.integer(1, 2)] as const,
    lambda: random.pick([2, 3, 4, 6, 9, 16, 25]),
  }),
  pose: ({ d, lambda }) => {
    const [first = NaN, second = NaN, third = NaN] = shrinkFactors(d, lambda);
    const df = degreesOfFreedom(d, lambda);
    const notSquared = d.map((value) => value / (value + lambda));
    return {
      slots: {
        ...{ d: formatList(d), lambda, first: d[0], second: d[1], third: d[2], df },
        squares: formatList(d.map((value) => value ** 2)),
        factors: formatList([first, second, third]),
      },
      question: {
        blanks: [
          {
            name: 'first',
            answer: first,
            wrong: [
              { name: 'not-squared', value: notSquared[0] ?? NaN },
              { name: 'uniform', value: 1 / (1 + lambda), misconception: 'M16' },
              { name: 'lost', value: 1 - first },
            ],
          },
          {
            name: 'second',
            answer: second,
            wrong: [
              { name: 'not-squared', value: notSquared[1] ?? NaN },
              { name: 'uniform', value: 1 / (1 + lambda), misconception: 'M16' },
            ],
          },
          {
            name: 'third',
            answer: third,
            wrong: d[2] === 1 ? [] : [{ name: 'not-squared', value: notSquared[2] ?? NaN }],
          },
          {
            name: 'df',
            answer: df,
            wrong: [
              { name: 'intercept', value: 1 + df },
              { name: 'all-counted', value: d.length },
              { name: 'not-squared', value: notSquared.reduce((sum, share) => sum + share, 0) },
            ],
          },
        ],
      },
    };
  },
});

export const mostShrunk = singleChoiceItem({
  id: 'singular-values/most-shrunk',
  version: 1,
  objectives: ['factors', 'trace'],
  settles: [2],
  texts: {
    stem: String.raw`Ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$ with centered columns, shrinks the least-squares fit by a different factor along each singular direction of $X$. In which direction does it take off the largest share?`,
    labels: {
      'largest-variance': 'the one in which the data vary most',
      'smallest-variance': 'the one in which the data vary least',
      'least-correlated': 'the one that is least correlated with $y$',
      'largest-weight': 'the one with the largest least-squares weight',
    },
    feedback: {
      'largest-variance': String.raw`There $d^2$ is largest and $d^2/(d^2+\lambda)$ nearest to 1: that direction keeps most.`,
      'least-correlated': String.raw`$y$ does not stand in $d^2/(d^2+\lambda)$. The factors are known before $y$ is.`,
      'largest-weight': String.raw`The factor does not depend on the weight. It often looks that way, because along thin directions least-squares weights tend to be large.`,
    },
    solution: String.raw`The share that is kept is $d_j^2/(d_j^2+\lambda)$, smallest where $d_j$ is smallest: where the data vary least. Whether that direction matters for $y$ plays no part. Ridge bets that it does not.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'largest-variance' },
        { name: 'smallest-variance' },
        { name: 'least-correlated' },
        { name: 'largest-weight', misconception: 'M17' },
      ],
      answer: 'smallest-variance',
    },
  }),
});

export const sumOfFactors = formulaItem({
  id: 'singular-values/sum-of-factors',
  version: 1,
  objectives: ['factors'],
  texts: {
    stem: String.raw`$X$ has the singular values $d_1,\dots,d_p$. Write the effective degrees of freedom of ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$, as a formula in $d_j$ and $\lambda$ (no intercept).`,
    hints: [
      String.raw`Each direction counts with the share of the least-squares fit that it keeps.`,
    ],
    labels: { formula: String.raw`effective degrees of freedom $\operatorname{df}(\lambda)$` },
    feedback: {
      intercept: String.raw`Right if an intercept is counted too. The question leaves it out.`,
      'not-squared': String.raw`The singular values enter squared: $XX^\top$ has the eigenvalues $d_j^2$.`,
      lost: String.raw`That adds up what is lost, $\lambda/(d_j^2+\lambda)$. What is kept counts.`,
      uniform: String.raw`That is right only where every $d_j$ is 1.`,
    },
    solution: String.raw`The fit is $\hat y=X(X^\top X+\lambda I)^{-1}X^\top y$, a matrix times $y$ with the eigenvalues $d_j^2/(d_j^2+\lambda)$. Its trace is $\operatorname{df}(\lambda)=\sum_j\dfrac{d_j^2}{d_j^2+\lambda}$: from $p$ at $\lambda=0$, where all $d_j>0$, down to 0 as $\lambda\to\infty$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: {
        symbols: [
          { name: 'd', size: ['p'], over: 'j' },
          { name: 'p', domain: 'integer' },
          { name: 'lambda', shown: 'λ', domain: 'positive' },
        ],
      },
      answer: 'sum(d_j^2/(d_j^2+λ))',
      alternatives: [{ name: 'intercept', formula: '1 + sum(d_j^2/(d_j^2+λ))', points: 0.5 }],
      wrong: [
        { name: 'not-squared', formula: 'sum(d_j/(d_j+λ))' },
        { name: 'lost', formula: 'sum(λ/(d_j^2+λ))' },
        { name: 'uniform', formula: 'p/(1+λ)', misconception: 'M16' },
      ],
      signs: ['λ', '²', 'Σ(…)'],
    },
  }),
});
