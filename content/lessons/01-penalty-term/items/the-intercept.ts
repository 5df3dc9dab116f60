// Objective "intercept": what happens when the intercept is penalized too.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { penalizedIntercept, slopes } from '../values.ts';

export const interceptShrunk = numericItem({
  id: 'penalty-term/intercept-shrunk',
  version: 1,
  objectives: ['intercept'],
  settles: [4],
  texts: {
    stem: String.raw`All columns of $X$ are centered, there are $n=[[n]]$ observations, and the mean of $y$ is $\bar y=[[mean]]$. Which $\beta_0$ minimizes the usual ridge objective $\sum_i(y_i-\beta_0-x_i^\top\beta)^2+\lambda\lVert\beta\rVert^2$ at $\lambda=[[lambda]]$? And which one, if $\lambda\beta_0^2$ is added to it?`,
    hints: [
      String.raw`With centered columns the terms in $\beta_0$ are $\sum_i(y_i-\beta_0)^2$ and, in the second case, $\lambda\beta_0^2$.`,
    ],
    labels: {
      free: String.raw`$\beta_0$ as usual`,
      penalized: String.raw`$\beta_0$ when it is penalized too`,
    },
    feedback: {
      'shrunk-too': String.raw`That is the intercept when it is penalized too. Usually it is left out of the penalty: only $\beta$ stands in $\lambda\lVert\beta\rVert^2$.`,
      'not-shrunk': String.raw`That is the free intercept. With $\lambda\beta_0^2$ in the objective it pays to be smaller.`,
      'one-plus': String.raw`You divided by $1+\lambda$. But $n$ observations pull at the intercept, so the loss counts $n$ times.`,
      'lambda-over': String.raw`You took $\lambda\bar y/(n+\lambda)$, the part that is lost. What is left is $n\bar y/(n+\lambda)$.`,
    },
    solution: String.raw`Free, the intercept is $\bar y=[[mean]]$. Penalized, it minimizes $n(\bar y-\beta_0)^2+\lambda\beta_0^2$ up to a constant, so it is $\dfrac{n\bar y}{n+\lambda}=\dfrac{[[n]]\cdot[[mean]]}{[[n]]+[[lambda]]}=[[penalized]]$: the predictions are off by $[[missing]]$ on average. That is why the intercept is left out.`,
  },
  defaults: { n: 40, mean: 50, lambda: 10 },
  draw: (random) => ({
    n: random.pick([8, 10, 20, 25, 40]),
    mean: random.pick([12, 20, 30, 36, 50, 60]),
    lambda: random.pick([2, 4, 5, 10, 20]),
  }),
  pose: ({ n, mean, lambda }) => {
    const free = penalizedIntercept(n, mean, 0);
    const penalized = penalizedIntercept(n, mean, lambda);
    return {
      slots: { n, mean, lambda, penalized, missing: free - penalized },
      question: {
        blanks: [
          {
            name: 'free',
            answer: free,
            wrong: [{ name: 'shrunk-too', value: penalized, misconception: 'M28' }],
          },
          {
            name: 'penalized',
            answer: penalized,
            wrong: [
              { name: 'not-shrunk', value: free },
              { name: 'one-plus', value: penalizedIntercept(1, mean, lambda) },
              { name: 'lambda-over', value: free - penalized },
            ],
          },
        ],
      },
    };
  },
});

