import { expect, it } from 'vitest';
import { matrixFromRows, matVec } from '../linear-algebra/matrix.ts';
import { normals } from '../regression.test-support.ts';
import { maxMargin } from './max-margin.ts';

// Two clouds of eight, shifted apart along (1, 1).
const noise = normals(3, 32);
const points = Array.from({ length: 16 }, (_, i) => [
  (noise[2 * i] ?? NaN) + (i < 8 ? 5 : 0),
  (noise[2 * i + 1] ?? NaN) + (i < 8 ? 5 : 0),
]);
const labels = points.map((_, i) => (i < 8 ? 1 : 0));
const X = matrixFromRows(points);

it('maxMargin is half-way between two points', () => {
  const corners = matrixFromRows([
    [0, 0],
    [3, 4],
    [9, 9],
  ]);
  const { direction, intercept, margin } = maxMargin(corners, [0, 1, 1]) ?? expect.fail('no plane');
  expect(direction[0]).toBeCloseTo(0.6, 12);
  expect(direction[1]).toBeCloseTo(0.8, 12);
  expect(intercept).toBeCloseTo(-2.5, 12);
  expect(margin).toBeCloseTo(2.5, 12);
});

/** How far the classes are apart along a direction, halved. */
function marginAlong(direction: Float64Array): number {
  const along = matVec(X, direction);
  return (Math.min(...along.slice(0, 8)) - Math.max(...along.slice(8))) / 2;
}

it('keeps the classes further apart than any other direction', () => {
  const { direction, margin } = maxMargin(X, labels) ?? expect.fail('no plane');
  expect(marginAlong(direction)).toBeCloseTo(margin, 12);
  for (let turn = 0; turn < 2 * Math.PI; turn += 0.01) {
    const other = Float64Array.of(Math.cos(turn), Math.sin(turn));
    expect(marginAlong(other)).toBeLessThanOrEqual(margin + 1e-12);
  }
});

it('is undefined where the classes mix, and refuses a single class', () => {
  expect(maxMargin(X, labels.with(0, 0).with(9, 1).with(3, 0))).toBeUndefined();
  expect(() => maxMargin(X, new Float64Array(16))).toThrow('y has a single label');
});
