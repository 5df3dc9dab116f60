import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from './distance.test-support.ts';
import { thinned } from './thinned.ts';

const places = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })),
  {
    minLength: 2,
    maxLength: 60,
  },
);

test('every place left out lies on the line within the tolerance, and the ends stay', () => {
  fc.assert(
    fc.property(places, fc.constantFrom(0, 0.5, 4), (points, tolerance) => {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const kept = thinned(xs, ys, tolerance);
      expect(kept[0]).toBe(0);
      expect(kept.at(-1)).toBe(points.length - 1);
      kept.slice(1).forEach((to, i) => {
        const from = kept[i] ?? NaN;
        expect(to).toBeGreaterThan(from);
        for (let at = from + 1; at < to; at += 1)
          expect(
            distance(points[at] ?? [], points[from] ?? [], points[to] ?? []),
          ).toBeLessThanOrEqual(tolerance + 1e-9);
      });
    }),
  );
});

test('a straight line is its ends, a smooth curve a fraction of its samples', () => {
  expect(thinned([0, 1, 2, 3], [0, 2, 4, 6], 0.5)).toEqual([0, 3]);
  const xs = Array.from({ length: 301 }, (_, i) => 10 * i);
  const ys = xs.map((x) => Math.round(1000 * Math.sin(x / 500)));
  expect(thinned(xs, ys, 0.5).length).toBeLessThan(150);
});
