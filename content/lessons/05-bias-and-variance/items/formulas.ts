// Objective "one-weight": the error as a formula.
import { formulaItem } from '#components/items/formula/item-type.ts';

export const errorAsFormula = formulaItem({
  id: 'bias-and-variance/error-as-formula',
  version: 1,
  objectives: ['one-weight'],
  texts: {
    stem: String.raw`$y_i=\beta x_i+\varepsilon_i$ with noise of variance $v$, and $S=\sum x_i^2$. Write the mean squared error $E(\hat\beta-\beta)^2$ of the ridge estimate $\hat\beta=\sum x_iy_i/(S+\lambda)$ as a formula in $v$, $S$, $\beta$ and $\lambda$.`,
    hints: [
      String.raw`$\hat\beta=\dfrac{S\beta+\sum x_i\varepsilon_i}{S+\lambda}$. What is its mean, and what its variance?`,
    ],
    labels: { formula: 'the mean squared error' },
    feedback: {
      variance: String.raw`That is the variance. Add the squared bias, $\lambda^2\beta^2/(S+\lambda)^2$.`,
      bias: String.raw`That is the squared bias. Add the variance, $vS/(S+\lambda)^2$.`,
      'bias-not-squared': String.raw`The bias is $-\lambda\beta/(S+\lambda)$; in the error it is squared, numerator and denominator.`,
      'least-squares': String.raw`That is the error of least squares, at $\lambda=0$.`,
    },
    solution: String.raw`The mean of $\hat\beta$ is $S\beta/(S+\lambda)$, so the bias is $-\lambda\beta/(S+\lambda)$. The variance is $vS/(S+\lambda)^2$. Together $\dfrac{vS+\lambda^2\beta^2}{(S+\lambda)^2}$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: {
        symbols: [
          { name: 'v', domain: 'positive' },
          { name: 'S', domain: 'positive' },
          { name: 'beta', shown: 'β' },
          { name: 'lambda', shown: 'λ', domain: 'positive' },
        ],
      },
      answer: '(v S + λ^2 β^2)/(S+λ)^2',
      wrong: [
        { name: 'variance', formula: 'v S/(S+λ)^2' },
        { name: 'bias', formula: 'λ^2 β^2/(S+λ)^2' },
        { name: 'bias-not-squared', formula: '(v S + λ β)/(S+λ)^2' },
        { name: 'least-squares', formula: 'v/S' },
      ],
      signs: ['λ', 'β', '²', '(…)'],
    },
  }),
});
