import type { Sample } from '#quiz/item-type.ts';
import type { WidgetStateQuestion, WidgetStateResponse } from './question.ts';

type WidgetStateSample = Sample<WidgetStateQuestion, WidgetStateResponse>;

const threshold: WidgetStateSample = {
  title: 'one control, in a figure with another one held',
  labels: { lambda1: String.raw`L1 strength $\lambda_1$` },
  question: {
    widget: 'one-weight',
    held: { z: 2.4, lambda2: 0.5 },
    start: { lambda1: 0 },
    targets: [
      {
        name: 'lambda1',
        from: 2.375,
        to: 2.425,
        answer: 2.4,
        low: 'not-yet',
        high: 'too-far',
        wrong: [{ name: 'tilted', from: 3.575, to: 3.625, misconception: 'M17' }],
      },
    ],
  },
  responses: [
    { response: { lambda1: '2.4' }, verdict: 'right' },
    { response: { lambda1: '12/5' }, verdict: 'right' },
    { response: { lambda1: '2.4', z: '2.4', lambda2: '0.5' }, verdict: 'right' },
    { response: { lambda1: '2.35', z: '2.4', lambda2: '0.5' }, verdict: 'wrong' },
    { response: { lambda1: '4' }, verdict: 'wrong' },
    { response: { lambda1: '2.4', z: '3', lambda2: '0.5' }, verdict: 'ungraded' },
    { response: { lambda1: 'two and a half' }, verdict: 'ungraded' },
  ],
};

const both: WidgetStateSample = {
  title: 'two controls, and a choice that is held',
  labels: {
    lambda1: String.raw`L1 strength $\lambda_1$`,
    lambda2: String.raw`L2 strength $\lambda_2$`,
  },
  question: {
    widget: 'one-weight',
    held: { z: 3.5, scale: 'unit' },
    start: { lambda1: 0, lambda2: 0 },
    targets: [
      {
        ...{ name: 'lambda1', from: 1.5, to: 1.5, answer: 1.5, low: 'low', high: 'high' },
        wrong: [],
      },
      {
        ...{ name: 'lambda2', from: 1, to: 100, answer: 1, low: 'weak', high: 'huge' },
        wrong: [{ name: 'none', from: 0, to: 0 }],
      },
    ],
  },
  responses: [
    { response: { lambda1: '1.5', lambda2: '64' }, verdict: 'right' },
    {
      response: { lambda1: '1.5', lambda2: '0', z: '3.5', scale: 'unit' },
      verdict: 'partly right',
    },
    { response: { lambda1: '1,5', lambda2: '0.5' }, verdict: 'partly right' },
    { response: { lambda1: '1', lambda2: '0.5' }, verdict: 'wrong' },
    { response: { lambda1: '1.5' }, verdict: 'ungraded' },
    {
      response: { lambda1: '1.5', lambda2: '1', z: '3.5', scale: 'log' },
      verdict: 'ungraded',
    },
  ],
};

export const samples = [threshold, both];
