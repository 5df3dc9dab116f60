// Objective "solve": the minimizer in one weight, from the formula or by the slopes.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { oneWeight } from '#numerics/one-weight.ts';

const objective = String.raw`\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2`;

const ridge = (z: number, lambda2: number) => oneWeight({ z, lambda1: 0, lambda2 }).w;
const lasso = (z: number, lambda1: number) => oneWeight({ z, lambda1, lambda2: 0 }).w;

export const elasticNetMinimum = numericItem({
  id: 'one-weight/elastic-net-minimum',
  version: 1,
  objectives: ['solve'],
  settles: [7],
  texts: {
    stem: String.raw`Which $w$ minimizes $${objective}$ for $z=[[z]]$, $\lambda_1=[[lambda1]]$ and $\lambda_2=[[lambda2]]$?`,
    hints: [
      String.raw`On the side of zero where $z$ lies, the objective is smooth. Set its slope to 0 there.`,
    ],
    labels: { w: 'the minimizer $w$' },
    feedback: {
      'l2-ignored': String.raw`You applied the threshold $\lambda_1$ and stopped. The squared penalty then still divides by $1+\lambda_2$.`,
      'l1-ignored': String.raw`You divided by $1+\lambda_2$ and left out $\lambda_1|w|$. Its slope does not fade: take $\lambda_1$ off the size of $z$ first.`,
      'shrunk-first': String.raw`You divided $z$ by $1+\lambda_2$ and then took off $\lambda_1$. It is the other way round: the slope condition is $w(1+\lambda_2)=z-\lambda_1$ for $w>0$, so threshold first, then divide.`,
      'both-subtracted': String.raw`You took off $\lambda_2$ as if it were a threshold too. The slope of $\tfrac12\lambda_2w^2$ is $\lambda_2w$, so it multiplies $w$ and becomes a divisor.`,
      'away-from-zero': String.raw`You added $\lambda_1$ to the size of $z$. A penalty pulls toward zero: check the sign of the slope of $\lambda_1|w|$.`,
      'sign-lost': String.raw`The size is right and the sign is not: the minimizer lies on the same side of zero as $z$.`,
    },
    solution: String.raw`The minimizer has the sign of $z$ and the size $\dfrac{(|z|-\lambda_1)_+}{1+\lambda_2}$: the distance of $z$ from zero is first reduced by $\lambda_1=[[lambda1]]$, to $[[kept]]$, and then divided by $1+\lambda_2=[[divisor]]$. So $w=[[w]]$.`,
  },
  defaults: { z: 3.5, lambda1: 1, lambda2: 0.5 },
  draw: (random) => ({
    z: (random.pick([-1, 1]) * random.integer(15, 50)) / 10,
    lambda1: random.integer(2, 12) / 10,
    lambda2: random.pick([0.25, 0.5, 1, 1.5, 2, 3]),
  }),
  pose: (setting) => {
    const { z, lambda1, lambda2 } = setting;
    const { w } = oneWeight(setting);
    return {
      slots: { ...setting, w, kept: Math.abs(lasso(z, lambda1)), divisor: 1 + lambda2 },
      question: {
        blanks: [
          {
            name: 'w',
            answer: w,
            wrong: [
              { name: 'l2-ignored', value: lasso(z, lambda1) },
              { name: 'l1-ignored', value: ridge(z, lambda2) },
              { name: 'shrunk-first', value: lasso(ridge(z, lambda2), lambda1) },
              { name: 'both-subtracted', value: lasso(z, lambda1 + lambda2) },
              { name: 'away-from-zero', value: ridge(z + Math.sign(z) * lambda1, lambda2) },
              { name: 'sign-lost', value: -w },
            ],
          },
        ],
      },
    };
  },
});

