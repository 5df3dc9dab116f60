import { expect, test } from 'vitest';
import { plotFrame } from './frame.ts';
import { heightAt, linePath } from './line.ts';

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
