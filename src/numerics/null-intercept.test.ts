import { describe, expect, it } from 'vitest';
import { huber } from './datafits/huber.ts';
import { logistic } from './datafits/logistic.ts';
import { squaredError } from './datafits/squared-error.ts';
import { mean } from './linear-algebra/vector.ts';
import { nullIntercept } from './null-intercept.ts';
import { regression } from './regression.test-support.ts';
import { withInterceptColumn } from './unpenalized-intercept.ts';

const { X, y } = regression(5, 20, 3);
const columns = withInterceptColumn(X);
const labels = Float64Array.from(y, (_, i) => (i < 6 ? 1 : 0));

describe('nullIntercept', () => {
  it('is the mean for the squared error, the log-odds for labels', () => {
    expect(nullIntercept(squaredError(columns, y))).toBeCloseTo(mean(y), 12);
    expect(nullIntercept(logistic(columns, labels))).toBeCloseTo(Math.log(6 / 14), 12);
  });

  it('is near the bulk for a robust loss', () => {
    const level = y.map((_, i) => 100 + (i % 3) / 10).with(0, 1e6);
    expect(nullIntercept(huber(columns, level, 0.5))).toBeCloseTo(100.1, 0);
  });

  it('refuses labels that are all one, whose intercept would be infinite', () => {
    expect(() => nullIntercept(logistic(columns, labels.fill(1)))).toThrow(
      'No finite intercept fits y',
    );
  });
});
