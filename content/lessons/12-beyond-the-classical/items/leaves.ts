// Objective "leaf": the L2 penalty of a boosted tree.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { mean } from '#numerics/linear-algebra/vector.ts';
import { leafValue } from '../values.ts';

export const valueOfALeaf = numericItem({
  id: 'beyond-the-classical/value-of-a-leaf',
  version: 1,
  objectives: ['leaf'],
  texts: {
    stem: String.raw`A leaf of a boosted tree with squared error, $\tfrac12\sum(r_i-w)^2+\tfrac12\lambda w^2$, holds the residuals $[[residuals]]$. What is its value $w$ for $\lambda=0$, and for $\lambda=[[lambda]]$? And for a leaf that holds [[copies]] times as many residuals with the same mean, at the same $\lambda=[[lambda]]$?`,
    hints: [String.raw`Set the slope to zero: $-\sum(r_i-w)+\lambda w=0$.`],
    labels: {
      free: String.raw`value for $\lambda=0$`,
      shrunk: String.raw`value for $\lambda=[[lambda]]$`,
      large: 'value of the larger leaf',
    },
    feedback: {
      sum: String.raw`That is $\sum r_i$. Divide by the number of residuals plus $\lambda$.`,
      'mean-shrunk': String.raw`You divided the *mean* by $1+\lambda$. It is the sum divided by $n+\lambda$: the strength is compared with a count.`,
      unpenalized: String.raw`That is the mean. The penalty pulls it toward 0.`,
      'same-share': String.raw`A larger leaf loses a smaller share: the same $\lambda$ stands against more observations.`,
    },
    solution: String.raw`$w=\dfrac{\sum r_i}{n+\lambda}$: $[[sum]]/[[count]]=[[free]]$ and $[[sum]]/([[count]]+[[lambda]])=[[shrunk]]$; with [[copies]] times as many $[[large]]$. The strength acts like $\lambda$ more observations with the residual 0. It bites in small leaves and hardly shows in large ones. (XGBoost’s $\texttt{reg\_lambda}$, 1 by default.)`,
  },
  defaults: { residuals: [10, 14], lambda: 1, copies: 10 },
  draw: (random) => ({
    residuals: Array.from({ length: random.integer(2, 4) }, () => random.integer(4, 20)),
    lambda: random.pick([0.5, 1, 2, 3]),
    copies: random.pick([5, 10, 20]),
  }),
  pose: ({ residuals, lambda, copies }) => {
    const free = leafValue(residuals, 0);
    const shrunk = leafValue(residuals, lambda);
    const large = leafValue(Array.from({ length: copies }, () => residuals).flat(), lambda);
    const count = residuals.length;
    const sum = count * mean(Float64Array.from(residuals));
    const tolerance = { kind: 'relative', of: 0.002 } as const;
    return {
      slots: {
        ...{ residuals: formatList(residuals), lambda, copies },
        ...{ sum, count, free, shrunk, large },
      },
      question: {
        blanks: [
          { name: 'free', answer: free, tolerance, wrong: [{ name: 'sum', value: sum }] },
          {
            name: 'shrunk',
            answer: shrunk,
            tolerance,
            wrong: [
              { name: 'mean-shrunk', value: free / (1 + lambda) },
              { name: 'unpenalized', value: free },
            ],
          },
          {
            name: 'large',
            answer: large,
            tolerance,
            wrong: [
              { name: 'same-share', value: shrunk },
              { name: 'unpenalized', value: free },
            ],
          },
        ],
      },
    };
  },
});

export const halfALeaf = numericItem({
  id: 'beyond-the-classical/half-a-leaf',
  version: 1,
  objectives: ['leaf'],
  texts: {
    stem: String.raw`A leaf of a boosted tree with squared error, $\tfrac12\sum(r_i-w)^2+\tfrac12\lambda w^2$, holds [[count]] residuals with the mean [[middle]]. Which $\lambda$ halves its value? And what is then the value of another leaf with the same mean that holds [[more]] residuals?`,
    hints: [String.raw`The value is $\sum r_i/(n+\lambda)$.`],
    labels: {
      lambda: String.raw`$\lambda$ that halves the value`,
      large: 'value of the other leaf',
    },
    feedback: {
      one: String.raw`$\lambda=1$ would halve a leaf of a single residual. Here it stands against [[count]].`,
      mean: String.raw`The size of the residuals does not matter: both sides of the fraction stretch with them.`,
      'same-half': String.raw`The same $\lambda$ takes a smaller share off a larger leaf.`,
      unpenalized: 'That is the mean. The penalty pulls it toward 0.',
    },
    solution: String.raw`$\sum r_i/(n+\lambda)$ is half of $\sum r_i/n$ where $\lambda=n=[[lambda]]$. With that $\lambda$ the other leaf has the value $[[more]]\cdot[[middle]]/([[more]]+[[lambda]])=[[large]]$. So a strength is small or large beside the number of observations in a leaf.`,
  },
  defaults: { count: 4, middle: 12, factor: 5 },
  draw: (random) => ({
    count: random.integer(3, 9),
    middle: random.integer(10, 30),
    factor: random.integer(3, 6),
  }),
  pose: ({ count, middle, factor }) => {
    const leaf = (size: number, lambda: number): number =>
      leafValue(
        Array.from({ length: size }, () => middle),
        lambda,
      );
    const large = leaf(factor * count, count);
    return {
      slots: { count, middle, more: factor * count, lambda: count, large },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: count,
            wrong: [
              { name: 'one', value: 1 },
              { name: 'mean', value: middle },
            ],
          },
          {
            name: 'large',
            answer: large,
            wrong: [
              { name: 'same-half', value: leaf(count, count) },
              { name: 'unpenalized', value: leaf(count, 0) },
            ],
          },
        ],
      },
    };
  },
});
