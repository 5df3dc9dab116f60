import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { optimalityViolation } from '#numerics/optimality.ts';
import { initialState } from '#widget-state/controls.ts';
import { edgeOf, penaltyOf, sizeOf, type Ball } from './balls.ts';
import { settingOf, type BallAndContourState } from './controls.ts';
import { estimateAt, pairOf, wayToZero } from './estimates.ts';
import { model } from './model.ts';

const initial: BallAndContourState = {
  ...{ lambda: 1, correlation: 0.5, ball: '2', first: 2.8, second: -0.8, mix: 0.5, unit: 'm' },
};
const at = (changes: Partial<BallAndContourState>) => model.compute({ ...initial, ...changes });

test('this is where the figure starts', () =>
  expect(initialState(model.controls)).toEqual(initial));

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const states = fc.record({
  lambda: fc.integer({ min: -40, max: 40 }).map((k) => 10 ** (k / 20)),
  correlation: hundredths(-0.95, 0.95),
  ball: fc.constantFrom<Ball[]>('1', '1.5', '2', '4', 'net'),
  first: hundredths(-3, 3),
  second: hundredths(-3, 3),
  mix: hundredths(0, 1),
  unit: fc.constantFrom<('m' | 'mm')[]>('m', 'mm'),
});

test('the estimate is where no small move pays, in the unit that feature 1 is measured in', () => {
  fc.assert(
    fc.property(states, (state) => {
      const setting = settingOf(state);
      const { X, y } = pairOf(setting);
      const penalty = penaltyOf(state.ball, state.mix, state.lambda);
      const w = estimateAt(setting, state.lambda).map((v, j) =>
        j === 0 ? v / setting.stretch : v,
      );
      // A violation has the unit of the columns.
      const allowed = 1e-10 * setting.stretch;
      expect(optimalityViolation({ datafit: squaredError(X, y), penalty }, w)).toBeLessThan(
        allowed,
      );
    }),
    { numRuns: 300 },
  );
});

test('no point of the ball fits better than the estimate: contour and ball only touch', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { ball, data, setting } = model.compute(state);
      const fit = squaredError(pairOf({ ...setting, stretch: 1 }).X, pairOf(setting).y);
      ball.first.forEach((first, k) => {
        const value = fit.value(Float64Array.of(first, ball.second[k] ?? NaN));
        expect(value).toBeGreaterThanOrEqual(data - 1e-7 * (1 + data));
      });
    }),
    { numRuns: 200 },
  );
});

describe.each<Ball>(['1', '1.5', '2', '4', 'net'])('the ball %s', (ball) => {
  it('has the size asked for all along its edge', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 9, noNaN: true }), hundredths(0, 1), (size, mix) => {
        const { first, second } = edgeOf(ball, mix, size, 1);
        first.forEach((x, k) => {
          const found = sizeOf(ball, mix, Float64Array.of(x, second[k] ?? NaN));
          expect(found / size).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  it('is left smaller by a larger λ, and the fit is left worse', () => {
    const way = [0, 0.1, 1, 10].map((lambda) => at({ ball, lambda, second: 1.5 }));
    way.slice(1).forEach((result, k) => {
      expect(result.size).toBeLessThanOrEqual(way[k]?.size ?? NaN);
      expect(result.data).toBeGreaterThan(way[k]?.data ?? NaN);
    });
  });
});

test('the way leads from least squares to zero, through the estimate', () => {
  fc.assert(
    fc.property(states, (state) => {
      const setting = settingOf(state);
      const way = wayToZero(setting, [state.lambda]);
      const k = way.lambdas.indexOf(state.lambda);
      const w = estimateAt(setting, state.lambda);
      expect(way.first[0]).toBeCloseTo(state.first, 9);
      expect(way.first[k]).toBeCloseTo(w[0] ?? NaN, 2);
      expect(way.second[k]).toBeCloseTo(w[1] ?? NaN, 2);
      expect(way.length.at(-1)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('the length of the ridge weights falls all the way, whatever a single weight does', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { length } = model.compute({ ...state, ball: '2', unit: 'm' }).way;
      length.slice(1).forEach((value, k) => expect(value).toBeLessThanOrEqual(length[k] ?? NaN));
    }),
    { numRuns: 50 },
  );
});

// By hand: Xᵀy = (2.4, 0.6), so (1 + λ)0.6 = 0.5 · 2.4 at λ = 1, where β̂₁ = 2.4/2.
test('at the start the second ridge weight passes through exactly 0', () => {
  expect(at({}).w[0]).toBeCloseTo(1.2, 14);
  expect(at({}).w[1]).toBe(0);
  expect(at({ lambda: 0.9 }).w[1]).toBeLessThan(0);
  expect(at({ lambda: 1.1 }).w[1]).toBeGreaterThan(0);
});

test('another unit changes the penalized fit and leaves least squares alone', () => {
  const [meters, millimeters] = [at({}), at({ unit: 'mm' })];
  expect(millimeters.w[0]).toBeGreaterThan(2);
  expect(meters.w[0]).toBeCloseTo(1.2, 14);
  const free = at({ unit: 'mm', lambda: 0 }).w;
  expect(free[0]).toBeCloseTo(2.8, 12);
  expect(free[1]).toBeCloseTo(-0.8, 12);
});

test('of equal columns ridge shares evenly, and the lasso has a segment of solutions', () => {
  const copies = { correlation: 1, first: 2, second: 0.5 } as const;
  const [ridge, lasso] = [at(copies), at({ ...copies, ball: '1' })];
  expect(ridge.w[0]).toBeCloseTo(ridge.w[1] ?? NaN, 14);
  // By hand: Xᵀy = 2.5 on both, so the total is 2.5 − λ.
  expect(lasso.also).toEqual([
    [1.5, 0],
    [0, 1.5],
  ]);
  expect(at({ ...copies, ball: 'net' }).also).toBeUndefined();
});

test.each([
  [{}, 'passes through exactly 0'],
  [{ lambda: 0 }, 'least squares itself'],
  [{ lambda: 3 }, 'has changed its sign'],
  [{ ball: '1', second: 0.5 }, 'a corner, the second weight is exactly 0'],
  [{ ball: '1', lambda: 50 }, 'both weights are exactly 0'],
  [{ correlation: 0.9, first: 2.5, second: 0.3, lambda: 0.3 }, 'larger than without'],
  [{ unit: 'mm' }, 'feature 1 in mm'],
  [{ correlation: 1, ball: '1' }, 'one of many'],
  [{ correlation: 1, lambda: 0 }, 'the shortest is'],
] as const)('the sentence for %j says “%s”', (changes, words) => {
  expect(model.describe(at(changes))).toContain(words);
});

test('no sentence is longer than its box', () => {
  for (const changes of Object.values(model.samples)) {
    const sentence = model.describe(at(changes));
    expect(sentence.length).toBeLessThanOrEqual(170);
  }
});
