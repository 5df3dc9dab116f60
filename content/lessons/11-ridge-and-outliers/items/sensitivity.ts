// Objective "sensitivity": smaller, and still without bound.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { ridgeThrough } from '../values.ts';

export const doubledError = singleChoiceItem({
  id: 'ridge-and-outliers/doubled-error',
  version: 1,
  objectives: ['sensitivity'],
  settles: [8],
  texts: {
    stem: String.raw`Ridge at a fixed $\lambda$. One response is wrong by some amount, which shifts $\hat\beta$. If it is wrong by twice as much, the shift …`,
    hints: [String.raw`$\hat\beta=(X^\top X+\lambda I)^{-1}X^\top y$. How does $y$ enter?`],
    labels: {
      doubles: 'doubles',
      capped: 'grows by less and less, since the penalty holds large coefficients back',
      unchanged: String.raw`stays the same, once $\lambda$ is large enough`,
      quadruples: 'is four times as large, since errors are squared',
    },
    feedback: {
      capped: String.raw`At a fixed $\lambda$ the answer is linear in $y$. The penalty makes the factor smaller and never makes it fade.`,
      unchanged: String.raw`A larger $\lambda$ makes the shift smaller. At no finite $\lambda$ is it independent of the response.`,
      quadruples: 'What is squared is the cost. The solution of a squared cost is linear in y.',
    },
    solution: String.raw`Ridge is linear in $y$: $\partial\hat\beta/\partial y_i=(X^\top X+\lambda I)^{-1}x_i$ does not depend on $y_i$. So the shift doubles. Its factor gets smaller with $\lambda$; the influence of a response stays unbounded.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'capped', misconception: 'M53' },
        { name: 'doubles' },
        { name: 'unchanged', misconception: 'M53' },
        { name: 'quadruples' },
      ],
      answer: 'doubles',
    },
  }),
});

export const influenceOfAResponse = numericItem({
  id: 'ridge-and-outliers/influence-of-a-response',
  version: 1,
  objectives: ['sensitivity'],
  settles: [8],
  texts: {
    stem: String.raw`A line through the origin is fitted at $x=1,\,2,\,3,\,[[last]]$ by ridge, $\sum(y_i-wx_i)^2+\lambda w^2$. By how much does $\hat w$ change per unit of the last response: for $\lambda=0$, and for $\lambda=[[lambda]]$? And what is the leverage of the last point, $\partial\hat y_4/\partial y_4$, in each case?`,
    hints: [String.raw`$\hat w=\sum x_iy_i/(\sum x_i^2+\lambda)$. Differentiate by $y_4$.`],
    labels: {
      free: String.raw`change of $\hat w$ at $\lambda=0$`,
      ridge: String.raw`change of $\hat w$ at $\lambda=[[lambda]]$`,
      'free-leverage': String.raw`leverage at $\lambda=0$`,
      'ridge-leverage': String.raw`leverage at $\lambda=[[lambda]]$`,
    },
    feedback: {
      'ratio-only': String.raw`That is $1/x_4$. The other points hold the slope too: divide $x_4$ by $\sum x_i^2$.`,
      bounded:
        'The influence is smaller with ridge, not gone: it never depends on how far off the response is.',
      unpenalized: String.raw`That is the value without the penalty. Add $\lambda$ to $\sum x_i^2$.`,
      'one-factor': String.raw`Leverage is $x_4$ times the change of the slope: $x_4^2/(\sum x_i^2+\lambda)$.`,
    },
    solution: String.raw`$\partial\hat w/\partial y_4=x_4/(\sum x_i^2+\lambda)$: $[[last]]/[[square]]=[[free]]$ and $[[last]]/([[square]]+[[lambda]])=[[ridge]]$. Times $x_4$ that is the leverage, $[[freeLeverage]]$ and $[[ridgeLeverage]]$. Ridge lowers every leverage, by a factor here of $[[factor]]$, and puts no ceiling on what a response can do.`,
  },
  defaults: { last: 4, lambda: 30 },
  draw: (random) => ({ last: random.integer(4, 9), lambda: random.integer(1, 12) * 5 }),
  pose: ({ last, lambda }) => {
    const x = [1, 2, 3, last];
    const [free, shrunk] = [ridgeThrough(x, x, 0), ridgeThrough(x, x, lambda)];
    const square = x.reduce((sum, value) => sum + value ** 2, 0);
    return {
      slots: {
        ...{ last, lambda, square, free: free.influence, ridge: shrunk.influence },
        ...{ freeLeverage: free.leverage, ridgeLeverage: shrunk.leverage },
        factor: shrunk.leverage / free.leverage,
      },
      question: {
        blanks: [
          {
            name: 'free',
            answer: free.influence,
            wrong: [{ name: 'ratio-only', value: 1 / last }],
          },
          {
            name: 'ridge',
            answer: shrunk.influence,
            wrong: [
              { name: 'bounded', value: 0, misconception: 'M53' },
              { name: 'unpenalized', value: free.influence },
            ],
          },
          {
            name: 'free-leverage',
            answer: free.leverage,
            wrong: [{ name: 'one-factor', value: free.influence }],
          },
          {
            name: 'ridge-leverage',
            answer: shrunk.leverage,
            wrong: [
              { name: 'one-factor', value: shrunk.influence },
              { name: 'unpenalized', value: free.leverage },
            ],
          },
        ],
      },
    };
  },
});
