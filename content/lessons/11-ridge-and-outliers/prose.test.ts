// What the prose says without numbers, or says of numbers: true as long as these hold.
import { expect, test } from 'vitest';
import { clean, farRows, lines, ninthAt, opening, shifts, tooLow } from './figure-values.ts';
import { ridgeThrough } from './values.ts';

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
