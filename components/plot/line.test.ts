import { expect, test } from 'vitest';
import { plotFrame } from './frame.ts';
import { heightAt, linePath, linePathWithin } from './line.ts';

const margin = { top: 10, right: 20, bottom: 30, left: 40 };
const frame = plotFrame({ width: 160, height: 140, margin }, [-1, 4], [0, 10]);

test('a line is drawn from one end of the x axis to the other', () => {
  expect(linePath(frame, { intercept: 3, slope: 1 })).toBe('M40.0,90.0L140.0,40.0');
});

test('a steep one keeps its slope beyond the drawing', () => {
  expect(linePath(frame, { intercept: 0, slope: 1000 })).toBe('M40.0,10110.0L140.0,-39890.0');
});

test('its height at 0 is the intercept, and rises by the slope', () => {
  expect([0, 1, 2].map((x) => heightAt({ intercept: -2, slope: 0.5 }, x))).toEqual([-2, -1.5, -1]);
});

test('a line that stays inside is drawn as far, and of another what is inside', () => {
  const within = (intercept: number, slope: number) => linePathWithin(frame, { intercept, slope });
  expect(within(3, 1)).toBe(linePath(frame, { intercept: 3, slope: 1 }));
  expect(within(4, 0)).toBe(linePath(frame, { intercept: 4, slope: 0 }));
  // From height 0 at x = 1 to height 10 at x = 3, and the same falling.
  expect(within(-5, 5)).toBe('M80.0,110.0L120.0,10.0');
  expect(within(15, -5)).toBe('M80.0,10.0L120.0,110.0');
  expect(within(0, 1000)).toBe('M60.0,110.0L60.2,10.0');
});

test.each([
  [12, 0],
  [-1, 0],
  [20, 1],
  [-20, -3],
])('of %d + %d x nothing is inside', (intercept, slope) => {
  expect(linePathWithin(frame, { intercept, slope })).toBe('');
});
