import { expect, it } from 'vitest';
import { lambdaMax } from '../lambda-max.ts';
import { l1 } from '../penalties/l1.ts';
import type { CoordinateDatafit } from '../problem.ts';
import { gap, regression } from '../regression.test-support.ts';
import { coordinateDescent } from './coordinate-descent.ts';
import { solve } from './solve.ts';
import { workingSetDescent } from './working-set-descent.ts';

/** The same datafit, counting how often it is asked for the slope of one weight. */
function counted(datafit: CoordinateDatafit) {
  const counter = { slopes: 0 };
  const coordinateGradient: CoordinateDatafit['coordinateGradient'] = (...asked) => {
    counter.slopes += 1;
    return datafit.coordinateGradient(...asked);
  };
  return { counter, datafit: { ...datafit, coordinateGradient } };
}

it('ends where coordinate descent does, and asks for a quarter of the slopes where few weights count', () => {
  const whole = counted(regression(3, 60, 300));
  const sparse = counted(regression(3, 60, 300));
  const penalty = l1(lambdaMax(whole.datafit) / 5);
  const slow = solve(coordinateDescent, { datafit: whole.datafit, penalty });
  const fast = solve(workingSetDescent, { datafit: sparse.datafit, penalty });
  expect(fast.converged).toBe(true);
  expect(gap(fast.w, slow.w)).toBeLessThan(1e-8);
  expect(sparse.counter.slopes).toBeLessThan(whole.counter.slopes / 4);
});

it('starts warm: from the solution it takes no step', () => {
  const datafit = regression(4, 30, 100);
  const penalty = l1(lambdaMax(datafit) / 3);
  const { w: start } = solve(workingSetDescent, { datafit, penalty });
  expect(solve(workingSetDescent, { datafit, penalty }, { start }).steps).toBe(0);
});
