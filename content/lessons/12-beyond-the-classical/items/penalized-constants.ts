// Objective "convert": two calls that penalize the intercept without saying so.
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';

export const statsmodelsConstant = spotTheBugItem({
  id: 'beyond-the-classical/statsmodels-constant',
  version: 1,
  objectives: ['convert'],
  settles: [4],
  texts: {
    stem: String.raw`This is meant to be ridge with a free intercept; $X$ has $\texttt{p}$ columns. Adding a constant to $y$ changes the slopes. Which part is wrong, and what should stand there?`,
    labels: {
      code: [
        '```python',
        'design = {{constant:sm.add_constant(X)}}',
        'model = sm.OLS({{order:y, design}})',
        'fit = model.fit_regularized(alpha={{strength:0.1}}, L1_wt={{mix:0}})',
        '```',
      ].join('\n'),
      constant: 'the call `sm.add_constant(X)`',
      order: 'the arguments `y, design`',
      strength: 'the strength `0.1`',
      mix: 'the mix, `L1_wt` at zero',
      X: '`X` alone, without a constant',
      swapped: '`design, y`, the other way round',
      list: 'a list: `[0] + [0.1] * p`',
      divided: 'the strength divided by the number of rows: `0.1 / len(y)`',
      one: '`L1_wt` at one',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      constant: 'The constant is needed: without it the line would go through the origin.',
      order: 'statsmodels takes the responses first, so this is right.',
      mix: 'L1_wt=0 means that all of the penalty is squared L2, as intended.',
      divided:
        'That makes the penalty weaker on all columns, the constant among them. It is still not free.',
      nothing:
        'One number penalizes every column of the design, the constant too. Then the fit depends on where y has its zero.',
    },
    solution: String.raw`Hand over a strength for each column, with 0 for the constant: $\texttt{alpha=[0] + [0.1] * p}$. scikit-learn and glmnet fit an intercept of their own and leave it free; statsmodels knows only the columns it is given.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'constant', fixes: [{ name: 'X' }, { name: 'nothing', pinned: true }] },
        { name: 'order', fixes: [{ name: 'swapped' }, { name: 'nothing', pinned: true }] },
        {
          name: 'strength',
          fixes: [
            { name: 'divided' },
            { name: 'list' },
            { name: 'nothing', misconception: 'M28', pinned: true },
          ],
        },
        { name: 'mix', fixes: [{ name: 'one' }, { name: 'nothing', pinned: true }] },
      ],
      answer: { token: 'strength', fix: 'list' },
    },
  }),
});

export const columnOfOnes = spotTheBugItem({
  id: 'beyond-the-classical/column-of-ones',
  version: 1,
  objectives: ['convert'],
  settles: [4],
  texts: {
    stem: String.raw`From this fit $\texttt{coef\_}$ is read as $(\beta_0,\beta_1,\dots)$, with a free intercept $\beta_0$. It is not. Which part is wrong, and what should stand there?`,
    labels: {
      code: [
        '```python',
        'Z = {{ones:np.c_[np.ones(n), X]}}',
        'model = LogisticRegression({{strength:C=1.0}}, {{iterations:max_iter=1000}})',
        'model.{{fit:fit(Z, y)}}',
        'print(model.intercept_, model.coef_)',
        '```',
      ].join('\n'),
      ones: 'the design `np.c_[np.ones(n), X]`',
      strength: 'the strength `C=1.0`',
      iterations: 'the number of steps `max_iter=1000`',
      fit: 'the call `fit(Z, y)`',
      X: '`X` alone; the intercept is then in `intercept_`',
      last: 'the ones as the last column: `np.c_[X, np.ones(n)]`',
      centered: 'the columns of X centered, with the ones before them',
      small: 'a smaller C',
      more: 'more steps',
      swapped: '`fit(y, Z)`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      strength:
        'A smaller or larger C changes the penalty on all columns alike. The column of ones is still penalized, and still one intercept too many.',
      iterations: 'The fit does converge. It converges to something else than is meant.',
      fit: 'Features first, labels second: this is right.',
      last: 'The place of the column does not matter. It is penalized wherever it stands, beside an intercept that is fitted anyway.',
      centered:
        'The column of ones remains, penalized, beside the intercept that the class fits itself.',
      nothing:
        'LogisticRegression fits an intercept of its own, free of the penalty. The column of ones is a second one, which is penalized; so its coefficient comes out as zero or nearly so, and the intercept stands in intercept_.',
    },
    solution: String.raw`Leave out the column of ones and read the intercept from $\texttt{intercept\_}$. With $\texttt{fit\_intercept=False}$ the column would be the only intercept, but a penalized one. That the default has a penalty at all ($C=1$) surprises many.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        {
          name: 'ones',
          fixes: [
            { name: 'last' },
            { name: 'X' },
            { name: 'centered' },
            { name: 'nothing', misconception: 'M28', pinned: true },
          ],
        },
        { name: 'strength', fixes: [{ name: 'small' }, { name: 'nothing', pinned: true }] },
        { name: 'iterations', fixes: [{ name: 'more' }, { name: 'nothing', pinned: true }] },
        { name: 'fit', fixes: [{ name: 'swapped' }, { name: 'nothing', pinned: true }] },
      ],
      answer: { token: 'ones', fix: 'X' },
    },
  }),
});
