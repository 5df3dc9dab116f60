import { expect, it } from 'vitest';
import { logistic } from '../datafits/logistic.ts';
import { l1 } from '../penalties/l1.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import { none } from '../penalties/none.ts';
import { gap, regression } from '../regression.test-support.ts';
import { newton } from './newton.ts';
import { coordinateDescent } from './coordinate-descent.ts';
import { proximalNewton } from './proximal-newton.ts';
import { solve } from './solve.ts';

const { X, y } = regression(6, 40, 3);
const labels = y.map((value, i) => ((i % 5 === 0 ? -value : value) > 0 ? 1 : 0));
const datafit = logistic(X, labels);
const far = Float64Array.of(30, -20, 40);

it.each([
  ['newton', newton],
  ['proximal newton', proximalNewton],
])('%s comes back from a start where a plain Newton step would diverge', (_, solver) => {
  const problem = { datafit, penalty: none() };
  const near = solve(solver, problem);
  const back = solve(solver, problem, { start: far });
  expect(back.converged).toBe(true);
  expect(gap(back.w, near.w)).toBeLessThan(1e-8);
});

it('newton needs a handful of steps, in which the objective never rises', () => {
  const iterates = newton({ datafit, penalty: l2Squared(0.1) }, far);
  const objectives = Array.from({ length: 30 }, () => iterates.next().value.objective);
  objectives.slice(1).forEach((objective, step) => {
    expect(objective).toBeLessThanOrEqual((objectives[step] ?? NaN) * (1 + 1e-13));
  });
  expect(solve(newton, { datafit, penalty: l2Squared(0.1) }).steps).toBeLessThan(10);
});

it('proximal newton finds the lasso that coordinate descent finds', () => {
  const problem = { datafit, penalty: l1(2) };
  const [fast, slow] = [solve(proximalNewton, problem), solve(coordinateDescent, problem)];
  expect(gap(fast.w, slow.w)).toBeLessThan(1e-8);
  expect(fast.steps).toBeLessThan(10);
});
