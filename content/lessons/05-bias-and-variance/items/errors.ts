// Objective "one-weight": squared bias, variance and their sum, as functions of λ.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { best, breakEven, errorOf } from '../values.ts';

export const errorOfOneWeight = numericItem({
  id: 'bias-and-variance/error-of-one-weight',
  version: 1,
  objectives: ['one-weight', 'existence'],
  settles: [4],
  texts: {
    stem: String.raw`$y_i=\beta x_i+\varepsilon_i$ with the true weight $\beta=[[beta]]$, $\sum x_i^2=[[squares]]$ and noise of variance $\sigma^2=[[noise]]$. Ridge estimates $\hat\beta=\sum x_iy_i/(\sum x_i^2+\lambda)$. How large is the mean squared error $E(\hat\beta-\beta)^2$ at $\lambda=0$, and at $\lambda=[[lambda]]$? Which $\lambda$ makes it smallest? And up to which $\lambda$ is ridge better than least squares?`,
    hints: [
      String.raw`Variance $\dfrac{\sigma^2\sum x_i^2}{(\sum x_i^2+\lambda)^2}$, squared bias $\dfrac{\lambda^2\beta^2}{(\sum x_i^2+\lambda)^2}$.`,
    ],
    labels: {
      free: String.raw`mean squared error at $\lambda=0$`,
      ridge: String.raw`mean squared error at $\lambda=[[lambda]]$`,
      best: String.raw`the best $\lambda$`,
      even: String.raw`the $\lambda$ where it is that of least squares again`,
    },
    feedback: {
      'noise-only': String.raw`That is the variance of a single observation. The estimate has $\sigma^2/\sum x_i^2$.`,
      variance: String.raw`That is the variance alone. Add the squared bias.`,
      bias: String.raw`That is the squared bias alone. Add the variance.`,
      unbiased: String.raw`$\lambda=0$ has no bias, and more variance than it need have. A little shrinking lowers the variance by more than it adds in squared bias.`,
      'not-squared': String.raw`You took $\sigma^2/\beta$. It is $\sigma^2/\beta^2$: the ratio of the variance of the noise to the *square* of the weight.`,
      inverse: String.raw`It is the other way round: the more noise, the more shrinking pays, so $\sigma^2$ stands on top.`,
      'twice-best': String.raw`Twice the best $\lambda$ is still better than least squares. Set the two errors equal and solve for $\lambda$.`,
      'never-better': String.raw`At the best $\lambda$ the error is smaller than at 0, so there is a range of $\lambda$ above 0 where ridge is better.`,
    },
    solution: String.raw`At $\lambda=0$ the error is $\sigma^2/\sum x_i^2=[[free]]$. At $\lambda=[[lambda]]$ the variance is $[[variance]]$ and the squared bias $[[bias]]$, together $[[ridge]]$. The best $\lambda$ is $\sigma^2/\beta^2=[[best]]$, with an error of $[[least]]$. The error is that of least squares again at $\lambda=2\sigma^2/(\beta^2-\sigma^2/\sum x_i^2)=[[even]]$.`,
  },
  defaults: { beta: 2, sumOfSquares: 4, noiseVariance: 4, lambda: 3 },
  draw: (random) => ({
    beta: random.pick([1.5, 2, 2.5, 3]),
    sumOfSquares: random.integer(3, 10),
    noiseVariance: random.integer(3, 9),
    lambda: random.pick([2, 3, 4, 5]),
  }),
  pose: ({ lambda, ...truth }) => {
    const { beta, sumOfSquares: squares, noiseVariance: noise } = truth;
    const [free, ridge] = [errorOf(truth, 0), errorOf(truth, lambda)];
    const [least, even] = [best(truth), breakEven(truth)];
    return {
      slots: {
        ...{ beta, squares, noise, lambda, free: free.mse, ridge: ridge.mse },
        ...{ variance: ridge.variance, bias: ridge.biasSquared },
        ...{ best: least, least: errorOf(truth, least).mse, even },
      },
      question: {
        blanks: [
          {
            name: 'free',
            answer: free.mse,
            wrong: [{ name: 'noise-only', value: noise }],
          },
          {
            name: 'ridge',
            answer: ridge.mse,
            wrong: [
              { name: 'variance', value: ridge.variance },
              { name: 'bias', value: ridge.biasSquared },
            ],
          },
          {
            name: 'best',
            answer: least,
            wrong: [
              { name: 'unbiased', value: 0, misconception: 'M34' },
              { name: 'not-squared', value: noise / beta },
              ...(noise === beta ** 2 ? [] : [{ name: 'inverse', value: 1 / least }]),
            ],
          },
          {
            name: 'even',
            answer: even,
            wrong: [
              { name: 'twice-best', value: 2 * least },
              { name: 'never-better', value: 0, misconception: 'M34' },
            ],
          },
        ],
      },
    };
  },
});

export const balancedParts = numericItem({
  id: 'bias-and-variance/balanced-parts',
  version: 1,
  objectives: ['one-weight'],
  texts: {
    stem: String.raw`The same kind of problem, $\hat\beta=\sum x_iy_i/(\sum x_i^2+\lambda)$, with $\beta=[[beta]]$, $\sum x_i^2=[[squares]]$ and $\sigma^2=[[noise]]$. At which $\lambda$ are squared bias and variance equal? And at which $\lambda$ is their sum smallest?`,
    hints: [String.raw`Both have the same denominator. Set $\lambda^2\beta^2=\sigma^2\sum x_i^2$.`],
    labels: {
      equal: String.raw`the $\lambda$ where they are equal`,
      best: String.raw`the $\lambda$ where their sum is smallest`,
    },
    feedback: {
      'not-rooted': String.raw`You have $\lambda^2$. Take the root.`,
      'sum-for-equal': String.raw`That is where their sum is smallest, $\sigma^2/\beta^2$. Where they are equal is another place.`,
      'equal-for-sum': String.raw`Where the curves of two summands cross, their sum need not be smallest. It is smallest where the one rises as fast as the other falls.`,
    },
    solution: String.raw`They are equal at $\lambda=\sigma\sqrt{\sum x_i^2}/|\beta|=[[equal]]$. Their sum is smallest at $\sigma^2/\beta^2=[[best]]$, where squared bias is $[[bias]]$ and variance $[[variance]]$. A picture of the two curves crossing is not a picture of the best $\lambda$.`,
  },
  defaults: { beta: 2, sumOfSquares: 9, noiseVariance: 4 },
  draw: (random) => ({
    beta: random.pick([1.5, 2, 2.5, 3, 4]),
    sumOfSquares: random.integer(4, 25),
    noiseVariance: random.pick([1, 2, 4, 6, 9]),
  }),
  pose: (truth) => {
    const { beta, sumOfSquares: squares, noiseVariance: noise } = truth;
    const least = best(truth);
    const equal = Math.sqrt(noise * squares) / beta;
    const { biasSquared: bias, variance } = errorOf(truth, least);
    return {
      slots: { beta, squares, noise, equal, best: least, bias, variance },
      question: {
        blanks: [
          {
            name: 'equal',
            answer: equal,
            wrong: [
              { name: 'not-rooted', value: equal ** 2 },
              { name: 'sum-for-equal', value: least },
            ],
          },
          { name: 'best', answer: least, wrong: [{ name: 'equal-for-sum', value: equal }] },
        ],
      },
    };
  },
});
