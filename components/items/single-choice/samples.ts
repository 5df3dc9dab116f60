import type { Sample } from '#quiz/item-type.ts';
import type { SingleChoiceQuestion, SingleChoiceResponse } from './question.ts';

export const samples: readonly Sample<SingleChoiceQuestion, SingleChoiceResponse>[] = [
  {
    title: 'two penalties and neither',
    labels: { ridge: 'ridge', lasso: 'lasso', neither: 'neither of them' },
    question: {
      options: [{ name: 'ridge' }, { name: 'lasso' }, { name: 'neither', pinned: true }],
      answer: 'lasso',
    },
    responses: [
      { response: 'lasso', verdict: 'right' },
      { response: 'ridge', verdict: 'wrong' },
      { response: 'neither', verdict: 'wrong' },
      { response: '', verdict: 'ungraded' },
      { response: 'an option that was removed', verdict: 'ungraded' },
    ],
  },
];
