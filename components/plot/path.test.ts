import { describe, expect, test } from 'vitest';
import { distance } from './distance.test-support.ts';
import { plotFrame } from './frame.ts';
import { bandPath, cornersPath, curvePath } from './path.ts';

const margin = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = plotFrame({ width: 100, height: 50, margin }, [0, 1], [0, 1]);

/** Where the steps of a path lead, as places. */
function placesOn(path: string): number[][] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    x += numbers[2 * i] ?? NaN;
    y += numbers[2 * i + 1] ?? NaN;
    return [x, y];
  });
}

describe('a path goes in steps', () => {
  test('past every place within a quarter, with fewer steps', () => {
    const xs = Array.from({ length: 301 }, (_, i) => i / 300);
    const ys = xs.map((x) => (1 + Math.sin(20 * x)) / 2);
    const line = placesOn(curvePath(frame, xs, ys));
    expect(line.length).toBeLessThan(xs.length);
    xs.forEach((x, i) => {
      const wanted = [frame.x(x), frame.y(ys[i] ?? NaN)];
      const off = line.slice(1).map((end, at) => distance(wanted, line[at] ?? [], end));
      expect(Math.min(...off)).toBeLessThanOrEqual(0.25);
    });
  });
  test('back where it came from', () => {
    expect(curvePath(frame, [0, 1, 0.5], [0, 1, 0.5])).toBe('M0,50l100-50-50,25');
  });
  test('far, by tenths as well as by hundreds', () => {
    expect(curvePath(frame, [0, 10, 10.001], [0, 0, 1])).toBe('M0,50l1000,0 0.1-50');
  });
  test('nowhere from a single place', () => expect(curvePath(frame, [1], [1])).toBe(''));
  test('by each of its points, where they are corners', () => {
    const [xs, ys] = [
      [0, 0.5, 1],
      [0, 0.5, 1],
    ];
    expect(curvePath(frame, xs, ys)).toBe('M0,50l100-50');
    expect(cornersPath(frame, xs, ys)).toBe('M0,50l50-25 50-25');
  });
  test('there above and back below, for a band', () => {
    expect(bandPath(frame, [0, 1], [0, 0], [1, 0.5])).toBe('M0,0l100,25 0,25-100,0Z');
  });
});