export const shiftOfY = singleChoiceItem({
  id: 'penalty-term/shift-of-y',
  version: 1,
  objectives: ['intercept'],
  settles: [4],
  texts: {
    stem: String.raw`The scale of $y$ gets a new zero point, so that every $y_i$ grows by the same $[[shift]]$. A line is fitted to $x=([[x]])$ and $y=([[y]])$ with $\sum_i(y_i-\beta_0-\beta x_i)^2+\lambda(\beta_0^2+\beta^2)$, so with the **intercept penalized like the slope**, and $x$ is *not* centered. What does the shift do to the fitted line?`,
    labels: {
      'level-only': String.raw`It moves up by $[[shift]]$; its slope stays.`,
      level: String.raw`It moves up, though by less than $[[shift]]$; its slope stays.`,
      both: String.raw`Both its level and its slope change.`,
      nothing: String.raw`Nothing: the penalty does not see $y$.`,
    },
    feedback: {
      'level-only': String.raw`So it is with a *free* intercept. Here a larger intercept has a price, and the fit avoids it.`,
      level: String.raw`So it would be with centered columns. Here a steeper line reaches the higher $y$ with a smaller intercept, and a slope is cheaper than a large intercept.`,
      nothing: String.raw`The loss sees $y$, and the fit follows it. The question is how the rise is shared out between intercept and slope.`,
    },
    solution: String.raw`At $\lambda=[[lambda]]$ the slope was $[[before]]$ and becomes $[[after]]$: to avoid a large, costly intercept the fit tilts the line. With a free intercept the slope is $[[free]]$ before and after, and only the level moves, by exactly $[[shift]]$. A fit should not depend on where the scale of $y$ has its zero, so the intercept is left out of the penalty.`,
  },
  defaults: { x: [1, 2, 3], y: [10, 12, 17], shift: 100, lambda: 1 },
  draw: (random) => ({
    x: [random.integer(1, 3), random.integer(4, 6), random.integer(7, 9)],
    y: [random.integer(5, 10), random.integer(11, 15), random.integer(16, 25)],
    shift: 100,
    lambda: random.pick([0.5, 1, 2, 5]),
  }),
  pose: ({ x, y, shift, lambda }) => {
    const before = slopes(x, y, lambda);
    const shifted = y.map((value) => value + shift);
    const after = slopes(x, shifted, lambda);
    return {
      slots: {
        ...{ x: formatList(x), y: formatList(y), shift, lambda },
        ...{ before: before.penalized, after: after.penalized, free: after.free },
      },
      question: {
        options: [
          { name: 'level-only', misconception: 'M28' },
          { name: 'level', misconception: 'M28' },
          { name: 'both' },
          { name: 'nothing' },
        ],
        answer: 'both',
      },
    };
  },
});

export const faultyIntercept = spotTheBugItem({
  id: 'penalty-term/faulty-intercept',
  version: 1,
  objectives: ['intercept'],
  settles: [4],
  texts: {
    stem: 'This is meant to be ridge regression with an intercept, for `n` rows and `p` columns that are not centered. It runs, and its predictions are too near to zero. Choose the faulty part, and what should stand there.',
    labels: {
      code: [
        '```python',
        'Xb = np.c_[{{ones:np.ones(n)}}, X]',
        'A = {{gram:Xb.T @ Xb}} + lam * {{eye:np.eye(p + 1)}}',
        'b = {{solve:np.linalg.solve}}(A, {{target:Xb.T @ y}})',
        '```',
      ].join('\n'),
      ones: '`np.ones(n)`',
      gram: '`Xb.T @ Xb`',
      eye: '`np.eye(p + 1)`',
      solve: '`np.linalg.solve`',
      target: '`Xb.T @ y`',
      'zero-first': '`np.diag([0] + [1] * p)`: the same matrix with a 0 in place of its first 1',
      smaller: '`np.eye(p)`, a matrix with one row and one column less',
      divided: '`np.eye(p + 1) / n`, since the loss is a sum over `n` rows',
      zeros: '`np.zeros(n)`, so that the column counts for nothing',
      other: 'the product the other way round',
      inverse: '`np.linalg.inv`, multiplied by the right-hand side',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      ones: 'The column of ones is how the intercept gets into the model. It has to be there.',
      gram: 'The matrix of products of the columns is what the normal equations ask for.',
      solve: 'Solving the equations is right, and better than inverting the matrix.',
      target: 'The right-hand side of the normal equations is right.',
      smaller: 'Its shape does not fit: `Xb` has `p + 1` columns, the first for the intercept.',
      divided:
        'That makes the penalty weaker for all parameters alike, the intercept included. The intercept should not be penalized at all.',
      nothing:
        'The identity puts `lam` on each diagonal entry, the first included, and the first belongs to the column of ones: the intercept is penalized.',
    },
    solution:
      'The first of the `p + 1` parameters is the intercept, and `np.eye(p + 1)` penalizes it like a slope. With a 0 as the first diagonal entry it is free. Centering `y` and the columns first, and leaving out the ones, gives the same fit.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'ones', misconception: 'M28', fixes: fixes('zeros') },
        { name: 'gram', fixes: fixes('other') },
        {
          name: 'eye',
          fixes: [
            { name: 'smaller' },
            { name: 'zero-first' },
            { name: 'divided', misconception: 'M28' },
            { name: 'nothing', misconception: 'M28', pinned: true },
          ],
        },
        { name: 'solve', fixes: fixes('inverse') },
        { name: 'target', fixes: fixes('other') },
      ],
      answer: { token: 'eye', fix: 'zero-first' },
    },
  }),
});

const fixes = (name: string) => [{ name }, { name: 'nothing', pinned: true }];
