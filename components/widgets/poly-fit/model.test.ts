import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { withChanges } from '#widget-state/state-changes.ts';
import { readPoints } from '#widget-state/points.ts';
import { lambdaAt, lambdaGrid, lambdaPlace } from './lambda-axis.ts';
import { model } from './model.ts';
import { roundUp } from '#components/plot/round-up.ts';

type State = Parameters<typeof model.compute>[0];

const initial = model.compute({
  points: model.controls.points.initial,
  lambda: 0,
  degree: 9,
  intercept: 'free',
  shift: 0,
  seed: 6,
});
const at = (changes: Partial<State>) => model.compute({ ...initial, ...changes });

const price = fc.integer({ min: -90, max: 20 }).map((tenths) => 10 ** (tenths / 10));

test('as the price rises the misfit grows, the weights shrink, and the objective grows', () => {
  fc.assert(
    fc.property(price, price, (one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const [before, after] = [at({ lambda: low }), at({ lambda: high })];
      expect(after.rss).toBeGreaterThanOrEqual(before.rss - 1e-9);
      expect(after.size).toBeLessThanOrEqual(before.size * (1 + 1e-9));
      expect(after.objective).toBeGreaterThanOrEqual(before.objective - 1e-9);
    }),
  );
});

test('the parts of the bar add up to it, and it fits', () => {
  fc.assert(
    fc.property(price, fc.constantFrom('free', 'penalized'), (lambda, intercept) => {
      const { data, penalty, level, objective, barEnd } = at({ lambda, intercept, shift: 10 });
      expect(data + penalty + level).toBeCloseTo(objective, 9);
      expect(objective).toBeLessThanOrEqual(barEnd);
      expect(level > 0).toBe(intercept === 'penalized');
    }),
  );
});

test('without a penalty degree 9 goes through all ten points, and weights are huge', () => {
  expect(initial.rss).toBe(0);
  expect(initial.size).toBeGreaterThan(1e9);
});

test('where the intercept is free the drawing does not depend on the shift', () => {
  const [before, after] = [at({ lambda: 0.1 }), at({ lambda: 0.1, shift: 100 })];
  after.curves.fitted.forEach((level, i) =>
    expect(level).toBeCloseTo(before.curves.fitted[i] ?? NaN, 9),
  );
});

test('where it is penalized, too, the shift changes the shape of the curve', () => {
  const shape = ({ curves }: typeof initial) => {
    const [first = NaN] = curves.fitted;
    return curves.fitted.map((level) => level - first);
  };
  const [before, after] = [0, 100].map((shift) =>
    shape(at({ lambda: 0.1, intercept: 'penalized', shift })),
  );
  const off = before?.map((level, i) => Math.abs(level - (after?.[i] ?? NaN))) ?? [];
  expect(Math.max(...off)).toBeGreaterThan(1);
});

test('the error at λ lies on the error curves', () => {
  lambdaGrid.forEach((lambda, i) => {
    const { errors, errorCurves } = at({ lambda });
    expect(errors.training).toBeCloseTo(errorCurves.training[i] ?? NaN, 9);
    expect(errors.fresh).toBeCloseTo(errorCurves.fresh[i] ?? NaN, 9);
  });
});

test('another seed draws other points; points that are given stay', () => {
  const drawn = withChanges(initialState(model.controls), model.implied?.({ seed: 7 }) ?? {});
  expect(drawn['points']).not.toBe(model.controls.points.initial);
  expect(model.implied?.({ lambda: 1 })).toEqual({});
});

test('the tied sample has two points at one x, and says that its fit is one of many', () => {
  const points = model.samples['two points at one x']?.points ?? '';
  expect(new Set(readPoints(points).map(({ x }) => x)).size).toBe(9);
  expect(model.describe(at({ points }))).toContain('of many');
  expect(model.describe(at({ points, lambda: 1e-4 }))).not.toContain('of many');
});

test('a λ stands where the drag of its handle finds it', () => {
  for (const lambda of [0, 1e-9, 1e-4, 1, 100]) expect(lambdaAt(lambdaPlace(lambda))).toBe(lambda);
});

test.each([
  [0, 1],
  [1, 1],
  [2.9, 3],
  [490, 500],
  [0.071, 0.1],
])('a bar of %d ends at %d', (value, end) => expect(roundUp(value)).toBeCloseTo(end, 12));
