// What content/misconceptions.yaml opens contradicts the beliefs about weights under a penalty. Figures with a
// refutations.test.ts of their own are held there.
import { expect, test } from 'vitest';
import { model as ball } from '#components/widgets/ball-and-contour/model.ts';
import { model as oneWeight } from '#components/widgets/one-weight/model.ts';
import { model as paths } from '#components/widgets/path-explorer/model.ts';
import { model as polyFit } from '#components/widgets/poly-fit/model.ts';
import { model as bars } from '#components/widgets/shrink-bars/model.ts';
import { shown } from './shown.test-support.ts';

test('M01: at a high price, the penalty term is far from λ', () => {
  const { lambda, penalty } = shown(polyFit, 'M01');
  expect(penalty).toBeLessThan(lambda / 100);
});

test('M02: at λ = 0 the weights are anything but 0', () => {
  const { lambda, penalty, size } = shown(polyFit, 'M02');
  expect([lambda, penalty]).toEqual([0, 0]);
  expect(size).toBeGreaterThan(100);
});

test('M03: smaller weights, and a larger training error than at λ = 0', () => {
  const [penalized, free] = [shown(polyFit, 'M03'), shown(polyFit, 'M03', { lambda: 0 })];
  expect(penalized.size).toBeLessThan(free.size);
  expect(penalized.errors.training).toBeGreaterThan(free.errors.training);
});

test.each(['M04', 'M05'])('%s: a larger λ leaves a shorter vector', (id) => {
  const { lambda, size } = shown(polyFit, id);
  expect(size).toBeLessThan(shown(polyFit, id, { lambda: lambda / 10 }).size);
});

test('M06: the norm without its square takes to exactly 0 what the square only shrinks', () => {
  expect(shown(oneWeight, 'M06').w).toBe(0);
  expect(shown(oneWeight, 'M06', { lambda1: 0, lambda2: 2 }).w).toBeGreaterThan(0);
});

test('M07: with the ½ the lasso takes off λ₁; half of it, as without the ½, would leave more', () => {
  const { z, lambda1, w } = shown(oneWeight, 'M07');
  expect(w).toBe(z - lambda1);
  expect(shown(oneWeight, 'M07', { lambda1: lambda1 / 2 }).w).toBe(z - lambda1 / 2);
});

test('M13: a ridge weight that is exactly 0', () => {
  const { lambda2, w } = shown(oneWeight, 'M13');
  expect(lambda2).toBeGreaterThan(0);
  expect(w).toBe(0);
});

test('M14: a coefficient that is larger than at λ = 0', () => {
  const [penalized, free] = [shown(ball, 'M14'), shown(ball, 'M14', { lambda: 0 })];
  expect(Math.abs(penalized.w[1] ?? NaN)).toBeGreaterThan(Math.abs(free.w[1] ?? NaN));
});

test('M16: one direction loses more than another', () => {
  const { shares } = shown(bars, 'M16');
  expect(Math.max(...shares)).toBeGreaterThan(1.5 * Math.min(...shares));
});

test('M17: the large weight loses no larger share than a small one', () => {
  const [large, small] = [shown(oneWeight, 'M17'), shown(oneWeight, 'M17', { z: 0.5 })];
  expect(large.w / large.z).toBeCloseTo(small.w / small.z, 12);
});

test('M20: next to 0 the slopes are −3 and 1, and subgradient steps never land', () => {
  const { z, lambda1, w, slopeLeft, slopeRight } = shown(oneWeight, 'M20');
  expect([w, slopeLeft, slopeRight]).toEqual([0, -3, 1]);
  let reached = 0.7;
  for (let step = 0; step < 2000; step += 1) {
    reached -= 0.01 * (reached - z + lambda1 * Math.sign(reached));
    expect(reached).not.toBe(0);
  }
  expect(Math.abs(reached)).toBeLessThan(0.05);
});

test('M21: no weight of least squares is near 0, and one of the lasso is 0', () => {
  const { setting, w } = shown(ball, 'M21');
  expect(Math.min(setting.first, setting.second)).toBeGreaterThan(0.9);
  expect(Math.min(...w)).toBe(0);
});

test('M22: both features matter, and the lasso keeps one', () => {
  const { setting, w } = shown(ball, 'M22');
  expect(Math.min(setting.first, setting.second)).toBeGreaterThan(0.3);
  expect(w[0]).toBeGreaterThan(0);
  expect(w[1]).toBe(0);
});

test('M23: a strong λ₂, and a weight that is not 0', () => {
  const { lambda2, w } = shown(oneWeight, 'M23');
  expect(lambda2).toBeGreaterThanOrEqual(10);
  expect(w).toBeGreaterThan(0.1);
});

test('M24: two copies keep two thirds of the effect, one alone half', () => {
  const { w, lambda, setting } = shown(ball, 'M24');
  const total = setting.first + setting.second;
  expect((w[0] ?? NaN) + (w[1] ?? NaN)).toBeCloseTo((2 / 3) * total, 9);
  expect(1 / (1 + lambda)).toBe(0.5);
});

test('M25: another unit of feature 1, and another estimate', () => {
  const [millimeters, meters] = [shown(ball, 'M25'), shown(ball, 'M25', { unit: 'm' })];
  expect(Math.abs((millimeters.w[0] ?? NaN) - (meters.w[0] ?? NaN))).toBeGreaterThan(0.3);
});

test('M27: one λ takes more than half off a dummy in its units, under a fifth once standardized', () => {
  const kept = (standardized: string) => {
    const { drawn, w, free } = shown(paths, 'M27', { standardized });
    const svi = drawn.names.indexOf('svi');
    return (w[svi] ?? NaN) / (free[svi] ?? NaN);
  };
  expect(kept('no')).toBeLessThan(0.5);
  expect(kept('yes')).toBeGreaterThan(0.8);
});

test.each(['M28', 'M47'])('%s: a penalized level falls short, and new points are missed', (id) => {
  const [tied, free] = [shown(polyFit, id), shown(polyFit, id, { intercept: 'free' })];
  expect(tied.polynomial.intercept).toBeLessThan(free.polynomial.intercept - 2);
  expect(free.errors.fresh).toBeLessThan(tied.errors.fresh / 10);
});
