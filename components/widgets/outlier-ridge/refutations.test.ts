// What content/misconceptions.yaml shows this figure for is there to be seen.
import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { series } from './data.ts';
import { model, type OutlierRidgeState } from './model.ts';
import misconceptions from '#content/misconceptions.yaml?raw';

const start: OutlierRidgeState = { lambda: 4116, series: 'high', row: 20, points: series.high };

test('the figure opens where the sentences below are about', () => {
  expect(initialState(model.controls)).toEqual(start);
});

test('where a year is too low, the penalty has taken the slope farther off, and the points are those', () => {
  const { lines } = model.compute({ lambda: 1000, series: 'low', row: 24, points: series.low });
  expect(misconceptions).toContain(`points: ${series.low}\n`);
  expect(lines.mm.slope - lines.ridge.slope).toBeGreaterThan(lines.mm.slope - lines.ols.slope);
});

test('the strongest penalty on the slope leaves the level at the mean of the wrong values', () => {
  const { levels } = model.compute({ ...start, lambda: 100000 });
  expect(levels.ridge).toBeGreaterThan(3 * levels.mm);
});
