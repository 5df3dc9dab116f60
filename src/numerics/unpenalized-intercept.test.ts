import { expect, it } from 'vitest';
import { squaredError } from './datafits/squared-error.ts';
import { centre, interceptOf } from './intercept.ts';
import { elasticNet } from './penalties/elastic-net.ts';
import { gap, regression } from './regression.test-support.ts';
import { coordinateDescent } from './solvers/coordinate-descent.ts';
import { solve } from './solvers/solve.ts';
import { sparingFirst, withInterceptColumn } from './unpenalized-intercept.ts';

it('finds for the squared error what centering finds', () => {
  const { X, y } = regression(3, 20, 4);
  const target = y.map((value) => value + 7);
  const penalty = elasticNet(2, 1);
  const centred = centre(X, target);
  const { w } = solve(coordinateDescent, { datafit: squaredError(centred.X, centred.y), penalty });
  const whole = {
    datafit: squaredError(withInterceptColumn(X), target),
    penalty: sparingFirst(penalty),
  };
  const withIntercept = solve(coordinateDescent, whole, { tolerance: 1e-12 });
  expect(withIntercept.converged).toBe(true);
  expect(gap(withIntercept.w, Float64Array.of(interceptOf(centred, w), ...w))).toBeLessThan(1e-8);
  const centredObjective = squaredError(centred.X, centred.y).value(w) + penalty.value(w);
  expect(withIntercept.objective).toBeCloseTo(centredObjective, 8);
});
