// What the prose says without numbers, or says of numbers: true as long as these hold.
import { expect, test } from 'vitest';
import {
  clean,
  farRows,
  labAt,
  labFit,
  labTrack,
  lines,
  littleOff,
  nearestRidge,
  ninthAt,
  opening,
  shifts,
  tooLow,
} from './figure-values.ts';
import { droppedAlone, droppedAt, ridgeThrough } from './values.ts';

test('the figure opens where ridge has the slope of MM and stands more than three times as high', () => {
  const { lines: fits, levels, chosen } = opening();
  expect(Math.abs(fits.ridge.slope - fits.mm.slope)).toBeLessThan(0.0005);
  expect(levels.ridge).toBeGreaterThan(3 * levels.mm);
  expect(chosen).toBeLessThan(1000);
});

test('every λ above 0 makes it worse where the last year is too low', () => {
  const miss = (lambda: number) => {
    const { ridge, mm } = lines({ ...tooLow, lambda }).lines;
    return Math.abs(ridge.slope - mm.slope);
  };
  for (const lambda of [1, 100, 1000, 1e5]) expect(miss(lambda)).toBeGreaterThan(miss(0));
});

test('leave-one-out goes to the end of its grid for one value that is too low', () => {
  expect(lines(clean).chosen).toBeLessThan(10);
  expect(lines(tooLow).chosen).toBeCloseTo(1e6, 3);
});

test('four far rows take Huber along with least squares, and not MM', () => {
  const { ols, huber, mm } = lines({ ...farRows, lambda: 0 }).lines;
  expect(huber.slope).toBeCloseTo(ols.slope, 6);
  expect(huber.slope).toBeLessThan(0);
  expect(mm.slope).toBeGreaterThan(1);
});

test('a shifted response does not matter by how much it is wrong, and only one is shifted', () => {
  const [near, far] = [15, 20].map((y) => shifts({ points: ninthAt(y) }));
  expect(far?.line.slope).toBeCloseTo(near?.line.slope ?? NaN, 12);
  expect([near?.moved, far?.moved]).toEqual([1, 1]);
});

test('a squared price leaves the line of least squares at every price', () => {
  for (const k of [0.1, 1, 10]) {
    const { line, unshifted } = shifts({ price: 'l2', k });
    expect(line.slope).toBeCloseTo(unshifted.slope, 10);
  }
});

test('λ = 30 halves the influence in the smallest example', () => {
  const at = (lambda: number) => ridgeThrough([1, 2, 3, 4], [1, 2, 3, 4], lambda).influence;
  expect(at(30)).toBeCloseTo(at(0) / 2, 12);
});

const places = ['middle', 'away', 'toward', 'far'] as const;

test('in the four places MM alone always holds, Huber and absolute errors in three', () => {
  const held = (method: 'ls' | 'huber' | 'absolute' | 'mm') =>
    places.filter((place) => labFit(method, labAt(place, 20)).holds);
  expect(held('mm')).toEqual(places);
  expect(held('huber')).toEqual(['middle', 'away', 'toward']);
  expect(held('absolute')).toEqual(['middle', 'away', 'toward']);
  expect(held('ls')).toEqual([]);
});

test.each(places)('%s: ridge and lasso hold at no λ of the track', (place) => {
  expect(nearestRidge(place)).toBeGreaterThan(1);
  for (const lambda of labTrack) expect(labFit('lasso', labAt(place, lambda)).holds).toBe(false);
});

test('in the middle the slope stays, the level rises by a twelfth, and λ only makes it worse', () => {
  const off = 22 - 8;
  expect(labFit('ls', labAt('middle', 0)).slopeOff).toBeCloseTo(0, 12);
  for (const lambda of [0, 1, 30])
    expect(labFit('ridge', labAt('middle', lambda)).level).toBeCloseTo(off / 12, 10);
  const farthest = labTrack.map((lambda) => labFit('ridge', labAt('middle', lambda)).farthest);
  expect(farthest).toEqual(farthest.toSorted((a, b) => a - b));
});

test('pulled away, λ = 50 has nearly the right slope and a worse level than least squares', () => {
  const [ls, ridge] = [labFit('ls', labAt('away', 50)), labFit('ridge', labAt('away', 50))];
  expect(Math.abs(ridge.slopeOff)).toBeLessThan(0.02);
  expect(ridge.level).toBeGreaterThan(ls.level);
  expect(nearestRidge('away')).toBeLessThan(1.25);
});

test('pulled toward zero, the lasso drops the slope at less than a quarter of what it would take', () => {
  expect(droppedAt(-2)).toBeLessThan(droppedAlone() / 4);
  expect(labFit('lasso', labAt('toward', 20)).slope).toBe(0);
  expect(labFit('lasso', labAt('toward', droppedAt(-2) * 0.999)).slope).toBeGreaterThan(0);
});

test('far out, all but MM have the wrong sign; a little off, MM misses, too', () => {
  for (const method of ['ls', 'ridge', 'huber', 'absolute'] as const)
    expect(labFit(method, labAt('far', 20)).slope).toBeLessThan(0);
  expect(labFit('mm', littleOff).holds).toBe(false);
});
