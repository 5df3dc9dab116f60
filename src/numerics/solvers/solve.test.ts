import { describe, expect, it } from 'vitest';
import { squaredError } from '../datafits/squared-error.ts';
import { logistic } from '../datafits/logistic.ts';
import { matrixFromColumns, matrixFromRows } from '../linear-algebra/matrix.ts';
import { l1 } from '../penalties/l1.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import { none } from '../penalties/none.ts';
import { nonnegativeL1 } from '../penalties/nonnegative-l1.ts';
import { weightedL1 } from '../penalties/weighted-l1.ts';
import { gap, regression } from '../regression.test-support.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';
import { acceleratedProximalGradient } from './accelerated-proximal-gradient.ts';
import { coordinateDescent } from './coordinate-descent.ts';
import { newton } from './newton.ts';
import { proximalGradient } from './proximal-gradient.ts';
import { solve } from './solve.ts';

const problem = { datafit: regression(8, 20, 6), penalty: l1(3) };

describe('solve', () => {
  it('says so when it runs out of steps', () => {
    expect(solve(proximalGradient, problem, { maxSteps: 2 })).toMatchObject({
      steps: 2,
      converged: false,
    });
  });

  it('takes no step from the solution', () => {
    const { w } = solve(coordinateDescent, problem, { tolerance: 1e-12 });
    expect(solve(coordinateDescent, problem, { start: w })).toMatchObject({
      steps: 0,
      converged: true,
    });
  });

  it('does not change the start', () => {
    const start = new Float64Array(6).fill(1);
    solve(coordinateDescent, problem, { start });
    expect([...start]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('refuses a start of the wrong length', () => {
    expect(() => solve(coordinateDescent, problem, { start: Float64Array.of(1) })).toThrow(
      'start has 1 entries but there are 6 weights: give one for each.',
    );
  });

  it('stops at the same weights whatever the units of y', () => {
    const { X, y } = problem.datafit;
    const scaled = {
      datafit: squaredError(
        X,
        y.map((value) => value * 1e6),
      ),
      penalty: l1(3e6),
    };
    const [weights, large] = [solve(coordinateDescent, problem), solve(coordinateDescent, scaled)];
    expect(large.steps).toBe(weights.steps);
  });

  it.each([coordinateDescent, proximalGradient])('never lets the objective rise', (solver) => {
    const iterates = solver(problem);
    const objectives = Array.from({ length: 50 }, () => iterates.next().value.objective);
    const rises = objectives.map(
      (objective, step) => objective - (objectives[step - 1] ?? Infinity),
    );
    expect(Math.max(...rises)).toBeLessThan(1e-9);
  });

  it.each([coordinateDescent, proximalGradient])(
    'leaves a weight without data to the penalty',
    (solver) => {
      const datafit = squaredError(matrixFromRows([[0], [0]]), [1, 2]);
      const start = Float64Array.of(5);
      expect([...solve(solver, { datafit, penalty: l1(1) }, { start }).w]).toEqual([0]);
      expect([...solve(solver, { datafit, penalty: none() }, { start }).w]).toEqual([5]);
    },
  );

  it.each([1e-120, 1e120])('stops at the same place in units of %d', (unit) => {
    const { X, y } = problem.datafit;
    const datafit = squaredError(
      { ...X, data: X.data.map((entry) => entry * unit) },
      y.map((entry) => entry * unit),
    );
    const penalty = l1(problem.penalty.lambda * unit ** 2);
    for (const solver of [coordinateDescent, proximalGradient]) {
      const { w, converged } = solve(solver, { datafit, penalty });
      expect(converged).toBe(true);
      expect(gap(w, solve(solver, problem).w)).toBeLessThan(1e-9);
    }
  });

  it('gets up a slope so flat that its steps are nearly lost in the weights', () => {
    const datafit = squaredError(matrixFromRows([[0.005, 2, 1]]), [0.3]);
    const penalty = weightedL1(0.7, [0, 1, 2]);
    const { w, converged } = solve(acceleratedProximalGradient, { datafit, penalty });
    expect(converged).toBe(true);
    expect(w[0]).toBeCloseTo(60, 4);
  });

  it.each([
    ['completely', [1, 2, 3, 4]],
    ['but for a tie', [1, 2, 2, 3]],
  ])('finds no minimum where labels are separated %s and nothing holds the weights', (_, x) => {
    const X = withInterceptColumn(matrixFromColumns([Float64Array.from(x)], 4));
    const datafit = logistic(X, [0, 0, 1, 1]);
    for (const solver of [newton, coordinateDescent]) {
      const loose = { tolerance: 1e-3 };
      expect(solve(solver, { datafit, penalty: none() }, loose).converged).toBe(false);
      expect(solve(solver, { datafit, penalty: l2Squared(0) }, loose).converged).toBe(false);
      expect(solve(solver, { datafit, penalty: l2Squared(1e-3) }, loose).converged).toBe(true);
    }
  });

  it('is done where the pulls of the data cancel but for rounding', () => {
    const X = matrixFromRows([[0.1], [0.2], [-0.3]]);
    const datafit = squaredError(X, [1, 1, 1]);
    const start = Float64Array.of(1);
    const { converged, w } = solve(proximalGradient, { datafit, penalty: none() }, { start });
    expect(converged).toBe(true);
    expect(w[0]).toBeCloseTo(0, 12);
  });

  it('does not take a start that breaks a constraint for a solution', () => {
    const { datafit } = problem;
    const start = new Float64Array(6).fill(-1);
    const bounded = solve(coordinateDescent, { datafit, penalty: nonnegativeL1(1) }, { start });
    expect(bounded.converged).toBe(true);
    expect(Math.min(...bounded.w)).toBe(0);
  });
});
