import type { Sample } from '#quiz/item-type.ts';
import type { NumericQuestion, NumericResponse } from './question.ts';

const typed = (w: string): NumericResponse => ({ w });

export const samples: readonly Sample<NumericQuestion, NumericResponse>[] = [
  {
    title: 'a third, to one per cent',
    labels: { w: String.raw`weight $\hat w$` },
    question: { blanks: [{ name: 'w', answer: 4 / 3, wrong: [{ name: 'bare', value: 1 }] }] },
    responses: [
      ...['4/3', '1.333', '1,33', ' 1.34 ', '=1.33', 'w = 4/3', '133 %', '1.33e0', '13.3·10⁻¹'].map(
        (text) => ({ response: typed(text), verdict: 'right' as const }),
      ),
      ...['1', '2', '1.35', '−1.33'].map((text) => ({
        response: typed(text),
        verdict: 'wrong' as const,
      })),
      ...['', '   ', 'abc', '1.2.3', '1/0', '1.3', 'none'].map((text) => ({
        response: typed(text),
        verdict: 'ungraded' as const,
      })),
      { response: {}, verdict: 'ungraded' },
    ],
  },
  {
    title: 'a count, and a value that does not exist',
    labels: { steps: 'number of steps', bound: 'largest learning rate' },
    question: {
      blanks: [
        { name: 'steps', answer: 139, tolerance: { kind: 'exact' }, wrong: [] },
        { name: 'bound', answer: 'none', mayBeNone: true, wrong: [{ name: 'big', value: 9 }] },
      ],
    },
    responses: [
      { response: { steps: '139', bound: 'None' }, verdict: 'right' },
      { response: { steps: '139', bound: '9' }, verdict: 'partly right' },
      { response: { steps: '140', bound: '9' }, verdict: 'wrong' },
      { response: { steps: '138.6', bound: 'none' }, verdict: 'ungraded' },
      { response: { steps: '139', bound: '' }, verdict: 'ungraded' },
    ],
  },
];
