import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { huber } from '#numerics/losses/huber.ts';
import { mEstimate } from '#numerics/robust/m-estimate.ts';
import { mmEstimate } from '#numerics/robust/mm-estimate.ts';
import type { OutlierLabState } from './controls.ts';
import { good, line, places, stateAt, withPointAt, type Place } from './data.ts';
import { methods, type Method } from './methods.ts';
import { model } from './model.ts';

const start: OutlierLabState = {
  ...{ ...stateAt('line'), lambda: 5, shown: 'ls~ridge~lasso~huber~absolute~mm' },
};
const at = (changes: Partial<OutlierLabState>) => model.compute({ ...start, ...changes });
const fitAt = (changes: Partial<OutlierLabState>, wanted: Method) => {
  const fit = at(changes).fits.find(({ name }) => name === wanted);
  if (fit === undefined) throw new Error(`There is no fit ${wanted}.`);
  return fit;
};
const holding = (changes: Partial<OutlierLabState>) =>
  at(changes)
    .fits.filter(({ miss }) => miss.holds)
    .map(({ name }) => name);

const names: readonly Place[] = ['middle', 'away', 'toward', 'far'];
const anywhere = fc.record({
  x: fc.integer({ min: 0, max: 50 }).map((half) => half / 2),
  y: fc.integer({ min: -16, max: 64 }).map((half) => half / 2),
});

test('opens where the tests start', () => expect(initialState(model.controls)).toEqual(start));

test('the eleven have the line 3 + x and the scale 1', () => {
  const off = good.y.map((y, i) => y - line.intercept - line.slope * (good.x[i] ?? NaN));
  const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  expect(sumOf(off)).toBeCloseTo(0, 12);
  expect(sumOf(off.map((r, i) => r * (good.x[i] ?? NaN)))).toBeCloseTo(0, 12);
  expect(sumOf(off.map((r) => r * r)) / 9).toBeCloseTo(1, 12);
  expect(sumOf(good.x) / 11).toBe(line.middle);
});

describe('who holds where', () => {
  test('on the line: all', () => expect(holding({})).toHaveLength(6));

  test.each(['middle', 'away', 'toward'] as const)('%s: Huber, absolute and MM', (place) => {
    expect(holding(stateAt(place))).toEqual(['huber', 'absolute', 'mm']);
  });

  test('far out: MM alone', () => expect(holding(stateAt('far'))).toEqual(['mm']));

  test.each(names)('%s: neither ridge nor lasso at any λ', (place) => {
    for (const lambda of [0, ...Array.from({ length: 81 }, (_, k) => 10 ** (k / 20 - 1))]) {
      const held = holding({ ...stateAt(place), lambda });
      expect(held).not.toContain('ridge');
      expect(held).not.toContain('lasso');
    }
  });
});

describe('what a penalty does', () => {
  const slopeOff = (changes: Partial<OutlierLabState>) =>
    Math.abs(fitAt(changes, 'ridge').miss.slope);

  test('pulled away, some λ gives the right slope, and the level is more off than without', () => {
    const changes = { ...stateAt('away'), lambda: 50 };
    expect(slopeOff(changes)).toBeLessThan(0.03);
    expect(fitAt(changes, 'ridge').miss.level).toBeGreaterThan(fitAt(changes, 'ls').miss.level);
  });

  test.each(['middle', 'toward'] as const)('%s: the more λ, the worse the slope', (place) => {
    const off = [0, 1, 10, 100, 1000].map((lambda) => slopeOff({ ...stateAt(place), lambda }));
    expect(off).toEqual(off.toSorted((a, b) => a - b));
    expect(off[4]).toBeGreaterThan((off[0] ?? NaN) + 0.1);
  });
});

test('MM comes to the line that all 66 pairs find, Huber to its tight one', () => {
  fc.assert(
    fc.property(anywhere, (point) => {
      const { X, y } = withPointAt(point);
      const [mm, bent] = [mmEstimate(X, y), mEstimate(X, y, huber())];
      expect(fitAt(point, 'mm').line.slope).toBeCloseTo(mm.w[0] ?? NaN, 2);
      expect(fitAt(point, 'huber').line.slope).toBeCloseTo(bent.w[0] ?? NaN, 4);
    }),
    { numRuns: 40 },
  );
});

test('MM holds against what is far off, not against all that is far out and a little off', () => {
  fc.assert(
    fc.property(anywhere, ({ x, y }) => {
      fc.pre(Math.abs(y - 3 - x) > 10);
      expect(fitAt({ x, y }, 'mm').miss.holds).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(fitAt({ x: 15, y: 12.5 }, 'mm').miss.holds).toBe(false);
});

test('without λ ridge and lasso are least squares', () => {
  fc.assert(
    fc.property(anywhere, (point) => {
      const { line: free } = fitAt(point, 'ls');
      for (const name of ['ridge', 'lasso'] as const)
        expect(fitAt({ ...point, lambda: 0 }, name).line.slope).toBeCloseTo(free.slope, 9);
    }),
    { numRuns: 30 },
  );
});

test('a place puts the point there, and a drag leaves the place', () => {
  expect(model.implied?.({ place: 'far' })).toEqual(places.far);
  expect(model.implied?.({ place: 'own' })).toEqual({});
  expect(model.implied?.({ x: 3, y: 4 })).toEqual({ place: 'own' });
  expect(model.implied?.({ lambda: 3 })).toEqual({});
});

test('the sentence names who holds', () => {
  for (const place of names) {
    const sentence = model.describe(at(stateAt(place)));
    expect(sentence.length).toBeLessThanOrEqual(170);
    expect(sentence).toContain(place === 'far' ? 'Hold: MM.' : 'Hold: Huber, absolute, MM.');
  }
});

test('there is a fit for each method', () =>
  expect(at({}).fits.map(({ name }) => name)).toEqual(methods.map(({ name }) => name)));
