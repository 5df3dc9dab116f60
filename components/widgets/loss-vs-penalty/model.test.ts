import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import type { LossPenaltyState } from './controls.ts';
import { clean, withOutlier } from './data.ts';
import { gridOf, type Cell, type PenaltyName } from './fits.ts';
import { lossNames, lossOf, type LossName } from './losses.ts';
import { model } from './model.ts';

const start: LossPenaltyState = {
  ...{ x: 7, y: 5.5, lambda: 5, loss: 'squared', k: 1.345, c: 4.685 },
};
const resultAt = (changes: Partial<LossPenaltyState>) => model.compute({ ...start, ...changes });

const cellAt = (
  changes: Partial<LossPenaltyState>,
  loss: LossName,
  penalty: PenaltyName,
): Cell | undefined =>
  resultAt(changes)
    .rows.find(({ name }) => name === loss)
    ?.cells.find((cell) => cell.penalty === penalty);

const slopeAt = (changes: Partial<LossPenaltyState>, loss: LossName, penalty: PenaltyName) =>
  cellAt(changes, loss, penalty)?.line.slope ?? NaN;

const names: readonly PenaltyName[] = ['none', 'l2', 'l1'];
const place = fc.record({
  x: fc.integer({ min: 0, max: 200 }).map((tenth) => tenth / 10),
  y: fc.integer({ min: -60, max: 240 }).map((tenth) => tenth / 10),
  lambda: fc.constantFrom(0, 0.1, 5, 30),
});

test('opens where the tests start', () => expect(initialState(model.controls)).toEqual(start));

test('the nine points have the line 2 + ½x and the scale 1', () => {
  const line = cellAt({}, 'squared', 'none')?.without;
  expect(line?.intercept).toBeCloseTo(2, 12);
  expect(line?.slope).toBeCloseTo(0.5, 12);
  const rss = clean.y.reduce((sum, y, i) => sum + (y - 2 - (clean.x[i] ?? NaN) / 2) ** 2, 0);
  expect(rss / 7).toBeCloseTo(1, 12);
});

test('no line near any of the twelve costs less', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 31 }), ({ x, y, lambda }, turn) => {
      const { X, y: heights } = withOutlier({ x, y });
      for (const { name, cells } of gridOf({ x, y }, { ...start, lambda })) {
        const loss = lossOf(name, start);
        for (const { penalty, line, converged } of cells) {
          const costOf = (intercept: number, slope: number) =>
            heights.reduce(
              (sum, each, i) => sum + loss.value(each - intercept - slope * (X.data[i] ?? NaN)),
              lambda * { none: 0, l2: slope ** 2 / 2, l1: Math.abs(slope) }[penalty],
            );
          const angle = (turn * Math.PI) / 16;
          const near = [
            line.intercept + 0.01 * Math.cos(angle),
            line.slope + 0.002 * Math.sin(angle),
          ];
          expect(converged).toBe(true);
          expect(costOf(near[0] ?? NaN, near[1] ?? NaN)).toBeGreaterThanOrEqual(
            costOf(line.intercept, line.slope) - 1e-10,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('the loss decides', () => {
  test.each(names)('squared error with %s follows: as much again for each step', (penalty) => {
    const slopes = [12, 16, 20, 24].map((y) => slopeAt({ y }, 'squared', penalty));
    const steps = slopes.slice(1).map((slope, i) => slope - (slopes[i] ?? NaN));
    expect(steps[0]).toBeGreaterThan(0.15);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 10);
  });

  test.each(names)(
    'the other three stand still with %s once the point is far enough',
    (penalty) => {
      for (const loss of ['huber', 'absolute', 'bisquare'] as const) {
        expect(slopeAt({ y: 24 }, loss, penalty)).toBeCloseTo(slopeAt({ y: 18 }, loss, penalty), 8);
        expect(Math.abs(cellAt({ y: 24 }, loss, penalty)?.moved ?? NaN)).toBeLessThan(0.15);
      }
    },
  );

  test('no pull is above its ceiling, and that of the bisquare ends', () => {
    fc.assert(
      fc.property(place, (at) => {
        const { rows } = resultAt(at);
        const most = { squared: Infinity, huber: 1.345, absolute: 1, bisquare: 1.345 };
        for (const { name, cells } of rows)
          for (const { pull, residual } of cells) {
            expect(Math.abs(pull)).toBeLessThanOrEqual(most[name] + 1e-9);
            if (name === 'bisquare' && Math.abs(residual) > 4.685) expect(Math.abs(pull)).toBe(0);
            if (name === 'squared') expect(pull).toBeCloseTo(residual, 10);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('λ makes no pull anew: ψ is the same array', () => {
    const [weak, strong] = [resultAt({ lambda: 0 }), resultAt({ lambda: 500 })];
    weak.rows.forEach(({ pulls }, i) => expect(strong.rows[i]?.pulls).toBe(pulls));
  });
});

test('far out in x all four losses follow', () => {
  for (const { name } of lossNames) {
    const [down, up] = [-4, 24].map((y) => slopeAt({ x: 20, y, lambda: 0 }, name, 'none'));
    expect(down).toBeLessThan(-0.4);
    expect(up).toBeGreaterThan(1.1);
  }
});

test('leverage is a matter of x alone', () => {
  expect(resultAt({ y: 24 }).leverage).toBe(resultAt({ y: -6 }).leverage);
  expect(resultAt({ x: 20 }).leverage).toBeGreaterThan(3 * resultAt({ x: 7 }).leverage);
});

test('a drag fits nothing anew to the nine points', () => {
  const [here, there] = [cellAt({ y: 3 }, 'huber', 'l2'), cellAt({ y: 20 }, 'huber', 'l2')];
  expect(there?.without).toEqual(here?.without);
  expect(there?.line).not.toEqual(here?.line);
});

test.each([
  [{ y: 20 }, 'Leverage 0.21. Slopes moved (none, L2, L1): squared 0.91, 0.79, 0.94; Huber'],
  [{ y: 20 }, 'bisquare 0, 0, 0.'],
  [{ x: 20, y: -4, lambda: 0 }, 'squared −0.95'],
])('the sentence for %j says “%s”', (changes, words) => {
  const sentence = model.describe(resultAt(changes));
  expect(sentence).toContain(words);
  expect(sentence.length).toBeLessThanOrEqual(170);
});
