import { expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { optimizers } from '../optimizers/index.ts';
import { quadratic } from './quadratic.ts';
import { recordedRun } from './recorded-run.ts';
import { takeSteps, trajectory } from './trajectory.ts';

const bowl = quadratic(
  matrixFromRows([
    [10, 2],
    [2, 1],
  ]),
  [1, -0.5],
);
const adamW = optimizers.adamw({ learningRate: 0.05, weightDecay: 0.1 });
const start = adamW.start([3, -4]);

it('keeps the weights of every step, asked for in any order', () => {
  const run = recordedRun(adamW, bowl, start, 40);
  expect([run.upTo(7), run.upTo(30), run.upTo(3), run.upTo(99)]).toEqual([7, 30, 3, 40]);
  const states = [...trajectory(adamW, bowl, start).take(41)];
  for (const [j, path] of run.paths.entries())
    expect([...path]).toEqual(states.map(({ w }) => w[j]));
  expect(start.step).toBe(0);
});

it('takes no step twice', () => {
  let steps = 0;
  const counted = {
    ...adamW,
    advance: (...of: Parameters<typeof adamW.advance>) => {
      steps += 1;
      adamW.advance(...of);
    },
  };
  const run = recordedRun(counted, bowl, start, 40);
  for (const step of [5, 20, 4, 20, 25]) run.upTo(step);
  expect(steps).toBe(25);
});

it('goes on from any state, with its step and its memory', () => {
  const eighth = adamW.start([3, -4]);
  takeSteps(adamW, bowl, eighth, 8);
  const part = recordedRun(adamW, bowl, start, 8);
  part.upTo(8);
  expect(part.reached()).toEqual(eighth);
  const [whole, rest] = [recordedRun(adamW, bowl, start, 20), recordedRun(adamW, bowl, eighth, 20)];
  whole.upTo(20);
  expect(rest.upTo(20)).toBe(20);
  expect(rest.first).toBe(8);
  expect([...(rest.paths[0] ?? [])]).toEqual([...(whole.paths[0] ?? []).slice(8)]);
  expect(rest.upTo(2)).toBe(8);
});

it('ends before the weights are lost', () => {
  const wild = optimizers.sgd({ learningRate: 1 });
  const run = recordedRun(wild, bowl, wild.start([3, -4]), 500);
  const end = run.upTo(500);
  expect(end).toBeGreaterThan(3);
  expect(end).toBeLessThan(10);
  expect(Math.abs(run.paths[0]?.[end] ?? NaN)).toBeLessThan(1e6);
  expect(run.upTo(500)).toBe(end);
  expect(() => recordedRun(wild, bowl, { ...start, step: 9 }, 8)).toThrow('last is 8');
});
