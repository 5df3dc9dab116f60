import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angleBetween } from '#numerics/linear-algebra/angle.ts';
import { initialState } from '#widget-state/controls.ts';
import { pointsText, readPoints, withPoint } from '#widget-state/points.ts';
import { arrangements } from './data.ts';
import { grid } from './fits.ts';
import { model, type SeparationState } from './model.ts';
import { middleOf, shifted } from './shifted.ts';

const start: SeparationState = { C: 1, groups: 'apart', points: arrangements.apart };
const at = (changes: Partial<SeparationState>) => model.compute({ ...start, ...changes });

test('the state written out here is the initial one', () => {
  expect(initialState(model.controls)).toEqual(start);
});

test.each([
  [1, 0.675],
  [10, 2.128],
  [100, 3.914],
])('all of a group at −1 or at 1: C = %d/8 has 2/(1 + e^w) = w/C', (C, wanted) => {
  const points = pointsText(Array.from({ length: 16 }, (_, i) => ({ x: i < 8 ? -1 : 1, y: 0 })));
  const { line, length } = at({ points, C: C / 8 });
  expect(length).toBeCloseTo(wanted, 3);
  expect(2 / (1 + Math.exp(length))).toBeCloseTo(length / C, 8);
  expect(line.intercept).toBeCloseTo(0, 8);
});

test('of separable groups the weights grow without end, a decade of C by ln 10 over margin + 1/‖w‖', () => {
  const { groups, ceiling } = at({});
  expect(groups.kind).toBe('complete');
  expect(ceiling).toBe(Infinity);
  // From C m e^(−mw) = w, where only points at the margin m still count.
  const growth = at({ C: 1e8 }).length - at({ C: 1e7 }).length;
  expect(growth * (groups.margin + 1 / at({ C: 3e7 }).length)).toBeCloseTo(Math.LN10, 1);
});

test('and the boundary turns to the largest margin, from far', () => {
  const turns = [0.001, 1, 100, 1e5, 1e8].map((C) => at({ C }).turn ?? NaN);
  expect(turns).toEqual(turns.toSorted((a, b) => b - a));
  expect(turns[0]).toBeGreaterThan(30);
  expect(turns.at(-1)).toBeLessThan(2);
});

test('a single point in the wrong group sets a ceiling that no C passes, and each comes near', () => {
  for (const groups of ['astray', 'mixed'] as const) {
    const { groups: found, ceiling } = at({ groups, points: arrangements[groups] });
    expect(found.kind).toBe('none');
    expect(Math.max(...found.lengths)).toBeLessThan(ceiling);
    expect(at({ points: arrangements[groups], C: 1e8 }).length).toBeCloseTo(ceiling, 4);
  }
});

test('the curve passes through the length of the fit', () => {
  for (const points of Object.values(arrangements))
    grid.forEach((C, k) => {
      expect(at({ points, C }).length).toBeCloseTo(at({ points }).groups.lengths[k] ?? NaN, 4);
    });
});

const coordinate = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);

test('points that a line separates have no wrong side in the limit, others always one', () => {
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const result = at({ C: 1e8, points: withPoint(arrangements.apart, 9, { x, y }) });
      if (result.groups.kind === 'none') expect(Number.isFinite(result.ceiling)).toBe(true);
      if (result.groups.kind === 'none' && result.ceiling > 0)
        expect(result.length).toBeLessThanOrEqual(result.ceiling * (1 + 1e-6));
      if (result.groups.margin > 0.2) expect(result.wrong).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('two points of different labels in one place are no ceiling, if a line through it separates the rest', () => {
  const points = arrangements.apart.replace('-0.9_1.3', '0.9_-1.3');
  const { groups, ceiling, turn } = at({ points });
  expect({ kind: groups.kind, ceiling, turn }).toEqual({
    ...{ kind: 'quasi-complete', ceiling: Infinity, turn: undefined },
  });
  expect(at({ points, C: 1e8 }).length).toBeGreaterThan(1.2 * at({ points, C: 1e5 }).length);
});

test('points all in one place have no boundary', () => {
  const points = pointsText(Array.from({ length: 16 }, () => ({ x: 1, y: 1 })));
  const { length, turn, groups } = at({ points });
  expect({ length, turn, kind: groups.kind }).toEqual({ length: 0, turn: undefined, kind: 'none' });
});

test('a group is carried as one, as far as all of it stays in the drawing', () => {
  const points = readPoints(arrangements.apart);
  const moved = readPoints(shifted(points, [0, 8], { x: 0.3, y: -9 }));
  expect(middleOf(moved.slice(0, 8)).x).toBeCloseTo(middleOf(points.slice(0, 8)).x + 0.3, 9);
  expect(Math.min(...moved.slice(0, 8).map(({ y }) => y))).toBe(-4);
  expect(moved.slice(8)).toEqual(points.slice(8));
});

test('another arrangement brings its points', () => {
  expect(model.implied?.({ groups: 'mixed' })).toEqual({ points: arrangements.mixed });
  expect(model.implied?.({ C: 3 })).toEqual({});
});

test('the limit is not the way from one mean to the other', () => {
  const { limit } = at({}).groups;
  const points = readPoints(arrangements.apart);
  const [minus, plus] = [middleOf(points.slice(0, 8)), middleOf(points.slice(8))];
  const means = Float64Array.of(plus.x - minus.x, plus.y - minus.y);
  expect(angleBetween(means, limit?.w ?? means)).toBeGreaterThan(30);
});
