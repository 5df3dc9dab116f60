import { describe, expect, it } from 'vitest';
import { squaredError } from '../datafits/squared-error.ts';
import { lambdaMax } from '../lambda-max.ts';
import { regression } from '../regression.test-support.ts';
import { lambdaGrid } from './lambda-grid.ts';

describe('lambdaGrid', () => {
  it('goes from λ_max down at equal ratios, by four decades, or two where columns outnumber rows', () => {
    const tall = regression(7, 9, 4);
    const wide = regression(7, 4, 9);
    for (const [{ X, y }, ratio] of [
      [tall, 1e-4],
      [wide, 1e-2],
    ] as const) {
      const lambdas = lambdaGrid(X, y, { l1Ratio: 0.5 });
      expect(lambdas[0]).toBe(lambdaMax(squaredError(X, y)) / 0.5);
      expect((lambdas[99] ?? NaN) / (lambdas[0] ?? NaN)).toBeCloseTo(ratio, 12);
      expect((lambdas[1] ?? NaN) / (lambdas[0] ?? NaN)).toBeCloseTo(
        (lambdas[51] ?? NaN) / (lambdas[50] ?? NaN),
        12,
      );
    }
  });
});
