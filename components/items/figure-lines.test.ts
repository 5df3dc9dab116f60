import { expect, test } from 'vitest';
import { heightsAt, multiples, readingTable } from './figure-lines.ts';

test('lines stand at multiples of the step, without noise', () => {
  expect(multiples([-0.3, 0.3], 0.1)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  expect(multiples([0.5, 2.9], 1)).toEqual([1, 2]);
});

const jump = {
  label: 'a jump',
  pieces: [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [3, 3],
    ],
  ],
} as const;

test.each([
  [0.5, [0]],
  [1, [0, 1]],
  [2.25, [2.25]],
  [3, [3]],
  [3.5, []],
  [-1, []],
])('a curve with a jump has at %f the heights %j', (x, heights) => {
  expect(heightsAt(jump, x)).toEqual(heights);
});

test('the table is as fine as the drawing: a row a line, heights to half a line', () => {
  const figure = {
    ...{ label: '', xLabel: 'x', yLabel: 'y' },
    ...({ x: [0, 2], y: [0, 3], curves: [jump] } as const),
    lines: { x: { major: 1, minor: 0.5 }, y: { major: 1, minor: 0.4 } },
  };
  expect(readingTable(figure).map(({ x, heights }) => [x, ...heights])).toEqual([
    [0, [0]],
    [0.5, [0]],
    [1, [0, 1]],
    [1.5, [1.6]],
    [2, [2]],
  ]);
});
