// Objective "relate": noise on the inputs is a penalty, exactly so for a linear model and squared error.
import { numericItem } from '#components/items/numeric/item-type.ts';

export const inputNoise = numericItem({
  id: 'penalty-to-decay/input-noise',
  version: 1,
  objectives: ['relate'],
  texts: {
    stem: String.raw`A linear model is fitted to $n=[[rows]]$ observations. Each time an observation is used, independent noise with mean 0 and standard deviation $[[deviation]]$ is added to each of its inputs. On average over the noise this minimizes $\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert^2$. Which $\lambda$?`,
    hints: [
      String.raw`For one observation, $\mathbb E\bigl(y-(x+e)^\top\beta\bigr)^2=(y-x^\top\beta)^2+\mathbb E(e^\top\beta)^2$.`,
    ],
    labels: { lambda: String.raw`the strength $\lambda$` },
    feedback: {
      'not-squared': String.raw`You used the standard deviation. What appears is $\mathbb E(e^\top\beta)^2=\sigma^2\lVert\beta\rVert^2$, with the variance.`,
      'one-row': String.raw`That is the part of a single observation. The loss sums over all $n$ of them.`,
      mean: String.raw`You divided by $n$. The loss here is a sum over observations, so the penalty is $n$ times that of one.`,
    },
    solution: String.raw`Each observation adds $\sigma^2\lVert\beta\rVert^2$ on average, since the noise is independent of all else; $n$ of them add $n\sigma^2\lVert\beta\rVert^2$. So $\lambda=[[rows]]\cdot[[deviation]]^2=[[lambda]]$. This is exact for a linear model with squared error, and an approximation for small noise elsewhere.`,
  },
  defaults: { rows: 50, deviation: 0.3 },
  draw: (random) => ({
    rows: random.pick([20, 40, 50, 80, 100, 200]),
    deviation: random.integer(2, 9) / 10,
  }),
  pose: ({ rows, deviation }) => {
    const lambda = rows * deviation ** 2;
    return {
      slots: { rows, deviation, lambda },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'not-squared', value: rows * deviation },
              { name: 'one-row', value: deviation ** 2 },
              { name: 'mean', value: deviation ** 2 / rows },
            ],
          },
        ],
      },
    };
  },
});

export const inputDropout = numericItem({
  id: 'penalty-to-decay/input-dropout',
  version: 1,
  objectives: ['relate'],
  texts: {
    stem: String.raw`Dropout on the inputs of a linear model keeps each entry of $X$ with probability $q=[[keep]]$ and divides it by $q$; otherwise the entry is 0. A column has $\lVert x_j\rVert^2=[[square]]$. On average over the dropout, the squared error $\lVert y-X\beta\rVert^2$ gets a penalty $\lambda_j\beta_j^2$. Which $\lambda_j$?`,
    hints: [
      String.raw`What is the variance of an entry that is $x/q$ with probability $q$ and 0 otherwise?`,
    ],
    labels: { lambda: String.raw`the strength $\lambda_j$` },
    feedback: {
      inverted: String.raw`You exchanged kept and dropped. Keeping everything, $q=1$, must give no penalty.`,
      'not-divided': String.raw`That belongs to dropout that does not divide by $q$ and has another mean. With division the variance of an entry is $x^2(1-q)/q$.`,
      'no-column': String.raw`That is the factor $(1-q)/q$. It multiplies $\lVert x_j\rVert^2$: this penalty depends on the size of the column.`,
    },
    solution: String.raw`An entry has mean $x$ and variance $x^2/q-x^2=x^2\,\dfrac{1-q}{q}$. Summed over the column, $\lambda_j=\dfrac{1-q}{q}\lVert x_j\rVert^2=[[factor]]\cdot[[square]]=[[lambda]]$. It is a ridge penalty in which each column has a strength of its own, so rescaling a column changes nothing.`,
  },
  defaults: { keep: 0.8, square: 50 },
  draw: (random) => ({
    keep: random.pick([0.4, 0.6, 0.7, 0.75, 0.8, 0.9]),
    square: random.integer(2, 20) * 5,
  }),
  pose: ({ keep, square }) => {
    const factor = (1 - keep) / keep;
    return {
      slots: { keep, square, factor, lambda: factor * square },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: factor * square,
            wrong: [
              { name: 'inverted', value: square / factor },
              { name: 'not-divided', value: keep * (1 - keep) * square },
              { name: 'no-column', value: factor },
            ],
          },
        ],
      },
    };
  },
});
