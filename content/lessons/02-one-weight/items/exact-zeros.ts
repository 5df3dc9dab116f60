// Objective "exact-zero": when a ridge weight is exactly 0, and when it only becomes small.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { oneWeight } from '#numerics/one-weight.ts';
import { firstStepBelow } from '#numerics/descent/decay-only.ts';

export const ridgeExactZero = singleChoiceItem({
  id: 'one-weight/ridge-exact-zero',
  version: 1,
  objectives: ['exact-zero'],
  settles: [6, 7],
  texts: {
    stem: String.raw`One weight minimizes $\tfrac12(z-w)^2+\tfrac12\lambda_2w^2$ with $z=[[z]]$. What is the smallest finite $\lambda_2$ at which it is exactly 0?`,
    hints: [
      String.raw`Write down the slope of the objective at $w=0$. Does $\lambda_2$ stand in it?`,
    ],
    labels: {
      estimate: String.raw`at $\lambda_2=[[z]]$`,
      square: String.raw`at $\lambda_2=[[square]]$`,
      one: String.raw`at $\lambda_2=1$`,
      none: 'there is none',
    },
    feedback: {
      estimate: String.raw`That is the lasso: $\lambda_1|w|$ reaches exact 0 at $\lambda_1=|z|$. At $\lambda_2=[[z]]$ the ridge weight is $[[atEstimate]]$.`,
      square: String.raw`At $\lambda_2=[[square]]$ the ridge weight is $[[atSquare]]$: small, and not 0. Try a larger one; it stays above 0.`,
      one: String.raw`$\lambda_2=1$ halves the weight: it is $[[atOne]]$ there.`,
    },
    solution: String.raw`The ridge weight is $z/(1+\lambda_2)$, a nonzero number divided by a finite one, so it is never 0 for $z\ne0$. By slopes: at $w=0$ the slope of $\tfrac12\lambda_2w^2$ is 0 for every $\lambda_2$, so the slope of the objective there is $-z\ne0$ and zero is no minimum.`,
  },
  defaults: { z: 3 },
  draw: (random) => ({ z: random.integer(2, 9) }),
  pose: ({ z }) => {
    const at = (lambda2: number) => oneWeight({ z, lambda1: 0, lambda2 }).w;
    const square = z ** 2;
    return {
      slots: { z, square, atEstimate: at(z), atSquare: at(square), atOne: at(1) },
      question: {
        options: [
          { name: 'estimate', misconception: 'M23' },
          { name: 'square', misconception: 'M23' },
          { name: 'one', misconception: 'M23' },
          { name: 'none', pinned: true },
        ],
        answer: 'none',
      },
    };
  },
});

export const ridgeZeroWhen = multipleChoiceItem({
  id: 'one-weight/ridge-zero-when',
  version: 1,
  objectives: ['exact-zero'],
  settles: [6, 7],
  texts: {
    stem: String.raw`Now with several features: a ridge fit minimizes $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda_2\lVert\beta\rVert^2$ with $\lambda_2>0$, where $\beta_j$ is the weight of feature $j$ and $x_j$ is its column in $X$. When is $\beta_j$ exactly 0? Tick every case that makes or can make it so.`,
    hints: [
      String.raw`With orthogonal columns each coefficient is a problem in one weight of its own. Which $z$ gives 0 there?`,
    ],
    labels: {
      orthogonal: String.raw`The columns are orthogonal and $x_j^\top y=0$.`,
      crossing: String.raw`At an isolated $\lambda_2$ where $\beta_j$, followed as $\lambda_2$ grows, changes its sign.`,
      'zero-column': String.raw`The column $x_j$ is all zeros.`,
      'large-lambda': String.raw`$\lambda_2$ is finite and large enough, whatever the data.`,
      never: String.raw`Never: ridge coefficients are always nonzero.`,
    },
    feedback: {
      orthogonal: String.raw`Think again about orthogonal columns: each coefficient is then $x_j^\top y/(\lVert x_j\rVert^2+\lambda_2)$. What if the numerator is 0?`,
      crossing: String.raw`With correlated columns a coefficient can change its sign as $\lambda_2$ grows, and its path is continuous. What happens in between?`,
      'zero-column': String.raw`A column of zeros does not touch the fit at all. Which $\beta_j$ does the penalty alone choose?`,
      'large-lambda': String.raw`A large $\lambda_2$ makes coefficients small, and 0 is reached only as $\lambda_2\to\infty$. In one weight, $z/(1+\lambda_2)$ is not 0 for any finite $\lambda_2$ unless $z=0$.`,
      never: String.raw`Exact zeros do occur, only not through the size of $\lambda_2$. Set $z=0$ in the figure: the ridge weight is exactly 0.`,
    },
    solution: String.raw`Orthogonal columns give $\beta_j=x_j^\top y/(\lVert x_j\rVert^2+\lambda_2)$, which is 0 where $x_j^\top y=0$. A column of zeros leaves $\beta_j$ to the penalty alone, which chooses 0. A continuous path that changes its sign passes through 0. What ridge cannot do is make a zero by its strength alone: no finite $\lambda_2$ is a threshold.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'orthogonal', right: true },
        { name: 'crossing', right: true },
        { name: 'zero-column', right: true },
        { name: 'large-lambda', right: false, misconception: 'M23' },
        { name: 'never', right: false, misconception: 'M13', pinned: true },
      ],
    },
  }),
});

export const stepsToHalf = numericItem({
  id: 'one-weight/steps-to-half',
  version: 1,
  objectives: ['exact-zero'],
  texts: {
    stem: String.raw`The data pull no longer, and only the penalty acts: each step sets $w\leftarrow w-\eta\lambda w$ with learning rate $\eta=[[learningRate]]$ and $\lambda=[[lambda]]$. After how many steps is $|w|$ for the first time at most half of what it was?`,
    hints: [String.raw`Each step multiplies $w$ by the same number. Which one?`],
    labels: { steps: 'steps' },
    feedback: {
      linear: String.raw`You let every step take off the same amount. It takes the same share of what is left, so the steps get smaller and half takes longer.`,
      'one-short': String.raw`One step short: after that many steps $|w|$ is still a little above half.`,
    },
    solution: String.raw`Each step multiplies $w$ by $1-\eta\lambda=[[factor]]$. You need the smallest whole $t$ with $[[factor]]^{t}\le\tfrac12$, that is $t\ge\ln\tfrac12\,/\ln[[factor]]=[[exact]]$, so $t=[[steps]]$. Each further $[[steps]]$ steps halve it again: it becomes as small as you like and is never 0.`,
  },
  defaults: { learningRate: 0.1, lambda: 0.05 },
  draw: (random) => ({
    learningRate: random.pick([0.05, 0.1, 0.2, 0.4]),
    lambda: random.pick([0.02, 0.04, 0.05, 0.1, 0.2]),
  }),
  pose: ({ learningRate, lambda }) => {
    const steps = firstStepBelow(0.5, learningRate, lambda);
    const factor = 1 - learningRate * lambda;
    return {
      slots: { learningRate, lambda, steps, factor, exact: Math.log(0.5) / Math.log(factor) },
      question: {
        blanks: [
          {
            name: 'steps',
            answer: steps,
            tolerance: { kind: 'exact' },
            wrong: [
              { name: 'linear', value: Math.ceil(0.5 / (learningRate * lambda) - 1e-9) },
              { name: 'one-short', value: steps - 1 },
            ],
          },
        ],
      },
    };
  },
});
