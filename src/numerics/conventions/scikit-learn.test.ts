import { expect, it } from 'vitest';
import { z } from 'zod';
import { loadFixture } from '../fixtures/fixture.test-support.ts';
import { scikitLearnHuberRegressor } from './scikit-learn.ts';

const known = z.object({ coef: z.array(z.number()), intercept: z.number(), scale: z.number() });

it.each(loadFixture('robust-huber-sklearn-delivery').cases)(
  'finds no slope at HuberRegressor’s weights in our objective: $id',
  ({ given: { X, y }, params, expect: expected }) => {
    const { coef, intercept, scale } = known.parse(expected);
    const { alpha, epsilon } = z.object({ alpha: z.number(), epsilon: z.number() }).parse(params);
    const { lambda2 } = scikitLearnHuberRegressor.toOurs({ alpha }, { residualScale: scale });
    const pulls = y.map((value, i) => {
      const fitted = coef.reduce((sum, w, j) => sum + w * (X[i]?.[j] ?? NaN), intercept);
      return Math.max(-epsilon * scale, Math.min(epsilon * scale, value - fitted));
    });
    coef.forEach((w, j) => {
      const pull = pulls.reduce((sum, one, i) => sum + one * (X[i]?.[j] ?? NaN), 0);
      const largest = Math.max(...X.map((row) => Math.abs(row[j] ?? NaN)));
      expect(Math.abs(pull - lambda2 * w)).toBeLessThan(1e-8 * largest * y.length);
    });
  },
);
