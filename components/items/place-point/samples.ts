import type { LinedFigure } from '#quiz/figure.ts';
import type { Sample } from '#quiz/item-type.ts';
import type { PlacePointQuestion, PlacePointResponse } from './question.ts';

type PlacePointSample = Sample<PlacePointQuestion, PlacePointResponse>;

const map: LinedFigure = {
  label: 'Empty axes for a shrinkage map, with the line ŵ = z.',
  xLabel: 'estimate z',
  yLabel: 'weight ŵ',
  x: [0, 4],
  y: [0, 4],
  curves: [{ label: 'no penalty', pieces: [[0, 4].map((z) => [z, z])], dashed: true }],
  lines: { x: { major: 1, minor: 0.25 }, y: { major: 1, minor: 0.25 } },
};

const points: PlacePointSample = {
  title: 'two points of a soft threshold',
  labels: {
    K: 'point K, where the map leaves 0',
    T: 'point T of the map, where $z$ is 3',
  },
  question: {
    kind: 'points',
    figure: map,
    within: [0.125, 0.125],
    points: [
      {
        name: 'K',
        start: [1, 3.5],
        answer: [1, 0],
        wrong: [{ name: 'on-the-diagonal', at: [1, 1] }],
      },
      {
        name: 'T',
        start: [2, 3.5],
        answer: [3, 2],
        wrong: [{ name: 'divided', at: [3, 1.5], misconception: 'M17' }],
      },
    ],
  },
  responses: [
    { response: { 'K.x': '1', 'K.y': '0', 'T.x': '3', 'T.y': '2' }, verdict: 'right' },
    { response: { 'K.x': '1,1', 'K.y': '−0.1', 'T.x': '3', 'T.y': '4/2' }, verdict: 'right' },
    { response: { 'K.x': '1', 'K.y': '1', 'T.x': '3', 'T.y': '2' }, verdict: 'partly right' },
    { response: { 'K.x': '1', 'K.y': '1', 'T.x': '3', 'T.y': '1.5' }, verdict: 'wrong' },
    { response: { 'K.x': '1', 'K.y': '0', 'T.x': '3', 'T.y': '' }, verdict: 'ungraded' },
    { response: { 'K.x': '1', 'K.y': '0', 'T.x': 'three', 'T.y': '2' }, verdict: 'ungraded' },
  ],
};

const line: PlacePointSample = {
  title: 'the line of a ridge map, through any two of its points',
  labels: { A: 'point A of the line', B: 'point B of the line' },
  question: {
    kind: 'line',
    figure: map,
    within: [0.125, 0.125],
    through: [
      { name: 'A', start: [1, 3.5] },
      { name: 'B', start: [2, 3.5] },
    ],
    at: [0, 4],
    heights: [0, 2],
    wrong: [{ name: 'subtracted', heights: [-1, 3], misconception: 'M17' }],
  },
  responses: [
    { response: { 'A.x': '0', 'A.y': '0', 'B.x': '4', 'B.y': '2' }, verdict: 'right' },
    { response: { 'A.x': '3', 'A.y': '1.5', 'B.x': '1', 'B.y': '0.5' }, verdict: 'right' },
    { response: { 'A.x': '1', 'A.y': '0', 'B.x': '3', 'B.y': '2' }, verdict: 'wrong' },
    { response: { 'A.x': '1', 'A.y': '0.5', 'B.x': '1', 'B.y': '0.5' }, verdict: 'ungraded' },
    { response: { 'A.x': '1', 'A.y': '0.5' }, verdict: 'ungraded' },
  ],
};

export const samples = [points, line];
