// Objective "relate": stopping early beside ridge.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { shrinkFactors } from '#numerics/diagnostics/shrink-factors.ts';
import { gradientDescentFactors, matchingLambda } from '#numerics/paths/gradient-descent-path.ts';

export const descentBesideRidge = numericItem({
  id: 'penalty-to-decay/descent-beside-ridge',
  version: 1,
  objectives: ['relate'],
  settles: [1],
  texts: {
    stem: String.raw`Gradient descent on $\tfrac12\lVert y-X\beta\rVert^2$ starts at $\beta=0$ and is stopped after $t=[[steps]]$ steps with $\eta=[[rate]]$. Which ridge strength $\lambda$ matches by the rule $\lambda\approx1/(\eta t)$? In a direction of the data with $d^2=[[square]]$, which share of the least-squares solution has gradient descent reached, and which share does ridge keep at that $\lambda$? (To three decimal places.)`,
    hints: [
      String.raw`Each step multiplies the *missing* share in that direction by $1-\eta d^2$.`,
      String.raw`Ridge keeps $d^2/(d^2+\lambda)$.`,
    ],
    labels: {
      lambda: String.raw`matching $\lambda$`,
      descent: 'share reached by gradient descent',
      ridge: 'share kept by ridge',
    },
    feedback: {
      'lambda-inverse': String.raw`That is $\eta t$. More steps mean less shrinking, so $\lambda$ is one over it.`,
      'rate-forgotten': String.raw`You left out the learning rate. What matters is the distance traveled, $\eta t$.`,
      'descent-as-ridge': String.raw`You took the two shares for the same. They match for small $\eta td^2$; here gradient descent has come closer to least squares.`,
      'descent-done': String.raw`After finitely many steps a share is still missing: $(1-\eta d^2)^t$.`,
      'descent-missing': String.raw`That is the share still missing. What is asked is the share reached.`,
      'ridge-as-descent': String.raw`You took the two shares for the same. Ridge keeps $d^2/(d^2+\lambda)$, which is another function of $d^2$.`,
      'ridge-missing': String.raw`That is the share ridge takes away, $\lambda/(d^2+\lambda)$.`,
    },
    solution: String.raw`$\lambda=1/([[rate]]\cdot[[steps]])=[[lambda]]$. Gradient descent has reached $1-(1-\eta d^2)^t=[[descent]]$, and ridge keeps $d^2/(d^2+\lambda)=[[ridge]]$. Both leave strong directions alone and shrink weak ones, but by different factors: alike, not equal.`,
  },
  defaults: { rate: 0.01, steps: 500, product: 5 },
  draw: (random) => ({
    rate: random.pick([0.01, 0.02, 0.05]),
    steps: random.pick([100, 200, 500]),
    product: random.pick([1, 2, 3, 4, 5]),
  }),
  pose: ({ rate, steps, product }) => {
    const lambda = matchingLambda(rate, steps);
    const square = product * lambda;
    const direction = Float64Array.of(Math.sqrt(square));
    const descent = gradientDescentFactors(direction, rate, steps)[0] ?? NaN;
    const ridge = shrinkFactors(direction, lambda)[0] ?? NaN;
    const tolerance = { kind: 'absolute', within: 0.001 } as const;
    return {
      slots: { rate, steps, square, lambda, descent, ridge },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'lambda-inverse', value: 1 / lambda },
              { name: 'rate-forgotten', value: matchingLambda(1, steps) },
            ],
          },
          {
            name: 'descent',
            answer: descent,
            tolerance,
            wrong: [
              { name: 'descent-as-ridge', value: ridge, misconception: 'M38' },
              { name: 'descent-done', value: 1 },
              { name: 'descent-missing', value: 1 - descent },
            ],
          },
          {
            name: 'ridge',
            answer: ridge,
            tolerance,
            wrong: [
              { name: 'ridge-as-descent', value: descent, misconception: 'M38' },
              { name: 'ridge-missing', value: 1 - ridge },
            ],
          },
        ],
      },
    };
  },
});

export const stoppingOrPenalty = singleChoiceItem({
  id: 'penalty-to-decay/stopping-or-penalty',
  version: 1,
  objectives: ['relate'],
  texts: {
    stem: String.raw`Gradient descent with tiny steps on $\tfrac12\lVert y-X\beta\rVert^2$ starts at zero and is stopped at time $t$. It is compared with ridge at $\lambda=1/t$, for a linear model with independent errors of equal variance. Which statement is right?`,
    labels: {
      identical: 'The two fits are the same.',
      bounded: String.raw`The fits differ, but the risk of the stopped fit is at most 1.69 times that of ridge, whatever the true coefficients.`,
      never: 'Stopping early does not shrink anything; it only saves time.',
      always: 'The stopped fit is always the better of the two.',
    },
    feedback: {
      identical: String.raw`In a direction with $d^2$ the stopped fit has the share $1-e^{-td^2}$ and ridge has $d^2/(d^2+1/t)$. These are equal for no $d^2>0$.`,
      never: String.raw`Directions in which the data vary little are learned slowly. Whoever stops has not learned them yet, and that is shrinking.`,
      always: String.raw`The stopped fit shrinks less, so it has the smaller bias and the larger variance. Which matters more depends on the truth.`,
    },
    solution: String.raw`The shares are $1-e^{-td^2}$ and $d^2/(d^2+1/t)$: the same at 0 and at infinity, different in between. In each direction the squared bias of the stopped fit is at most that of ridge and its variance at most 1.69 times that of ridge, which bounds the risk (Ali, Kolter and Tibshirani 2019). Alike, with a guarantee, is not the same.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'identical', misconception: 'M38' },
        { name: 'never' },
        { name: 'bounded' },
        { name: 'always' },
      ],
      answer: 'bounded',
    },
  }),
});
