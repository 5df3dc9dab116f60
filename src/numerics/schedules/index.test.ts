import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schedules } from './index.ts';

const { constant, cosine, 'cosine-restarts': restarts, 'step-decay': stepDecay } = schedules;
const warmup = schedules['linear-warmup'];

it('lists every schedule in the folder', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !/index|^(?:schedule|count)\.ts/.test(file),
  );
  expect(
    Object.keys(schedules)
      .map((name) => `${name}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

it.each([
  ['constant', constant()],
  ['cosine', cosine({ steps: 10 })],
  ['cosine with restarts', restarts({ steps: 3, growth: 2, minimum: 0.1 })],
  ['step decay', stepDecay({ every: 4, factor: 0.5 })],
  ['warmup', warmup({ steps: 5, then: cosine({ steps: 20 }) })],
])('%s gives multipliers from 0 to 1, the same ones again', (_, schedule) => {
  const values = Array.from({ length: 60 }, (__, step) => schedule(step));
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBe(1);
  expect(values.map((__, step) => schedule(step))).toEqual(values);
});

it('step decay falls at each multiple of its period', () => {
  const schedule = stepDecay({ every: 3, factor: 0.1 });
  expect([0, 2, 3, 5, 6].map(schedule)).toEqual([1, 1, 0.1, 0.1, 0.1 ** 2]);
});

describe('cosine', () => {
  it('starts at 1, is halfway in the middle, ends at its minimum and stays there', () => {
    const schedule = cosine({ steps: 100, minimum: 0.2 });
    expect(schedule(0)).toBe(1);
    expect(schedule(50)).toBeCloseTo(0.6, 12);
    expect(schedule(100)).toBeCloseTo(0.2, 12);
    expect(schedule(1000)).toBe(schedule(100));
  });

  it.each([
    [1, [0, 4, 8, 400]],
    [2, [0, 4, 12, 28, 4 * (2 ** 20 - 1)]],
    [3, [0, 4, 16, 52, 4 * ((3 ** 20 - 1) / 2)]],
  ])('restarts at the top, each run %d times as long as the last', (growth, tops) => {
    const schedule = restarts({ steps: 4, growth });
    for (const top of tops) {
      expect(schedule(top)).toBeCloseTo(1, 9);
      if (top > 0) expect(schedule(top - 1)).toBeLessThan(0.2);
    }
    const down = cosine({ steps: 4 });
    expect([0, 1, 2, 3].map(schedule)).toEqual([0, 1, 2, 3].map(down));
  });
});

it('warmup rises in equal parts, then hands over', () => {
  const schedule = warmup({ steps: 4, then: stepDecay({ every: 1, factor: 0.5 }) });
  expect([0, 1, 2, 3, 4, 5].map(schedule)).toEqual([0.25, 0.5, 0.75, 1, 1, 0.5]);
});

it('refuses what is no number of steps, factor or growth', () => {
  expect(() => cosine({ steps: 0 })).toThrow('steps is 0');
  expect(() => stepDecay({ every: 1.5, factor: 1 })).toThrow('every is 1.5');
  expect(() => stepDecay({ every: 1, factor: -1 })).toThrow('factor is -1');
  expect(() => restarts({ steps: 1, growth: 0.5 })).toThrow('growth is 0.5');
});
