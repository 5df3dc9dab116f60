import type { Sample } from '#quiz/item-type.ts';
import type { MatchingQuestion, MatchingResponse } from './question.ts';

const methods: Sample<MatchingQuestion, MatchingResponse> = {
  title: 'four problems and their methods, each used once',
  labels: {
    genes: '20 000 genes, about 15 of which matter, in groups expressed together',
    indicators: '12 correlated indicators of an economy, all of which matter',
    sensors: '50 independent sensors, 3 of which matter, and few may be installed',
    many: String.raw`$n=10^6$ observations of $p=5$ features`,
    ols: 'least squares without a penalty',
    ridge: 'ridge',
    lasso: 'lasso',
    'elastic-net': 'elastic net',
  },
  question: {
    prompts: [
      {
        name: 'genes',
        answer: 'elastic-net',
        wrong: [{ name: 'one-per-group', choice: 'lasso', misconception: 'M22' }],
      },
      {
        name: 'indicators',
        answer: 'ridge',
        wrong: [{ name: 'drops-some', choice: 'lasso' }],
      },
      {
        name: 'sensors',
        answer: 'lasso',
        wrong: [{ name: 'keeps-all', choice: 'ridge', misconception: 'M23' }],
      },
      { name: 'many', answer: 'ols', wrong: [] },
    ],
    choices: ['ridge', 'ols', 'elastic-net', 'lasso'].map((name) => ({ name })),
  },
  responses: [
    {
      response: { genes: 'elastic-net', indicators: 'ridge', sensors: 'lasso', many: 'ols' },
      verdict: 'right',
    },
    {
      response: { genes: 'lasso', indicators: 'ridge', sensors: 'elastic-net', many: 'ols' },
      verdict: 'partly right',
    },
    {
      response: { genes: 'ols', indicators: 'lasso', sensors: 'ridge', many: 'elastic-net' },
      verdict: 'wrong',
    },
    {
      response: { genes: 'lasso', indicators: 'ridge', sensors: 'lasso', many: 'ols' },
      verdict: 'ungraded',
    },
    { response: { genes: 'elastic-net', many: '' }, verdict: 'ungraded' },
    { response: { genes: 'a choice that was removed' }, verdict: 'ungraded' },
    { response: {}, verdict: 'ungraded' },
  ],
};

const breakdown: Sample<MatchingQuestion, MatchingResponse> = {
  title: 'breakdown points, with choices used again and choices that fit nothing',
  labels: {
    ridge: 'ridge',
    lasso: 'lasso',
    huber: String.raw`Huber’s M-estimator, with outliers in $X$`,
    lts: 'least trimmed squares',
    one: String.raw`$1/n$, so a single point is enough`,
    tenth: String.raw`about $1/10$ of the points`,
    half: String.raw`about $1/2$ of the points`,
  },
  question: {
    prompts: [
      { name: 'ridge', answer: 'one', wrong: [] },
      {
        name: 'lasso',
        answer: 'one',
        wrong: [{ name: 'penalty-for-loss', choice: 'half', misconception: 'M52' }],
      },
      {
        name: 'huber',
        answer: 'one',
        wrong: [{ name: 'huber-leverage', choice: 'half', misconception: 'M55' }],
      },
      { name: 'lts', answer: 'half', wrong: [] },
    ],
    choices: ['one', 'tenth', 'half'].map((name) => ({ name })),
    reuse: true,
  },
  responses: [
    { response: { ridge: 'one', lasso: 'one', huber: 'one', lts: 'half' }, verdict: 'right' },
    {
      response: { ridge: 'one', lasso: 'half', huber: 'half', lts: 'half' },
      verdict: 'partly right',
    },
    {
      response: { ridge: 'tenth', lasso: 'half', huber: 'half', lts: 'one' },
      verdict: 'wrong',
    },
    { response: { ridge: 'one', lasso: 'one', huber: 'one' }, verdict: 'ungraded' },
  ],
};

export const samples = [methods, breakdown];
