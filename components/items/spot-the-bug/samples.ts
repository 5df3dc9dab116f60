import type { Sample } from '#quiz/item-type.ts';
import type { BugResponse, SpotTheBugQuestion } from './question.ts';

type BugSample = Sample<SpotTheBugQuestion, BugResponse>;

const code = (...lines: readonly string[]): string => ['```python', ...lines, '```'].join('\n');

const intercept: BugSample = {
  title: 'the penalty reaches the intercept',
  labels: {
    code: code(
      'Xb = np.c_[{{ones:np.ones(n)}}, X]',
      'A = {{gram:Xb.T @ Xb}} + lam * {{eye:np.eye(p + 1)}}',
      'b = {{solve:np.linalg.solve}}(A, Xb.T @ y)',
    ),
    ones: '`np.ones(n)`',
    gram: '`Xb.T @ Xb`',
    eye: '`np.eye(p + 1)`',
    solve: '`np.linalg.solve`',
    'free-intercept': 'the same matrix with a 0 in place of its first 1',
    smaller: '`np.eye(p)`, a matrix of one row less',
    invert: '`np.linalg.inv`, multiplied by the right-hand side',
    zeros: '`np.zeros(n)`, so that the column counts for nothing',
    transposed: '`Xb @ Xb.T`, the product the other way round',
    nothing: 'nothing: it is right as it is',
  },
  question: {
    language: 'Python',
    tokens: [
      { name: 'ones', fixes: [{ name: 'zeros' }, { name: 'nothing', pinned: true }] },
      { name: 'gram', fixes: [{ name: 'transposed' }, { name: 'nothing', pinned: true }] },
      {
        name: 'eye',
        fixes: [
          { name: 'smaller' },
          { name: 'free-intercept' },
          { name: 'nothing', misconception: 'M28', pinned: true },
        ],
      },
      { name: 'solve', fixes: [{ name: 'invert' }, { name: 'nothing', pinned: true }] },
    ],
    answer: { token: 'eye', fix: 'free-intercept' },
  },
  responses: [
    { response: { token: 'eye', fix: 'free-intercept' }, verdict: 'right' },
    { response: { token: 'eye', fix: 'smaller' }, verdict: 'partly right' },
    { response: { token: 'eye', fix: 'nothing' }, verdict: 'partly right' },
    { response: { token: 'solve', fix: 'invert' }, verdict: 'wrong' },
    { response: { token: 'eye', fix: '' }, verdict: 'ungraded' },
    { response: { token: 'solve', fix: 'free-intercept' }, verdict: 'ungraded' },
    { response: { token: 'a token that was removed', fix: 'smaller' }, verdict: 'ungraded' },
    { response: { token: '', fix: '' }, verdict: 'ungraded' },
  ],
};

const sign: BugSample = {
  title: 'a sign, the smallest thing to hit',
  labels: {
    code: code('w = w {{data-sign:-}} lr * g {{decay-sign:+}} lr * {{decay:lam * w}}'),
    'data-sign': 'the sign `-` before `lr * g`',
    'decay-sign': 'the sign `+` before `lr * lam * w`',
    decay: 'the product `lam * w`',
    plus: 'a plus sign: `+`',
    minus: 'a minus sign: `-`',
    squared: 'the square: `lam * w**2`',
    nothing: 'nothing: it is right as it is',
  },
  question: {
    language: 'Python',
    tokens: [
      { name: 'data-sign', fixes: [{ name: 'plus' }, { name: 'nothing', pinned: true }] },
      {
        name: 'decay-sign',
        fixes: [{ name: 'minus' }, { name: 'nothing', misconception: 'M44', pinned: true }],
      },
      { name: 'decay', fixes: [{ name: 'squared' }, { name: 'nothing', pinned: true }] },
    ],
    answer: { token: 'decay-sign', fix: 'minus' },
  },
  responses: [
    { response: { token: 'decay-sign', fix: 'minus' }, verdict: 'right' },
    { response: { token: 'decay-sign', fix: 'nothing' }, verdict: 'partly right' },
    { response: { token: 'data-sign', fix: 'plus' }, verdict: 'wrong' },
    { response: { token: 'decay-sign', fix: 'plus' }, verdict: 'ungraded' },
  ],
};

export const samples = [intercept, sign];
