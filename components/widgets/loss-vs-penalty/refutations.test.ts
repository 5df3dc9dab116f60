// What content/misconceptions.yaml shows this figure for is there to be seen.
import { expect, test } from 'vitest';
import type { LossPenaltyState } from './controls.ts';
import { model } from './model.ts';

const start: LossPenaltyState = {
  ...{ x: 7, y: 5.5, lambda: 5, loss: 'squared', k: 1.345, c: 4.685 },
};

function movedAt(changes: Partial<LossPenaltyState>) {
  const { rows, leverage } = model.compute({ ...start, ...changes });
  const [squared = [], huber = [], absolute = [], bisquare = []] = rows.map(({ cells }) =>
    cells.map(({ moved }) => Math.abs(moved)),
  );
  return { squared, huber, absolute, bisquare, leverage };
}

test('with L2 the slope moves under squared error, and hardly under the other losses', () => {
  const { squared, huber, absolute, bisquare } = movedAt({ y: 20, loss: 'huber' });
  expect(squared[1]).toBeGreaterThan(0.7);
  for (const row of [huber, absolute, bisquare]) expect(row[1]).toBeLessThan(0.1);
});

test('with L1 it moves as far as with no penalty', () => {
  const { squared } = movedAt({ y: 20 });
  expect(squared[2]).toBeGreaterThanOrEqual(squared[0] ?? NaN);
});

test('far out in x and on the line: high leverage, and nothing moves', () => {
  const { squared, huber, leverage } = movedAt({ x: 20, y: 12, lambda: 0 });
  expect(leverage).toBeGreaterThan(0.8);
  expect(squared[0]).toBeLessThan(1e-9);
  expect(huber[0]).toBeLessThan(0.02);
});

test('far out in x and off the line: Huber and the absolute loss follow like squares', () => {
  const { squared, huber, absolute } = movedAt({ x: 20, y: -4, loss: 'huber' });
  expect(huber[0]).toBeGreaterThan(0.95 * (squared[0] ?? NaN));
  expect(absolute[0]).toBeGreaterThan(0.95 * (squared[0] ?? NaN));
});
