// Objective "added-rows": ridge by least squares on more rows.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';
import { addedEntry } from '../values.ts';

export const rowsToAdd = numericItem({
  id: 'bias-and-variance/rows-to-add',
  version: 1,
  objectives: ['added-rows'],
  texts: {
    stem: String.raw`Ridge with $p=[[p]]$ centered features, $n=[[n]]$ observations and $\lambda=[[lambda]]$, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$, is to be computed by a program for plain least squares, by adding rows to $X$ and $y$. How many rows? What stands on the diagonal of the added block? And what are their $y$?`,
    hints: [
      String.raw`The squared residuals of the added rows have to add up to $\lambda\sum_j\beta_j^2$.`,
    ],
    labels: {
      rows: 'number of added rows',
      entry: 'entry on the diagonal of the added block',
      target: String.raw`$y$ of the added rows`,
    },
    feedback: {
      'one-row': String.raw`One row has one residual. Each weight needs a residual of its own, $0-\sqrt\lambda\,\beta_j$.`,
      'n-rows': String.raw`The penalty is a sum over the $p$ weights, not over the observations.`,
      'not-rooted': String.raw`Residuals are squared: with $\lambda$ on the diagonal the penalty would be $\lambda^2\sum\beta_j^2$.`,
      'unit-target': String.raw`The residuals of the added rows are to vanish at $\beta=0$.`,
    },
    solution: String.raw`Add the rows $\sqrt\lambda\,I$ with $y=0$: $[[p]]$ rows with $\sqrt{[[lambda]]}=[[entry]]$ on the diagonal. Their squared residuals are $(0-\sqrt\lambda\,\beta_j)^2=\lambda\beta_j^2$, so $\lVert\tilde y-\tilde X\beta\rVert^2=\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert^2$. The penalty acts like $p$ observations which say that each weight is 0.`,
  },
  defaults: { p: 5, n: 40, lambda: 9 },
  draw: (random) => ({
    p: random.integer(3, 12),
    n: random.integer(20, 90),
    lambda: random.pick([4, 9, 16, 25, 36, 0.25, 0.04]),
  }),
  pose: ({ p, n, lambda }) => {
    const entry = addedEntry(lambda);
    return {
      slots: { p, n, lambda, entry },
      question: {
        blanks: [
          {
            name: 'rows',
            answer: p,
            tolerance: { kind: 'exact' },
            wrong: [
              { name: 'one-row', value: 1 },
              { name: 'n-rows', value: n },
            ],
          },
          { name: 'entry', answer: entry, wrong: [{ name: 'not-rooted', value: lambda }] },
          { name: 'target', answer: 0, wrong: [{ name: 'unit-target', value: 1 }] },
        ],
      },
    };
  },
});

export const faultyRows = spotTheBugItem({
  id: 'bias-and-variance/faulty-rows',
  version: 1,
  objectives: ['added-rows'],
  texts: {
    stem: 'Ridge by least squares on added rows, for centered `X` with `p` columns. It shrinks far too much for `lam = 100` and too little for `lam = 0.01`. Choose the faulty part, and what should stand there.',
    labels: {
      code: [
        '```python',
        'Xa = np.vstack([X, {{entry:lam}} * {{eye:np.eye(p)}}])',
        'ya = np.concatenate([y, {{target:np.zeros(p)}}])',
        'b = {{solver:np.linalg.lstsq}}(Xa, ya)[0]',
        '```',
      ].join('\n'),
      entry: '`lam`',
      eye: '`np.eye(p)`',
      target: '`np.zeros(p)`',
      solver: '`np.linalg.lstsq`',
      root: '`np.sqrt(lam)`',
      square: '`lam**2`',
      mean: '`lam / n`',
      'one-row': '`np.ones((1, p))`, a single row',
      'full-block': '`np.ones((p, p))`',
      'mean-target': '`np.full(p, y.mean())`',
      inverse: '`np.linalg.inv`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      eye: 'Each added row has to look at one weight alone: the identity is right.',
      target: 'The added rows say that each weight is 0, so their `y` is 0.',
      solver: 'It solves the least-squares problem of the longer data, which is what is wanted.',
      square: 'That makes it worse: the residuals of the added rows are squared already.',
      mean: 'The loss is a sum over the rows here, not a mean. And the residuals of the added rows would still square it.',
      nothing:
        'The squared residuals of the added rows are `(lam * b[j])**2`, so the penalty is `lam**2` times the sum of squares.',
    },
    solution:
      'The residual of an added row is the entry times the weight, and it is squared. So the entry has to be `np.sqrt(lam)`. At `lam = 1` the error goes unnoticed; above it the penalty is too strong, below it too weak.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        {
          name: 'entry',
          fixes: [
            { name: 'square' },
            { name: 'root' },
            { name: 'mean' },
            { name: 'nothing', pinned: true },
          ],
        },
        { name: 'eye', fixes: fixes('one-row', 'full-block') },
        { name: 'target', fixes: fixes('mean-target') },
        { name: 'solver', fixes: fixes('inverse') },
      ],
      answer: { token: 'entry', fix: 'root' },
    },
  }),
});

const fixes = (...names: readonly string[]) => [
  ...names.map((name) => ({ name })),
  { name: 'nothing', pinned: true },
];
