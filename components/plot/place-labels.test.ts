import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const heights = fc.array(fc.double({ min: -50, max: 350, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

test('labels keep their distance, their order and the ends', () => {
  fc.assert(
    fc.property(heights, (wanted) => {
      const places = placeLabels(wanted, 15, [0, 300]);
      const byWish = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      const inOrder = byWish.map((label) => places[label] ?? NaN);
      inOrder.slice(1).forEach((place, k) => {
        expect(place - (inOrder[k] ?? NaN)).toBeGreaterThanOrEqual(15 - 1e-9);
      });
      expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.max(...places)).toBeLessThanOrEqual(300 + 1e-9);
    }),
  );
});

test.each([
  ['far apart stay where they want to be', [10, 100, 60], [10, 100, 60]],
  ['two that collide move equally far', [50, 54], [44.5, 59.5]],
  ['a crowd stands around its mean', [100, 100, 100], [85, 100, 115]],
  ['one beyond the end comes back to it', [310], [300]],
])('labels %s', (_, wanted, places) => {
  expect(placeLabels(wanted, 15, [0, 300])).toEqual(places);
});

test('where there is no room they are spread evenly', () => {
  expect(placeLabels([5, 5, 5], 20, [0, 20])).toEqual([0, 10, 20]);
});

test.each([
  ['far apart stay', [0, 30, 60], [0, 30, 60]],
  ['that want the same keep their order', [5, 5], [0, 10]],
  ['below 0 may stay there', [0, 2, 50], [-4, 6, 50]],
  ['out of order are told apart in theirs', [3, 1, 2], [12, -8, 2]],
  ['of which there are none', [], []],
])('without ends, labels %s', (_, wanted, places) => {
  expect(placeLabels(wanted, 10)).toEqual(places);
});
