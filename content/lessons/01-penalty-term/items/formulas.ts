// Objectives "write" and "scaling": a gradient and a minimizer as formulas.
import { formulaItem } from '#components/items/formula/item-type.ts';

const lambda = { name: 'lambda', shown: 'λ', domain: 'positive' } as const;

export const gradient = formulaItem({
  id: 'penalty-term/gradient',
  version: 1,
  objectives: ['write', 'scaling'],
  texts: {
    stem: String.raw`Write the gradient of $J(w)=\dfrac1{2n}\lVert y-Xw\rVert^2+\dfrac{\lambda}{2}\lVert w\rVert^2$ with respect to $w$. (Type $X^\top$ as X^T or X'.)`,
    hints: [
      String.raw`The gradient of $\lVert y-Xw\rVert^2$ is $-2X^\top(y-Xw)$, and that of $\lVert w\rVert^2$ is $2w$.`,
    ],
    labels: { formula: 'the gradient' },
    feedback: {
      'no-mean': String.raw`The loss is divided by $n$, and so is its gradient.`,
      'not-halved': String.raw`Both terms have a ½, which cancels with the 2 of the derivative.`,
      'penalty-doubled': String.raw`The ½ before $\lambda\lVert w\rVert^2$ cancels with the 2 of the derivative: $\lambda w$.`,
      'data-sign': String.raw`Check the sign of the data term: the residual is $y-Xw$, and $w$ enters it with a minus.`,
      'penalty-over-n': String.raw`Only the loss is divided by $n$ here, not the penalty.`,
      'no-penalty': String.raw`That is the gradient of the loss alone. The penalty adds $\lambda w$.`,
    },
    solution: String.raw`$\nabla J(w)=-\tfrac1nX^\top(y-Xw)+\lambda w$. The factors ½ are there so that no 2 is left; the $\tfrac1n$ stays, and with it the same $\lambda$ is a price $n$ times as high as in $\tfrac12\lVert y-Xw\rVert^2+\tfrac{\lambda}{2}\lVert w\rVert^2$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: {
        symbols: [
          { name: 'X', size: ['n', 'p'] },
          { name: 'y', size: ['n'] },
          { name: 'w', size: ['p'] },
          { name: 'n', domain: 'integer' },
          lambda,
        ],
      },
      answer: 'X^T(Xw - y)/n + λw',
      wrong: [
        { name: 'no-mean', formula: 'X^T(Xw - y) + λw', misconception: 'M07' },
        { name: 'not-halved', formula: '2X^T(Xw - y)/n + 2λw', misconception: 'M07' },
        { name: 'penalty-doubled', formula: 'X^T(Xw - y)/n + 2λw', misconception: 'M07' },
        { name: 'data-sign', formula: 'X^T(y - Xw)/n + λw' },
        { name: 'penalty-over-n', formula: 'X^T(Xw - y)/n + λw/n' },
        { name: 'no-penalty', formula: 'X^T(Xw - y)/n' },
      ],
      signs: ['λ', 'ᵀ', '(…)'],
    },
  }),
});

export const minimizer = formulaItem({
  id: 'penalty-term/minimizer',
  version: 1,
  objectives: ['write'],
  texts: {
    stem: String.raw`One feature, no intercept. Write the $w$ that minimizes $\sum_i(y_i-wx_i)^2+\lambda w^2$ as a formula in $x_i$, $y_i$ and $\lambda$.`,
    hints: [String.raw`Set the derivative $-2\sum_ix_i(y_i-wx_i)+2\lambda w$ to 0.`],
    labels: { formula: 'the minimizer' },
    feedback: {
      'no-penalty': String.raw`That is least squares, at $\lambda=0$.`,
      'half-lambda': String.raw`The twos cancel: both terms are squares, and neither has a ½.`,
      'double-lambda': String.raw`The twos cancel: both terms are squares, and neither has a ½.`,
      'one-plus': String.raw`You divided the least-squares weight by $1+\lambda$, which is right where $\sum x_i^2=1$.`,
      subtracted: String.raw`The penalty makes the weight smaller: $\lambda$ is added in the denominator.`,
    },
    solution: String.raw`$\hat w=\dfrac{\sum_ix_iy_i}{\sum_ix_i^2+\lambda}$: the penalty acts as if $\sum_ix_i^2$ were larger by $\lambda$, without anything being added to $\sum_ix_iy_i$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: { symbols: [{ name: 'x', size: ['n'] }, { name: 'y', size: ['n'] }, lambda] },
      answer: 'sum(x_i y_i)/(sum(x_i^2)+λ)',
      wrong: [
        { name: 'no-penalty', formula: 'sum(x_i y_i)/sum(x_i^2)' },
        {
          name: 'half-lambda',
          formula: 'sum(x_i y_i)/(sum(x_i^2)+λ/2)',
          misconception: 'M07',
        },
        { name: 'double-lambda', formula: 'sum(x_i y_i)/(sum(x_i^2)+2λ)', misconception: 'M07' },
        { name: 'one-plus', formula: 'sum(x_i y_i)/sum(x_i^2)/(1+λ)' },
        { name: 'subtracted', formula: 'sum(x_i y_i)/(sum(x_i^2)-λ)' },
      ],
      signs: ['λ', '²', 'Σ(…)'],
    },
  }),
});
