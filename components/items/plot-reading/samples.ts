import type { Sample } from '#quiz/item-type.ts';
import type { PlotReadingQuestion, PlotReadingResponse } from './question.ts';

type PlotReadingSample = Sample<PlotReadingQuestion, PlotReadingResponse>;

const grid = Array.from({ length: 81 }, (_, index) => index / 10);

const ridgeWeight: PlotReadingSample = {
  title: 'a height on a curve, and where the curve has a given height',
  labels: {
    height: String.raw`the weight $\hat w$ at $\lambda=1$`,
    strength: String.raw`the strength $\lambda$ at which $\hat w=0.8$`,
  },
  question: {
    figure: {
      label: 'The ridge weight of one estimate for every strength of the penalty.',
      xLabel: 'strength λ',
      yLabel: 'weight ŵ',
      x: [0, 8],
      y: [0, 4],
      curves: [{ label: 'ŵ', pieces: [grid.map((x) => [x, 4 / (1 + x)])] }],
      lines: { x: { major: 1, minor: 0.5 }, y: { major: 1, minor: 0.2 } },
    },
    readings: [
      {
        name: 'height',
        axis: 'y',
        answer: 2,
        wrong: [{ name: 'subtracted', value: 3 }],
      },
      {
        name: 'strength',
        axis: 'x',
        answer: 4,
        linesOff: 1,
        wrong: [{ name: 'other-axis', value: 0.8, misconception: 'M07' }],
      },
    ],
  },
  responses: [
    { response: { height: '2', strength: '4' }, verdict: 'right' },
    { response: { height: '1,9', strength: '4.5' }, verdict: 'right' },
    { response: { height: '2.1', strength: '3.5' }, verdict: 'right' },
    { response: { height: '2.2', strength: '4' }, verdict: 'partly right' },
    { response: { height: '3', strength: '0.8' }, verdict: 'wrong' },
    { response: { height: 'about 2', strength: '4' }, verdict: 'ungraded' },
    { response: { height: '2' }, verdict: 'ungraded' },
  ],
};

const jump: PlotReadingSample = {
  title: 'where a curve jumps',
  labels: { price: String.raw`the size of $z$ from which a feature is kept` },
  question: {
    figure: {
      label: 'What best-subset selection leaves of each estimate.',
      xLabel: 'estimate z',
      yLabel: 'weight ŵ',
      x: [0, 3],
      y: [0, 3],
      curves: [
        { label: 'no penalty', pieces: [[0, 3].map((z) => [z, z])], dashed: true },
        {
          label: 'best subset',
          pieces: [[0, 1.4].map((z) => [z, 0]), [1.4, 3].map((z) => [z, z])],
        },
      ],
      lines: { x: { major: 1, minor: 0.2 }, y: { major: 1, minor: 0.2 } },
    },
    readings: [{ name: 'price', axis: 'x', answer: 1.4, wrong: [] }],
  },
  responses: [
    { response: { price: '7/5' }, verdict: 'right' },
    { response: { price: '1.55' }, verdict: 'wrong' },
    { response: { price: '' }, verdict: 'ungraded' },
  ],
};

export const samples = [ridgeWeight, jump];
