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
  {
    title: 'a mass to three figures, with its unit, and a length that needs none',
    labels: { mass: 'mass, with its unit', length: 'length in cm' },
    question: {
      blanks: [
        {
          name: 'mass',
          answer: 44.9,
          tolerance: { kind: 'figures', count: 3 },
          unit: { spellings: ['g', 'grams', 'gram'], required: true },
          wrong: [{ name: 'slip', value: 449 }],
        },
        { name: 'length', answer: 2.5, unit: { spellings: ['cm'] }, wrong: [] },
      ],
    },
    responses: [
      { response: { mass: '44.9 g', length: '2.5' }, verdict: 'right' },
      { response: { mass: '44,93grams', length: '5/2 cm' }, verdict: 'right' },
      { response: { mass: '449 g', length: '2.5 cm' }, verdict: 'partly right' },
      { response: { mass: '44.8 g', length: '4' }, verdict: 'wrong' },
      { response: { mass: '44.9', length: '2.5' }, verdict: 'ungraded' },
      { response: { mass: '44.9 kg', length: '2.5' }, verdict: 'ungraded' },
      { response: { mass: '45 g', length: '2.5' }, verdict: 'ungraded' },
      { response: { mass: '44.9 g', length: '2.5 m' }, verdict: 'ungraded' },
    ],
  },
];