export const lassoAndRidgeMinimum = numericItem({
  id: 'one-weight/lasso-and-ridge-minimum',
  version: 1,
  objectives: ['solve'],
  settles: [6, 7],
  texts: {
    stem: String.raw`The data alone ask for $z=[[z]]$. Find the weight that minimizes $\tfrac12(z-w)^2+\lambda|w|$ (lasso), and the one that minimizes $\tfrac12(z-w)^2+\tfrac12\lambda w^2$ (ridge), both for $\lambda=[[lambda]]$.`,
    hints: [String.raw`Compare $|z|$ with $\lambda$ before you compute the lasso weight.`],
    labels: { lasso: 'lasso $w$', ridge: 'ridge $w$' },
    feedback: {
      overshoot: String.raw`You moved $z$ by $\lambda$ past zero. Soft thresholding never overshoots: where $|z|\le\lambda$ the lasso weight stays at 0.`,
      clipped: String.raw`The lasso weight is 0 only where $|z|\le\lambda$. Here $|z|$ is larger, so something is left.`,
      unmoved: String.raw`That is $z$, the lasso weight without a penalty. Above the threshold the lasso takes off $\lambda$ whatever the size of $z$.`,
      'lasso-divided': String.raw`That is the ridge weight: dividing by $1+\lambda$ is what the squared penalty does. The lasso takes off a fixed amount.`,
      'ridge-thresholded': String.raw`You treated the squared penalty like $\lambda|w|$. Its slope is $\lambda w$, which divides and does not subtract.`,
      'ridge-doubled': String.raw`You divided by $1+2\lambda$. That belongs to $\lambda w^2$; the ½ in $\tfrac12\lambda w^2$ takes the 2 away.`,
      'ridge-untouched': String.raw`That is $z$ itself. Any $\lambda>0$ shrinks a ridge weight.`,
    },
    solution: String.raw`Lasso: the size $|z|=[[size]]$ is reduced by $\lambda=[[lambda]]$, but not below 0, and the sign of $z$ is kept. That gives $[[lasso]]$. Ridge: $z/(1+\lambda)=[[z]]/[[divisor]]=[[ridge]]$.`,
  },
  defaults: { z: -0.8, lambda: 1 },
  draw: (random) => ({
    z: (random.pick([-1, 1]) * random.integer(4, 30)) / 10,
    lambda: random.pick([0.5, 0.6, 0.8, 1, 1.2, 1.5, 2]),
  }),
  pose: ({ z, lambda }) => {
    const answers = { lasso: lasso(z, lambda), ridge: ridge(z, lambda) };
    const lassoSlips =
      answers.lasso === 0
        ? [{ name: 'overshoot', value: z - Math.sign(z) * lambda }]
        : [
            { name: 'clipped', value: 0 },
            { name: 'unmoved', value: z },
          ];
    return {
      slots: { z, lambda, ...answers, size: Math.abs(z), divisor: 1 + lambda },
      question: {
        blanks: [
          {
            name: 'lasso',
            answer: answers.lasso,
            wrong: [...lassoSlips, { name: 'lasso-divided', value: answers.ridge }],
          },
          {
            name: 'ridge',
            answer: answers.ridge,
            wrong: [
              { name: 'ridge-thresholded', value: answers.lasso },
              { name: 'ridge-doubled', value: ridge(z, 2 * lambda), misconception: 'M07' },
              { name: 'ridge-untouched', value: z },
            ],
          },
        ],
      },
    };
  },
});

export const rssThreshold = numericItem({
  id: 'one-weight/rss-threshold',
  version: 1,
  objectives: ['solve'],
  settles: [9],
  texts: {
    stem: String.raw`Mind the scaling: here there is **no ½** in front of the squared error. Which $w$ minimizes $(z-w)^2+\lambda|w|$ for $z=[[z]]$ and $\lambda=[[lambda]]$?`,
    hints: [
      String.raw`Halving the whole objective moves no minimum. What stands in front of $|w|$ then?`,
    ],
    labels: { w: 'the minimizer $w$' },
    feedback: {
      'threshold-lambda': String.raw`You used the threshold $\lambda$. That belongs to $\tfrac12(z-w)^2+\lambda|w|$. Without the ½ the squared error pulls twice as hard, so the threshold is $\lambda/2$.`,
      'threshold-doubled': String.raw`You used the threshold $2\lambda$. The factor goes the other way: the squared error without the ½ is the stronger of the two, so the penalty counts for less.`,
      untouched: String.raw`That is $z$ itself. The slope of $\lambda|w|$ does not fade, so it moves every minimum.`,
      'away-from-zero': String.raw`The penalty pulls toward zero, so the size of $w$ is less than that of $z$.`,
    },
    solution: String.raw`Halve the objective: $\tfrac12(z-w)^2+\tfrac{\lambda}{2}|w|$ has the same minimum. It is the lasso with threshold $\lambda/2=[[threshold]]$, so $w=[[w]]$.`,
  },
  defaults: { z: 3, lambda: 2 },
  draw: (random) => ({
    z: (random.pick([-1, 1]) * random.integer(20, 60)) / 10,
    lambda: random.integer(4, 20) / 5,
  }),
  pose: ({ z, lambda }) => {
    const w = lasso(z, lambda / 2);
    return {
      slots: { z, lambda, w, threshold: lambda / 2 },
      question: {
        blanks: [
          {
            name: 'w',
            answer: w,
            wrong: [
              { name: 'threshold-lambda', value: lasso(z, lambda), misconception: 'M07' },
              { name: 'threshold-doubled', value: lasso(z, 2 * lambda) },
              { name: 'untouched', value: z },
              { name: 'away-from-zero', value: z + (Math.sign(z) * lambda) / 2 },
            ],
          },
        ],
      },
    };
  },
});
