import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import type { DecayForcesState } from './controls.ts';
import { model } from './model.ts';
import { OPTIMUM } from './runs.ts';

const initial: DecayForcesState = {
  ...{ learningRate: 0.1, lambda: 0.5, step: 4, start: '-2_3', run: 'both' },
  ...{ first: 1, second: 0.25 },
};
const at = (changes: Partial<DecayForcesState>) => model.compute({ ...initial, ...changes });

test('this is where the figure starts', () =>
  expect(initialState(model.controls)).toEqual(initial));

const twentieths = (min: number, max: number) =>
  fc.integer({ min: min * 20, max: max * 20 }).map((value) => value / 20);
const settings = fc.record({
  learningRate: twentieths(0.05, 0.4),
  lambda: twentieths(0, 0.9),
  first: twentieths(0.5, 4),
  second: twentieths(0.5, 4),
});

test('a step is η times the sum of the pulls that are drawn', () => {
  fc.assert(
    fc.property(
      settings,
      fc.constantFrom('both', 'decay', 'wrong', 'stopped'),
      fc.integer({ min: 0, max: 20 }),
      (setting, run, step) => {
        const [now, next] = [
          at({ ...setting, run, step }),
          at({ ...setting, run, step: step + 1 }),
        ];
        now.forces.sum.along.forEach((pull, j) => {
          const moved = (next.w[j] ?? NaN) - (now.w[j] ?? NaN);
          expect(moved).toBeCloseTo(setting.learningRate * pull, 9);
        });
      },
    ),
  );
});

test('below the largest rate a run with data comes to rest, where the two pulls cancel', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      const end = at({ ...setting, step: 200 });
      fc.pre(setting.learningRate < 0.95 * end.largestRate && setting.learningRate > 0.1);
      end.w.forEach((weight, j) => expect(weight).toBeCloseTo(end.rest?.[j] ?? NaN, 3));
      expect(end.forces.data.length).toBeCloseTo(end.forces.decay.length, 2);
    }),
  );
});

// a/(a + λ) · w*, by hand: λ = a = 1 halves the first weight, and leaves a fifth of the second.
test('comes to rest at a/(a + λ) of the minimum of the data', () => {
  const { rest } = at({ lambda: 1 });
  expect(rest?.[0]).toBeCloseTo(OPTIMUM[0] / 2, 14);
  expect(rest?.[1]).toBeCloseTo(OPTIMUM[1] / 5, 14);
});

describe('decay alone', () => {
  const alone = (learningRate: number, step: number) =>
    at({ run: 'decay', learningRate, lambda: 1, step, start: '4_-4' }).w;

  test.each([
    [0.5, 1, 2, -2],
    [1, 1, 0, 0],
    [1.5, 3, -0.5, 0.5],
    [2.5, 3, -13.5, 13.5],
  ])('with ηλ = %d after %d steps', (share, step, first, second) => {
    expect([...alone(share, step)].map((w) => w + 0)).toEqual([first, second]);
  });

  test('takes its half-life to halve both weights', () => {
    const long = { run: 'decay', lambda: 0.05 } as const;
    expect(Math.ceil(at(long).halfLife)).toBe(139);
    expect(at({ ...long, step: 139 }).length).toBeLessThanOrEqual(
      at({ ...long, step: 0 }).length / 2,
    );
    expect(at({ ...long, step: 138 }).length).toBeGreaterThan(at({ ...long, step: 0 }).length / 2);
  });
});

describe('the wrong sign', () => {
  test('runs away where λ is not below every curvature', () => {
    const far = at({ run: 'wrong', step: 200 });
    expect(far.rest).toBeUndefined();
    expect(far.length).toBeGreaterThan(100);
  });

  // a/(a − λ) · w*, by hand: 3/0.9 and 2 · 0.25/0.15.
  test('comes to rest beyond the minimum of the data where it is', () => {
    const { rest } = at({ run: 'wrong', lambda: 0.1 });
    expect(rest?.[0]).toBeCloseTo(3 / 0.9, 12);
    expect(rest?.[1]).toBeCloseTo(0.5 / 0.15, 12);
  });
});

describe('stopping early', () => {
  test('has the shares that its filter says, by steps really taken', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 100 }), (setting, step) => {
        const { w, stopping } = at({ ...setting, run: 'stopped', step });
        w.forEach((weight, j) => {
          expect(weight).toBeCloseTo((stopping?.descent[j] ?? NaN) * (OPTIMUM[j] ?? NaN), 9);
        });
      }),
    );
  });

  test('is ahead of ridge at λ = 1/(ηt) in every direction, and never equal to it', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 100 }), (setting, step) => {
        const { stopping, largestRate } = at({ ...setting, run: 'stopped', step });
        fc.pre(setting.learningRate < largestRate / 2);
        stopping?.filters.curvatures.forEach((curvature, k) => {
          if (curvature * setting.learningRate >= 1) return;
          const ridge = stopping.filters.ridge[k] ?? NaN;
          expect(stopping.filters.descent[k]).toBeGreaterThan(ridge);
        });
      }),
    );
  });
});

test.each([
  [{}, 'both together with'],
  [{ step: 200 }, 'is at rest'],
  [{ learningRate: 1.4 }, 'overshoot'],
  [{ run: 'decay', step: 1, learningRate: 1, lambda: 1 }, 'nothing is left'],
  [{ run: 'decay', learningRate: 2.5, lambda: 1 }, 'changes its sign each time and grows'],
  [{ run: 'decay', lambda: 0 }, 'keeps its size'],
  [{ run: 'wrong' }, 'grows without end'],
  [{ run: 'wrong', lambda: 0.1 }, 'beyond the minimum'],
  [{ run: 'stopped' }, 'ridge at λ = 1/(ηt)'],
  [{ run: 'stopped', step: 0 }, 'Before the first step'],
] as const)('the sentence for %j says “%s”', (changes, words) => {
  expect(model.describe(at(changes))).toContain(words);
});

test('no sentence is longer than its box', () => {
  for (const changes of Object.values(model.samples))
    expect(model.describe(at(changes)).length).toBeLessThanOrEqual(170);
});
