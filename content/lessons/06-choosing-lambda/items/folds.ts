// Objective "folds": what must not see the held-out rows.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';

export const insideTheLoop = multipleChoiceItem({
  id: 'choosing-lambda/inside-the-loop',
  version: 1,
  objectives: ['folds'],
  texts: {
    stem: String.raw`Ridge is cross-validated. Which steps must be done anew in every fold, on its training rows only, so that the estimated error can be trusted?`,
    hints: [
      'Ask of each step: does it learn something from the rows it sees that the fit then uses?',
    ],
    labels: {
      scaling: 'finding the means and standard deviations that the features are scaled by',
      imputing: 'finding what missing values are replaced by, such as the means of the columns',
      screening: String.raw`choosing the 20 features that are most correlated with $y$`,
      grid: String.raw`writing down the list of $\lambda$ to be tried, before looking at the data`,
      seed: 'drawing the random numbers that divide the rows into folds',
      logarithm: 'taking the logarithm of a feature, row by row',
    },
    feedback: {
      scaling:
        'Means and standard deviations of all rows contain the held-out ones. For ridge the harm is often small, and it is still a leak: the fit has seen something of what it is to predict.',
      imputing: 'A mean over all rows contains the held-out ones.',
      screening: String.raw`This is the worst leak of all: the features are chosen by looking at the held-out $y$. With many features even pure noise then seems to predict well.`,
      grid: String.raw`A fixed list learns nothing from the rows.`,
      seed: 'The division does not depend on the values in the rows.',
      logarithm:
        'It is the same function for each row by itself, so nothing passes from one row to another.',
    },
    solution: String.raw`All that is *learned* from rows belongs inside: scaling, imputation, selection of features. What is fixed beforehand, or acts on each row by itself, may stay outside. In code, put the learning steps and ridge into one pipeline and cross-validate that.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'scaling', right: true, misconception: 'M26' },
        { name: 'imputing', right: true, misconception: 'M26' },
        { name: 'grid', right: false },
        { name: 'screening', right: true },
        { name: 'seed', right: false },
        { name: 'logarithm', right: false },
      ],
    },
  }),
});

const nothing = { name: 'nothing', pinned: true } as const;

export const leakyScaling = spotTheBugItem({
  id: 'choosing-lambda/leaky-scaling',
  version: 1,
  objectives: ['folds'],
  texts: {
    stem: 'This is meant to estimate how well ridge on standardized features predicts new rows. Choose the part that lets the held-out rows into the fit, and what should stand there.',
    labels: {
      code: [
        '```python',
        'Xs = {{scaler:StandardScaler().fit_transform(X)}}',
        'folds = {{folds:KFold(10, shuffle=True, random_state=1)}}',
        'model = {{model:Ridge(alpha=10)}}',
        "scores = {{score:cross_val_score}}(model, Xs, y, cv=folds, scoring='neg_mean_squared_error')",
        '```',
      ].join('\n'),
      scaler: '`StandardScaler().fit_transform(X)`',
      folds: '`KFold(10, shuffle=True, random_state=1)`',
      model: '`Ridge(alpha=10)`',
      score: '`cross_val_score`',
      pipeline:
        '`X`, as it is, and the scaler into the model: `make_pipeline(StandardScaler(), Ridge(alpha=10))`',
      'no-mean': '`StandardScaler(with_mean=False).fit_transform(X)`',
      'also-y': 'the same, and `y` standardized as well',
      'five-folds': '`KFold(5, shuffle=True, random_state=1)`',
      'no-shuffle': '`KFold(10)`, without shuffling',
      'with-search': '`RidgeCV(alphas=np.logspace(-2, 4))`',
      'cross-predict': '`cross_val_predict`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      folds: 'Ten shuffled folds are fine where the rows are independent.',
      model: 'A ridge fit with a fixed strength can be cross-validated like any other.',
      score:
        'It fits on nine folds and scores on the tenth, as it should. The question is what the rows have been through before.',
      'no-mean': 'The standard deviations still come from all rows, the held-out ones included.',
      'also-y': 'That would add a second leak: the mean and spread of the held-out responses.',
      nothing:
        'The scaler has seen all rows before the folds are made, so each training part knows something of the rows it is to predict.',
    },
    solution:
      'The means and standard deviations are taken from all rows, the held-out ones included. Inside a pipeline the scaler is fitted anew on the training part of each fold. For scaling alone the difference is usually small. For steps that look at `y`, such as choosing features, it can be enormous, and the cure is the same.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        {
          name: 'scaler',
          fixes: [
            { name: 'no-mean', misconception: 'M26' },
            { name: 'pipeline' },
            { name: 'also-y', misconception: 'M26' },
            { ...nothing, misconception: 'M26' },
          ],
        },
        { name: 'folds', fixes: [{ name: 'five-folds' }, { name: 'no-shuffle' }, nothing] },
        { name: 'model', fixes: [{ name: 'with-search' }, nothing] },
        { name: 'score', fixes: [{ name: 'cross-predict' }, nothing] },
      ],
      answer: { token: 'scaler', fix: 'pipeline' },
    },
  }),
});

