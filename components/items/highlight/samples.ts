import type { Sample } from '#quiz/item-type.ts';
import type { HighlightQuestion, HighlightResponse } from './question.ts';

const robust: Sample<HighlightQuestion, HighlightResponse> = {
  title: 'a popular sentence with one wrong word',
  labels: {
    text: 'L2 {{penalty}} is {{robust}} to outliers, because {{squares}} {{effect}}.',
    penalty: 'regularization',
    robust: 'not robust',
    squares: 'square terms',
    effect: 'blow up the error differences of the outliers',
  },
  question: {
    segments: [
      { name: 'penalty', faulty: true, misconception: 'M51' },
      { name: 'robust', faulty: false },
      { name: 'squares', faulty: false },
      { name: 'effect', faulty: false },
    ],
  },
  responses: [
    { response: ['penalty'], verdict: 'right' },
    { response: ['penalty', 'a segment that was removed'], verdict: 'right' },
    { response: ['penalty', 'robust'], verdict: 'wrong' },
    { response: ['squares', 'effect'], verdict: 'wrong' },
    { response: [], verdict: 'ungraded' },
    { response: ['a segment that was removed'], verdict: 'ungraded' },
  ],
};

const decay: Sample<HighlightQuestion, HighlightResponse> = {
  title: 'two errors in three sentences, with formulas among the words',
  labels: {
    text: String.raw`Weight decay multiplies {{each}} by the same factor at every step, so that {{share}} of the weights {{removed}}. Without a gradient of the data a weight {{half}} after about {{steps}} steps.`,
    each: 'each weight',
    share: String.raw`a share $\eta\lambda$`,
    removed: 'is removed each time',
    half: 'is zero',
    steps: String.raw`$\ln 2/(\eta\lambda)$, counted from the start,`,
  },
  question: {
    segments: [
      { name: 'each', faulty: false },
      { name: 'share', faulty: false },
      { name: 'removed', faulty: true, misconception: 'M18' },
      { name: 'half', faulty: true, misconception: 'M19' },
      { name: 'steps', faulty: false },
    ],
  },
  responses: [
    { response: ['half', 'removed'], verdict: 'right' },
    { response: ['removed'], verdict: 'partly right' },
    { response: ['half', 'each'], verdict: 'wrong' },
    { response: [], verdict: 'ungraded' },
  ],
};

export const samples = [robust, decay];
