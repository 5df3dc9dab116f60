import { expect, test } from 'vitest';
import { fanPath } from './fan-path.ts';
import { plotFrame } from './frame.ts';
import { curvePath } from './path.ts';

const margin = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = plotFrame({ width: 100, height: 200, margin }, [0, 1], [-2, 2]);
const xs = Float64Array.of(0, 0.25, 1);

test('a fan is its curves, one after the other', () => {
  const [one, other] = [Float64Array.of(0, 1.234, -1), Float64Array.of(0.5, -2, 2)];
  const fan = fanPath(frame, xs, Float64Array.of(...one, ...other));
  expect(fan.match(/M/g)).toHaveLength(2);
  expect(fan).toBe(curvePath(frame, xs, one) + curvePath(frame, xs, other));
});

test('what leaves the drawing is held nearby', () => {
  expect(fanPath(frame, xs, Float64Array.of(1e9, -1e9, 0))).toBe('M0-100l25,600 75-400');
});
