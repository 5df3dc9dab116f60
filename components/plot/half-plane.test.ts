import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chord, cut, type Place } from './half-plane.ts';

const square: readonly Place[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

const area = (polygon: readonly Place[]): number =>
  polygon.reduce((sum, { x, y }, k) => {
    const next = polygon[(k + 1) % polygon.length] ?? { x, y };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);

test('an upright line halves a square', () => {
  expect(cut(square, ({ x }) => x)).toEqual([
    { x: 0, y: -1 },
    { x: 1, y: -1 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ]);
  expect(chord(square, ({ x }) => x)).toEqual([
    { x: 0, y: -1 },
    { x: 0, y: 1 },
  ]);
});

test('a line that passes by leaves all or nothing', () => {
  expect(cut(square, ({ x }) => x + 3)).toEqual(square);
  expect(cut(square, ({ x }) => x - 3)).toEqual([]);
  expect(chord(square, ({ x, y }) => x + y - 3)).toEqual([]);
});

const entry = fc.double({ min: -2, max: 2, noNaN: true });

test('the two sides of a line share the square, and its chord lies on the line', () => {
  fc.assert(
    fc.property(entry, entry, entry, (a, b, c) => {
      const side = ({ x, y }: Place): number => a * x + b * y + c;
      const parts = [cut(square, side), cut(square, (place) => -side(place))].map(area);
      expect((parts[0] ?? NaN) + (parts[1] ?? NaN)).toBeCloseTo(a || b || c ? 4 : 8, 9);
      for (const place of chord(square, side)) expect(side(place)).toBeCloseTo(0, 9);
    }),
  );
});