export const bestOnTest = spotTheBugItem({
  id: 'choosing-lambda/best-on-test',
  version: 1,
  objectives: ['folds'],
  texts: {
    stem: 'The last line prints how well the chosen model is said to predict new data. Choose the part that makes this number too good, and what should stand there.',
    labels: {
      code: [
        '```python',
        'best = None',
        'for alpha in {{grid:np.logspace(-3, 4, 30)}}:',
        '    model = make_pipeline(StandardScaler(), Ridge(alpha)).fit({{train:X_train, y_train}})',
        '    error = mean_squared_error({{chosen:y_test, model.predict(X_test)}})',
        '    if best is None or {{compare:error < best[0]}}:',
        '        best = error, alpha',
        "print('error on new data:', best[0])",
        '```',
      ].join('\n'),
      grid: '`np.logspace(-3, 4, 30)`',
      train: '`X_train, y_train`',
      chosen: '`y_test, model.predict(X_test)`',
      compare: '`error < best[0]`',
      validation:
        '`y_val, model.predict(X_val)`, on rows split off from the training rows; and the test rows once, at the end',
      training: '`y_train, model.predict(X_train)`',
      'all-rows': '`np.r_[y_train, y_test]` and the predictions of all rows',
      linear: '`np.linspace(0.001, 10000, 30)`',
      finer: '`np.logspace(-3, 4, 300)`',
      'with-test': '`X, y`, all rows',
      larger: '`error > best[0]`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      grid: 'A grid on a logarithmic scale is what is wanted.',
      train: 'Fitting to the training rows, with the scaler in the pipeline, is right.',
      compare:
        'The smallest error is looked for, and this finds it. The question is: on which rows?',
      training: String.raw`On the training rows the smallest penalty always has the smallest error: this would choose $\alpha=0.001$ every time.`,
      'all-rows': 'Then both the rows of the fit and those of the test take part in the choice.',
      nothing:
        'The strength is chosen *because* it does well on these rows. Of thirty errors the smallest is too small, partly by luck; it is no estimate for rows that took no part.',
    },
    solution:
      'The test rows choose the strength and then judge the choice. Choose on other rows, by a validation set or by cross-validation on the training rows, and look at the test rows once, when everything is decided. Where no rows can be spared for that, nest one cross-validation inside another.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'grid', fixes: [{ name: 'linear' }, { name: 'finer' }, nothing] },
        { name: 'train', fixes: [{ name: 'with-test' }, nothing] },
        {
          name: 'chosen',
          fixes: [{ name: 'training' }, { name: 'validation' }, { name: 'all-rows' }, nothing],
        },
        { name: 'compare', fixes: [{ name: 'larger' }, nothing] },
      ],
      answer: { token: 'chosen', fix: 'validation' },
    },
  }),
});
