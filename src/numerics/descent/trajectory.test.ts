import { expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { optimizers } from '../optimizers/index.ts';
import { gap } from '../regression.test-support.ts';
import { noisySlope } from './noisy-slope.ts';
import { quadratic } from './quadratic.ts';
import { takeSteps, trajectory } from './trajectory.ts';

const bowl = quadratic(
  matrixFromRows([
    [10, 2],
    [2, 1],
  ]),
  [1, -0.5],
);
const noisy = noisySlope(bowl, { standardDeviation: [1, 0.1], seed: 4 });
const adamW = optimizers.adamw({ learningRate: 0.05, weightDecay: 0.1 });
const start = adamW.start([3, -4]);

it('goes step by step where the fast run goes at once', () => {
  const states = [...trajectory(adamW, noisy, start).take(31)];
  expect(states.map(({ step }) => step)).toEqual([...states.keys()]);
  const state = adamW.start([3, -4]);
  expect(takeSteps(adamW, noisy, state, 30)).toBe(true);
  expect(state).toEqual(states[30]);
});

it('can be scrubbed back and forked: each state is a copy that leads on as before', () => {
  const states = [...trajectory(adamW, noisy, start).take(21)];
  const [eighth = start] = states.slice(8);
  const again = [...trajectory(adamW, noisy, eighth).take(13)];
  expect(again).toEqual(states.slice(8));
  const gentler = optimizers.adamw({ learningRate: 0.01, weightDecay: 0.1 });
  const [fork = start] = [...trajectory(gentler, noisy, eighth).take(13)].slice(-1);
  expect(fork.step).toBe(20);
  expect(gap(fork.w, states[20]?.w ?? fork.w)).toBeGreaterThan(0.01);
  expect(start).toEqual(adamW.start([3, -4]));
});

it('ends where the run has diverged, and never shows a weight that is not finite', () => {
  const wild = optimizers.sgd({ learningRate: 5 });
  const states = [...trajectory(wild, bowl, wild.start([3, -4]))];
  expect(states.length).toBeGreaterThan(50);
  expect(states.every(({ w }) => w.every(Number.isFinite))).toBe(true);
  expect(takeSteps(wild, bowl, wild.start([3, -4]), 1000)).toBe(false);
});

it('noise has the mean and spread asked for, anew at each step, the same for the same seed', () => {
  const draws = (seed: number): Float64Array => {
    const slope = noisySlope(bowl, { standardDeviation: [2, 0.5], seed });
    const gradient = new Float64Array(2);
    const w = Float64Array.of(1, 1);
    return Float64Array.from({ length: 8000 }, (_, at) => {
      if (at % 2 === 0) slope.gradientInto(gradient, w, at / 2);
      return (gradient[at % 2] ?? NaN) - (at % 2 === 0 ? 11 : 3.5);
    });
  };
  const one = draws(1);
  const meanOf = (of: (value: number) => number, coordinate: number): number =>
    one.reduce((sum, value, at) => (at % 2 === coordinate ? sum + of(value) : sum), 0) / 4000;
  expect(Math.abs(meanOf((value) => value, 0))).toBeLessThan(0.1);
  expect(Math.sqrt(meanOf((value) => value ** 2, 0))).toBeCloseTo(2, 1);
  expect(Math.sqrt(meanOf((value) => value ** 2, 1))).toBeCloseTo(0.5, 1);
  expect(draws(1)).toEqual(one);
  expect(gap(draws(2), one)).toBeGreaterThan(1);
  expect(() => noisySlope(bowl, { standardDeviation: -1, seed: 1 })).toThrow('standardDeviation');
  expect(() => noisySlope(bowl, { standardDeviation: 1, seed: 0.5 })).toThrow('seed is 0.5');
});
