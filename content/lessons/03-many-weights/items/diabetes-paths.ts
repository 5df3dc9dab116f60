// Objective "signs": a coefficient that changes its sign, and then grows beyond least squares.
import { plotReadingItem } from '#components/items/plot-reading/item-type.ts';
import { ridgeOfDiabetes } from '../diabetes.ts';

const { powers, s1, s3 } = ridgeOfDiabetes;

const points = (heights: readonly number[]) =>
  powers.map((power, k) => [power, heights[k] ?? NaN] as const);

/** Where straight lines between the points cross the height 0. */
function crossing(heights: readonly number[]): number {
  const k = heights.findIndex((height, i) => height * (heights[i - 1] ?? NaN) < 0);
  const [before, after] = [heights[k - 1] ?? NaN, heights[k] ?? NaN];
  const from = powers[k - 1] ?? NaN;
  return from + ((powers[k] ?? NaN) - from) * (before / (before - after));
}

export const signsInDiabetes = plotReadingItem({
  id: 'many-weights/signs-in-diabetes',
  version: 1,
  objectives: ['signs'],
  settles: [2],
  texts: {
    stem: 'Ridge on the diabetes data: ten features of 442 patients, each centered and brought to length 1. The solid line is the coefficient of `s3`, the dashed one that of `s1`, over the power of ten of λ; where `s1` lies below −250 it is not drawn. With almost no penalty `s3` has about the coefficient [[free]].',
    labels: {
      three: 'the power of ten at which `s3` changes its sign',
      one: 'the power of ten at which `s1` changes its sign',
      largest: 'the value of `s3` where it is largest in size',
    },
    feedback: {
      'start-is-largest':
        'That is where it starts. Follow the solid line below 0: it goes further down than it was up.',
      'other-line': 'That belongs to the other line.',
    },
    solution:
      'Both change their sign: `s3` near $10^{[[three]]}$ and `s1` near $10^{[[one]]}$. And `s3` does not stay small after it: it falls to about $[[largest]]$, nearly twice as far from 0 as without a penalty, before it fades. The serum values `s1` to `s4` are strongly correlated; least squares sets some against others, and as these contrasts are shrunk each coefficient takes its share of what they have in common.',
  },
  defaults: {},
  pose: () => {
    const [three, one, largest] = [crossing(s3), crossing(s1), Math.min(...s3)];
    return {
      slots: { free: s3[0] ?? NaN, three, one, largest },
      question: {
        figure: {
          label: 'Two ridge coefficients of the diabetes data over the power of ten of λ.',
          xLabel: 'power of ten of λ',
          yLabel: 'coefficient',
          x: [-4, 2],
          y: [-250, 100],
          curves: [
            { label: 's3', pieces: [points(s3)] },
            {
              label: 's1',
              pieces: [points(s1).filter(([, height]) => height > -250)],
              dashed: true,
            },
          ],
          lines: { x: { major: 1, minor: 0.2 }, y: { major: 50, minor: 10 } },
        },
        readings: [
          {
            name: 'three',
            axis: 'x',
            answer: three,
            wrong: [{ name: 'other-line', value: one }],
          },
          {
            name: 'one',
            axis: 'x',
            answer: one,
            linesOff: 1,
            wrong: [{ name: 'other-line', value: three }],
          },
          {
            name: 'largest',
            axis: 'y',
            answer: largest,
            wrong: [{ name: 'start-is-largest', value: s3[0] ?? NaN, misconception: 'M14' }],
          },
        ],
      },
    };
  },
});
