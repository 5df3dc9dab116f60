import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { pointsText } from '#widget-state/points.ts';
import { cloudOf, initialCloud } from './cloud.ts';
import { model, type ShrinkState } from './model.ts';

const strength = fc.double({ min: 0.001, max: 1e5, noNaN: true });
const coordinate = fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10);
const cloud = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 9, maxLength: 9 })
  .map(pointsText);
const start: ShrinkState = {
  data: 'cloud',
  lambda: 9,
  compare: 'none',
  points: initialCloud,
};

test('the state written out here is the initial one', () => {
  expect(initialState(model.controls)).toEqual(start);
});

test('the first cloud has the squared singular values 100 and 9, so that λ = 9 halves one', () => {
  const { squares, shares } = model.compute(start);
  expect(squares[0]).toBeCloseTo(100, 9);
  expect(squares[1]).toBeCloseTo(9, 9);
  expect(shares[1]).toBeCloseTo(0.5, 12);
});

test('the box has the singular values 10, 3 and 1', () => {
  const { squares } = model.compute({ ...start, data: 'box' });
  [100, 9, 1].forEach((square, j) => expect(squares[j]).toBeCloseTo(square, 9));
});

test('with all shares 1 the points stand where they were dragged to', () => {
  fc.assert(
    fc.property(cloud, (points) => {
      const { xs, ys } = cloudOf(points).places(Float64Array.of(1, 1));
      const text = pointsText(
        Array.from(xs, (x, i) => ({ x: tenths(x), y: tenths(ys[i] ?? NaN) })),
      );
      expect(text).toBe(points);
    }),
  );
});

/** Without the last bits, and without a −0. */
const tenths = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

test('a squeezed point is never farther from an axis than its point', () => {
  fc.assert(
    fc.property(cloud, strength, (points, lambda) => {
      const { rows, squeezed, drawing } = model.compute({ ...start, points, lambda });
      const [cx, cy] = drawing.center;
      for (const { x, y } of drawing.axes) {
        const along = (places: typeof rows, i: number) =>
          Math.abs(((places.xs[i] ?? NaN) - cx) * x + ((places.ys[i] ?? NaN) - cy) * y);
        for (const i of rows.xs.keys())
          expect(along(squeezed, i)).toBeLessThanOrEqual(along(rows, i) + 1e-9);
      }
    }),
  );
});

test('the ellipse reaches the circle of λ along just the directions that keep half or more', () => {
  fc.assert(
    fc.property(cloud, strength, (points, lambda) => {
      const { spread, yardstick, shares } = model.compute({ ...start, points, lambda });
      spread.forEach((length, j) => {
        if (Math.abs(length - yardstick) < 1e-9) return;
        expect(length > yardstick).toBe((shares[j] ?? NaN) > 0.5);
      });
    }),
  );
});

test('the slider of df sets the λ that has it', () => {
  const df = model.derived?.['df'];
  for (const data of ['box', 'prostate', 'longley'] as const) {
    const state = { ...start, data };
    const moved = { ...state, ...df?.changes(1.5, state) };
    expect(model.compute(moved).df).toBeCloseTo(1.5, 10);
  }
});

test('regression on components keeps as many directions as ridge has degrees of freedom, rounded', () => {
  const { kept, df } = model.compute({ ...start, data: 'prostate', lambda: 24.2 });
  expect(kept.reduce((sum, share) => sum + share, 0)).toBe(Math.round(df));
});
