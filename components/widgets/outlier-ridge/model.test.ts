import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { mmEstimate } from '#numerics/robust/mm-estimate.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { readPoints, withPoint } from '#widget-state/points.ts';
import { series } from './data.ts';
import { model, type OutlierRidgeState } from './model.ts';

const start: OutlierRidgeState = { lambda: 4116, series: 'high', row: 20, points: series.high };
const at = (changes: Partial<OutlierRidgeState>) => model.compute({ ...start, ...changes });

test('the state written out here is the initial one', () => {
  expect(initialState(model.controls)).toEqual(start);
});

test('it opens with the slope of MM and the level of the contaminated mean', () => {
  const { lines, levels } = at({});
  expect(lines.ridge.slope).toBeCloseTo(lines.mm.slope, 3);
  expect(levels.ridge).toBeCloseTo(49.99, 2);
  expect(levels.mm).toBeLessThan(16);
});

test('twenty starts find the line that all pairs of points find', () => {
  for (const points of Object.values(series)) {
    const list = readPoints(points);
    const X = matrixFromColumns([Float64Array.from(list, ({ x }) => x)], list.length);
    const all = mmEstimate(
      X,
      list.map(({ y }) => y),
    );
    expect(at({ points }).lines.mm.slope).toBeCloseTo(all.w[0] ?? NaN, 6);
  }
});

const lambda = fc.double({ min: 0, max: 1e6, noNaN: true });

test('the level of ridge is the mean whatever λ is, and a response moves the slope in proportion', () => {
  fc.assert(
    fc.property(lambda, fc.integer({ min: -60, max: 240 }), (strength, y) => {
      const before = at({ lambda: strength });
      const moved = at({ lambda: strength, points: withPoint(series.high, 19, { x: 69, y }) });
      const mean = moved.fits.ys.reduce((sum, each) => sum + each, 0) / 24;
      expect(moved.levels.ridge).toBeCloseTo(mean, 8);
      const change = moved.lines.ridge.slope - before.lines.ridge.slope;
      expect(change).toBeCloseTo((y - 212) * before.influence, 8);
    }),
    { numRuns: 20 },
  );
});

test('λ lowers the leverage of the marked point, down to 1/n', () => {
  expect(at({}).leverage).toBeLessThan(at({}).freeLeverage);
  expect(at({ lambda: 1e9 }).leverage).toBeCloseTo(1 / 24, 6);
});

test('where a point pulls the slope towards zero, every λ takes it farther from MM', () => {
  const low = { series: 'low', points: series.low } as const;
  const free = at({ ...low, lambda: 0 }).lines;
  expect(free.ols.slope).toBeGreaterThan(0);
  expect(free.ols.slope).toBeLessThan(free.mm.slope);
  for (const strength of [10, 1000, 1e5])
    expect(at({ ...low, lambda: strength }).lines.ridge.slope).toBeLessThan(free.ols.slope);
});

test('another series brings its points and marks what is wrong in it', () => {
  expect(model.implied?.({ series: 'low' })).toEqual({ points: series.low, row: 24 });
  expect(model.implied?.({ lambda: 3 })).toEqual({});
});

test('points in one place have no slope', () => {
  const points = Array.from({ length: 24 }, (_, i) => `60_${i}`).join('~');
  const { lines, chosen } = at({ points });
  expect(Object.values(lines).map(({ slope }) => slope)).toEqual([0, 0, 0, 0]);
  expect(chosen).toBe(0);
});
