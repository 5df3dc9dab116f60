import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lambda2Through, model, REACH } from './model.ts';

// Hundredths, as the sliders give them: numbers near 1e-300 vanish in any division.
const price = fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100);
const estimate = fc
  .integer({ min: -100 * REACH, max: 100 * REACH })
  .map((hundredths) => hundredths / 100);

test('the drawn minimum is the lowest point of the drawn objective', () => {
  fc.assert(
    fc.property(estimate, price, price, (z, lambda1, lambda2) => {
      const { curves, objective } = model.compute({ z, lambda1, lambda2 });
      expect(Math.min(...curves.objective)).toBeGreaterThanOrEqual(objective - 1e-12);
    }),
  );
});

test('the objective is the sum of its drawn terms, and w = 0 is among the drawn weights', () => {
  const { curves, weights, objectiveAtZero } = model.compute({ z: 3, lambda1: 1, lambda2: 0.5 });
  curves.objective.forEach((sum, i) => {
    expect((curves.data[i] ?? NaN) + (curves.l1[i] ?? NaN) + (curves.l2[i] ?? NaN)).toBeCloseTo(
      sum,
    );
  });
  expect(curves.objective[weights.indexOf(0)]).toBe(objectiveAtZero);
});

test('the weight is zero just when zero lies between the two slopes', () => {
  fc.assert(
    fc.property(estimate, price, price, (z, lambda1, lambda2) => {
      const { w, slopeLeft, slopeRight } = model.compute({ z, lambda1, lambda2 });
      expect(w === 0).toBe(slopeLeft <= 0 && slopeRight >= 0);
    }),
  );
});

test('dragging the edge of the map sets the λ₂ that puts the map there', () => {
  fc.assert(
    fc.property(price, price, (lambda1, lambda2) => {
      const { edgeWeight } = model.compute({ z: 0, lambda1, lambda2 });
      expect(lambda2Through(edgeWeight, lambda1)).toBeCloseTo(lambda2, 9);
    }),
  );
});

test.each([
  [{ z: 0.8, lambda1: 1, lambda2: 0 }, 'exactly 0'],
  [{ z: 0, lambda1: 0, lambda2: 1 }, 'do not pull'],
  [{ z: 2, lambda1: 0, lambda2: 0 }, 'z itself'],
  [{ z: 3, lambda1: 0, lambda2: 1 }, '50 % of z'],
])('the sentence for %j says “%s”', (state, words) => {
  expect(model.describe(model.compute(state))).toContain(words);
});

test('the drawn map is the map: between its bends it is straight', () => {
  fc.assert(
    fc.property(estimate, price, price, (z, lambda1, lambda2) => {
      const { estimates, map, w } = model.compute({ z, lambda1, lambda2 });
      const right = Math.max(
        1,
        estimates.findIndex((bend) => bend >= z),
      );
      const [x0 = NaN, x1 = NaN] = estimates.slice(right - 1, right + 1);
      const [y0 = NaN, y1 = NaN] = map.slice(right - 1, right + 1);
      const share = x1 === x0 ? 1 : (z - x0) / (x1 - x0);
      expect(y0 + share * (y1 - y0)).toBeCloseTo(w, 9);
    }),
  );
});
