import type { Sample } from '#quiz/item-type.ts';
import type { ClozeQuestion, ClozeResponse } from './question.ts';

const right: ClozeResponse = { form: 'squared', limit: '1.5', name: 'soft threshold' };

const threshold: Sample<ClozeQuestion, ClozeResponse> = {
  title: 'the minimum under each penalty: a choice, a number and a word',
  labels: {
    text: String.raw`With $z=3$ the penalty $\tfrac12\lambda_2w^2$ is {{form}}, and at $\lambda_2=1$ the minimum lies at $w=$ {{limit}}. Under $\lambda_1|w|$ the map from $z$ to the minimum is called the {{name}}.`,
    form: 'kind of penalty',
    limit: 'the weight at the minimum',
    name: 'name of the map',
    squared: 'the squared L2 norm',
    norm: 'the L2 norm',
    absolute: 'the L1 norm',
  },
  question: {
    gaps: [
      {
        kind: 'choice',
        name: 'form',
        options: [{ name: 'norm' }, { name: 'squared' }, { name: 'absolute' }],
        answer: 'squared',
        wrong: [{ name: 'not-squared', value: 'norm', misconception: 'M06' }],
      },
      {
        kind: 'number',
        name: 'limit',
        answer: 1.5,
        wrong: [{ name: 'no-penalty', value: 3 }],
      },
      {
        kind: 'word',
        name: 'name',
        accepted: ['soft threshold', 'soft thresholding', 'soft-threshold function'],
        wrong: [{ name: 'hard', value: 'hard threshold' }],
      },
    ],
  },
  responses: [
    { response: right, verdict: 'right' },
    { response: { ...right, limit: '3/2', name: ' Soft‑Threshold. ' }, verdict: 'right' },
    { response: { ...right, form: 'norm' }, verdict: 'partly right' },
    { response: { ...right, name: 'hard threshold', limit: '1,5' }, verdict: 'partly right' },
    { response: { form: 'norm', limit: '3', name: 'shrinkage' }, verdict: 'wrong' },
    { response: { ...right, limit: 'one half' }, verdict: 'ungraded' },
    { response: { ...right, name: '  ' }, verdict: 'ungraded' },
    { response: { ...right, form: 'an option that was removed' }, verdict: 'ungraded' },
    { response: {}, verdict: 'ungraded' },
  ],
};

const conversion: Sample<ClozeQuestion, ClozeResponse> = {
  title: 'from scikit-learn to PyTorch, two numbers in running text',
  labels: {
    text: 'A ridge fit with `alpha=10` on $n=200$ observations is the minimum of the mean squared error with `weight_decay` {{torch}} in PyTorch.\n\nIn Keras, the same penalty is `l2` with the argument {{keras}}.',
    torch: 'value of weight_decay',
    keras: 'argument of l2 in Keras',
  },
  question: {
    gaps: [
      {
        kind: 'number',
        name: 'torch',
        answer: 0.1,
        wrong: [{ name: 'no-two', value: 0.05, misconception: 'M07' }],
      },
      {
        kind: 'number',
        name: 'keras',
        answer: 0.05,
        wrong: [{ name: 'same-as-torch', value: 0.1, misconception: 'M07' }],
      },
    ],
  },
  responses: [
    { response: { torch: '0.1', keras: '1/20' }, verdict: 'right' },
    { response: { torch: '0.1', keras: '0.1' }, verdict: 'partly right' },
    { response: { torch: '0.05', keras: '0.1' }, verdict: 'wrong' },
    { response: { torch: '0.1' }, verdict: 'ungraded' },
  ],
};

export const samples = [threshold, conversion];
