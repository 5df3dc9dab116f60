// What the prose says of its numbers, held to them.
import { expect, it } from 'vitest';
import { model } from '#components/widgets/norm-treadmill/model.ts';
import { initialState } from '#widget-state/controls.ts';
import { ofTorch } from './agreement.ts';
import { adamWTurn, predictedTurn, start, turns, withLayer, without } from './training.ts';
import {
  adamDecay,
  adamRate,
  adamSteps,
  balance,
  memory,
  resting,
  simulated,
  varied,
} from './values.ts';

it('reproduces 1.7784 beside 1.7783, and explains the last digit', () => {
  expect([simulated.norm, resting.norm, balance.norm].map((norm) => norm.toFixed(4))).toEqual([
    '1.7784',
    '1.7784',
    '1.7783',
  ]);
  expect([simulated.angle, resting.angle, balance.angle].map((a) => a.toFixed(5))).toEqual([
    '0.03162',
    '0.03162',
    '0.03162',
  ]);
});

it('has the mean norm that is predicted, to three standard errors, where gradients vary', () => {
  expect(varied.standardError / varied.norm).toBeLessThan(0.002);
  expect(Math.abs(varied.norm - balance.norm)).toBeLessThan(3 * varied.standardError + 1e-3);
});

it('trains with the settings that the figure opens with', () => {
  expect(initialState(model.controls)).toEqual(start);
});

it('keeps its loss to the last digits with a norm layer, and multiplies it without', () => {
  expect(withLayer.after).toBeCloseTo(withLayer.before, 10);
  expect(withLayer.turnsLess).toBeCloseTo(100, 0);
  expect(without.after / without.before).toBeGreaterThan(2);
});

it('turns within a tenth of what is predicted, at every seed', () => {
  expect(turns.least / predictedTurn).toBeGreaterThan(0.9);
  expect(turns.largest / predictedTurn).toBeLessThan(1.1);
});

it('turns under AdamW by under a quarter of what SGD turns, and near to what is predicted', () => {
  expect(adamWTurn.share).toBeCloseTo(Math.sqrt(0.1 / 1.9), 12);
  expect(Math.abs(adamWTurn.measured / adamWTurn.predicted - 1)).toBeLessThan(0.25);
  expect(adamWTurn.measured).toBeLessThan(predictedTurn / 3);
});

it('remembers 33 333 steps, and a run three times as long forgets nearly all', () => {
  expect(memory.steps).toBeCloseTo(33333.3, 1);
  expect(adamSteps / memory.steps).toBeCloseTo(3, 9);
  expect(memory.left).toBeLessThan(5);
  expect(adamRate * adamSteps * memory.asLong).toBeCloseTo(1, 12);
  expect(memory.asLong).toBeLessThan(adamDecay);
});

it('has runs of PyTorch to compare with', () => expect(ofTorch.count).toBe(20));
