import { expect, it } from 'vitest';
import { gram, matrixFromRows, transposedMatVec } from '../linear-algebra/matrix.ts';
import { gradientAt } from '../optimality.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { solve } from '../solvers/solve.ts';
import { proximalGradient } from '../solvers/proximal-gradient.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import { boxConstraint } from './box-constraint.ts';
import { quadratic, quadraticMinimum } from './quadratic.ts';

const fit = regression(7, 20, 4);
const bowl = quadratic(gram(fit.X), transposedMatVec(fit.X, fit.y));

it('is the squared error up to a constant, with its gradient and smoothness', () => {
  const [one, other] = [normals(1, 4), normals(2, 4)];
  expect(bowl.value(one) - bowl.value(other)).toBeCloseTo(fit.value(one) - fit.value(other), 8);
  expect(gap(gradientAt({ datafit: bowl }, one), gradientAt({ datafit: fit }, one))).toBeLessThan(
    1e-9,
  );
  expect(bowl.smoothness / fit.smoothness).toBeCloseTo(1, 2);
});

it('has the ridge solution as its minimum with ½λ‖w‖²', () => {
  for (const lambda of [0, 3])
    expect(gap(quadraticMinimum(bowl, lambda), ridge(fit.X, fit.y, lambda).w)).toBeLessThan(1e-10);
});

it('in a box is held where it would leave, and pushed nowhere else', () => {
  const free = quadraticMinimum(bowl);
  const bound = Math.max(...free.map(Math.abs)) / 2;
  const problem = { datafit: bowl, penalty: boxConstraint(bound) };
  const { w, converged } = solve(proximalGradient, problem);
  expect(converged).toBe(true);
  const slope = gradientAt(problem, w);
  w.forEach((weight, j) => {
    if (Math.abs(weight) < bound) expect(slope[j]).toBeCloseTo(0, 7);
    else expect(Math.sign(slope[j] ?? NaN)).toBe(-Math.sign(weight));
  });
  expect(
    gap(solve(proximalGradient, { datafit: bowl, penalty: boxConstraint(9e9) }).w, free),
  ).toBeLessThan(1e-8);
});

it('refuses an A that is not symmetric, a b that does not fit, and a box without room', () => {
  const skew = matrixFromRows([
    [1, 2],
    [3, 4],
  ]);
  expect(() => quadratic(skew, [1, 2])).toThrow('give a symmetric A');
  expect(() => quadratic(gram(skew), [1])).toThrow('b has 1 entries');
  expect(() => boxConstraint(0)).toThrow('The bound is 0');
});
