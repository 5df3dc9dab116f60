// Objectives "direction" and "sensitivity": what a penalty cannot repair, and what to do instead.
import { highlightItem } from '#components/items/highlight/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';

export const makeItRobust = spotTheBugItem({
  id: 'ridge-and-outliers/make-it-robust',
  version: 1,
  objectives: ['direction', 'case-shift'],
  settles: [8],
  texts: {
    stem: 'Some responses are recorded far too high, at rows that are nothing special. This fit is meant to withstand them. Which part is wrong, and what should stand there?',
    labels: {
      code: [
        '```python',
        'from sklearn.linear_model import ElasticNet, HuberRegressor, Lasso, Ridge',
        'X = {{scaler:StandardScaler()}}.fit_transform(X)',
        'model = {{estimator:Ridge}}(alpha={{strength:10.0}})',
        'model.{{fit:fit(X, y)}}',
        '```',
      ].join('\n'),
      scaler: 'the scaling by `StandardScaler()`',
      estimator: 'the estimator `Ridge`',
      strength: 'the number `10.0`',
      fit: 'the call `fit(X, y)`',
      HuberRegressor: '`HuberRegressor`, which has an L2 penalty of its own',
      Lasso: '`Lasso`',
      ElasticNet: '`ElasticNet`',
      larger: 'a larger number',
      none: 'no scaling at all',
      swapped: '`fit(y, X)`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      scaler:
        'The rows are nothing special, so scaling the columns does no harm, and a penalty needs it.',
      strength:
        'A larger strength pulls all weights further toward zero, right and wrong ones. The influence of a wrong response gets smaller and stays without a bound.',
      fit: 'The call is right.',
      nothing:
        'Ridge has squared error. Each wrong response pulls in proportion to how wrong it is.',
      Lasso:
        'The absolute value of the lasso is on the weights. Its loss is squared error, as ridge’s is.',
      ElasticNet: 'Both of its penalties are on the weights. Its loss is squared error.',
    },
    solution: String.raw`Replace the *loss*: $\texttt{HuberRegressor(alpha=…)}$ bounds the pull of each response and keeps an L2 penalty. Its $\texttt{alpha}$ is on another scale than $\texttt{Ridge}$’s, so choose it anew.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'scaler', fixes: [{ name: 'none' }, { name: 'nothing', pinned: true }] },
        {
          name: 'estimator',
          fixes: [
            { name: 'Lasso', misconception: 'M52' },
            { name: 'HuberRegressor' },
            { name: 'ElasticNet', misconception: 'M52' },
            { name: 'nothing', misconception: 'M53', pinned: true },
          ],
        },
        {
          name: 'strength',
          misconception: 'M53',
          fixes: [{ name: 'larger' }, { name: 'nothing', pinned: true }],
        },
        { name: 'fit', fixes: [{ name: 'swapped' }, { name: 'nothing', pinned: true }] },
      ],
      answer: { token: 'estimator', fix: 'HuberRegressor' },
    },
  }),
});

export const popularAnswer = highlightItem({
  id: 'ridge-and-outliers/popular-answer',
  version: 1,
  objectives: ['sensitivity', 'direction'],
  settles: [8],
  texts: {
    stem: 'Which words of this popular answer are wrong?',
    labels: {
      text: 'Least squares follows outliers because {{loss}}. The L2 penalty {{repair}} by {{weights}}, so that the influence of a wrong response {{bound}}.',
      loss: 'its loss squares the errors',
      repair: 'is there to repair this',
      weights: 'pulling the weights toward zero',
      bound: 'is bounded',
    },
    feedback: {
      loss: 'This is the cause, so these words are right.',
      repair:
        'The penalty trades variance for bias. It pulls toward zero also where the outlier has already pulled that way, and then makes things worse.',
      weights: 'This is what the penalty does, so these words are right.',
      bound:
        'It is made smaller by a factor that depends on λ and stays in proportion to the error, without a bound.',
    },
    solution:
      'Wrong: “is there to repair this” and “is bounded”. The penalty pulls toward zero whatever the residuals; at a fixed λ the fit stays linear in the responses. What bounds the influence of a response is another loss.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      segments: [
        { name: 'loss', faulty: false },
        { name: 'repair', faulty: true, misconception: 'M53' },
        { name: 'weights', faulty: false },
        { name: 'bound', faulty: true, misconception: 'M53' },
      ],
    },
  }),
});
