import type { Sample } from '#quiz/item-type.ts';
import type { MultipleChoiceQuestion, MultipleChoiceResponse } from './question.ts';

export const samples: readonly Sample<MultipleChoiceQuestion, MultipleChoiceResponse>[] = [
  {
    title: 'two of four hold',
    labels: {
      a: 'It shrinks every weight.',
      b: String.raw`It makes $X^\top X+\lambda I$ invertible.`,
      c: 'It sets small weights to zero.',
      d: 'It keeps outliers from counting.',
    },
    question: {
      options: [
        { name: 'a', right: true },
        { name: 'b', right: true },
        { name: 'c', right: false },
        { name: 'd', right: false },
      ],
    },
    responses: [
      { response: ['b', 'a'], verdict: 'right' },
      { response: ['a'], verdict: 'partly right' },
      { response: ['a', 'b', 'c'], verdict: 'partly right' },
      { response: ['a', 'c'], verdict: 'wrong' },
      { response: ['a', 'b', 'c', 'd'], verdict: 'wrong' },
      { response: [], verdict: 'ungraded' },
    ],
  },
];
