// Objective "equilibrium": the norm at which a step adds what the decay takes off.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { equilibrium } from '#numerics/networks/scale-reading.ts';

export const normAtEquilibrium = numericItem({
  id: 'deep-networks/norm-at-equilibrium',
  version: 1,
  objectives: ['equilibrium'],
  texts: {
    stem: String.raw`Plain SGD with $\eta=[[rate]]$ and $\lambda=[[lambda]]$ on weights whose scale does not matter. At norm 1 the gradient has the mean square $\mathbb E\lVert\tilde g\rVert^2=[[square]]$. At which norm do the weights settle, and by which angle (in radians) do they turn per step then?`,
    hints: [
      String.raw`A step adds $\eta^2\lVert\tilde g\rVert^2/\lVert w\rVert^2$ to $\lVert w\rVert^2$, decay takes off $2\eta\lambda\lVert w\rVert^2$.`,
      String.raw`The turn is the length of the step divided by $\lVert w\rVert$.`,
    ],
    labels: { norm: String.raw`the norm $\lVert w\rVert$`, angle: 'turn per step, in radians' },
    feedback: {
      squared: String.raw`That is $\lVert w\rVert^2$. Take the root once more.`,
      fourth: String.raw`That is $\lVert w\rVert^4$. The fourth root is asked for.`,
      'no-two': String.raw`You left out the 2: the decay takes $2\eta\lambda\lVert w\rVert^2$ off the *square* of the norm.`,
      'angle-squared': String.raw`That is $2\eta\lambda$. The turn is its root.`,
      'angle-no-two': String.raw`That is $\sqrt{\eta\lambda}$. The 2 from the square of the norm stays under the root.`,
    },
    solution: String.raw`$\lVert w\rVert^4=\eta\,\mathbb E\lVert\tilde g\rVert^2/(2\lambda)=[[fourth]]$, so $\lVert w\rVert=[[norm]]$. The turn per step is $\sqrt{2\eta\lambda}=[[angle]]$: it depends on $\eta\lambda$ alone, not on the data. Both hold on average and to first order in $\eta\lambda$.`,
  },
  defaults: { rate: 0.1, lambda: 0.005, square: 1 },
  draw: (random) => ({
    rate: random.pick([0.02, 0.05, 0.1, 0.2]),
    lambda: random.pick([0.0005, 0.001, 0.002, 0.005]),
    square: random.pick([1, 2, 4, 9]),
  }),
  pose: ({ rate, lambda, square }) => {
    const { norm, angle } = equilibrium(rate, lambda, square);
    return {
      slots: { rate, lambda, square, norm, angle, fourth: norm ** 4 },
      question: {
        blanks: [
          {
            name: 'norm',
            answer: norm,
            wrong: [
              { name: 'squared', value: norm ** 2 },
              { name: 'fourth', value: norm ** 4 },
              { name: 'no-two', value: equilibrium(rate, lambda / 2, square).norm },
            ],
          },
          {
            name: 'angle',
            answer: angle,
            wrong: [
              { name: 'angle-squared', value: angle ** 2 },
              { name: 'angle-no-two', value: equilibrium(rate, lambda / 2, square).angle },
            ],
          },
        ],
      },
    };
  },
});

export const decayForANorm = numericItem({
  id: 'deep-networks/decay-for-a-norm',
  version: 1,
  objectives: ['equilibrium'],
  texts: {
    stem: String.raw`Plain SGD with $\eta=[[rate]]$ on weights whose scale does not matter; at norm 1 the gradient has the mean square $[[square]]$. Which $\lambda$ keeps them at the norm $[[norm]]$? And which would keep them at twice that norm?`,
    hints: [
      String.raw`At equilibrium $\lVert w\rVert^4=\eta\,\mathbb E\lVert\tilde g\rVert^2/(2\lambda)$.`,
    ],
    labels: {
      lambda: String.raw`$\lambda$ for that norm`,
      double: String.raw`$\lambda$ for twice the norm`,
    },
    feedback: {
      'square-only': String.raw`You used $\lVert w\rVert^2$. The balance has the fourth power: growing weights get both smaller gradients and more decay.`,
      'no-two': String.raw`You left out the 2 of $2\lambda$.`,
      'double-half': String.raw`The norm goes with the fourth root of $1/\lambda$, so twice the norm takes a sixteenth of $\lambda$.`,
      'double-quarter': String.raw`That would be so if $\lVert w\rVert^2\propto1/\lambda$. It is the fourth power.`,
    },
    solution: String.raw`$\lambda=\eta\,\mathbb E\lVert\tilde g\rVert^2/(2\lVert w\rVert^4)=[[lambda]]$. Twice the norm means a factor of $2^4=16$: $[[double]]$. The norm hardly answers to $\lambda$; the effective learning rate $\eta/\lVert w\rVert^2\propto\sqrt{\eta\lambda}$ answers more.`,
  },
  defaults: { rate: 0.1, square: 1, norm: 2 },
  draw: (random) => ({
    rate: random.pick([0.05, 0.1, 0.2, 0.4]),
    square: random.pick([1, 2, 4, 5]),
    norm: random.pick([1.5, 2, 3, 4]),
  }),
  pose: ({ rate, square, norm }) => {
    // The norm at λ = 1 to the fourth power is what λ is divided into.
    const lambdaFor = (wanted: number) => (equilibrium(rate, 1, square).norm / wanted) ** 4;
    const lambda = lambdaFor(norm);
    return {
      slots: { rate, square, norm, lambda, double: lambdaFor(2 * norm) },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'square-only', value: lambda * norm ** 2 },
              { name: 'no-two', value: 2 * lambda },
            ],
          },
          {
            name: 'double',
            answer: lambdaFor(2 * norm),
            wrong: [
              { name: 'double-half', value: lambda / 2 },
              { name: 'double-quarter', value: lambda / 4 },
            ],
          },
        ],
      },
    };
  },
});
