import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huber } from '../datafits/huber.ts';
import { groupL2 } from '../penalties/group-l2.ts';
import { l1 } from '../penalties/l1.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import type { Datafit } from '../problem.ts';
import { gap, regression } from '../regression.test-support.ts';
import { solvers } from './index.ts';
import { solve } from './solve.ts';

const { 'cholesky-ridge': choleskyRidge, irls, ...general } = solvers;
const seeds = fc.integer({ min: 0, max: 1e6 });

it('lists every solver in the folder', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !/index|solve\.ts|\.test/.test(file),
  );
  expect(Object.keys(solvers).map((name) => `${name}.ts`)).toEqual(files);
});

describe.each(Object.entries(general))('%s', (_, solver) => {
  it('agrees with the closed form on ridge', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.01, max: 100, noNaN: true }), (seed, lambda) => {
        const problem = { datafit: regression(seed, 12, 4), penalty: l2Squared(lambda) };
        const closed = solve(choleskyRidge, problem);
        expect(closed).toMatchObject({ steps: 1, converged: true });
        expect(gap(solve(solver, problem).w, closed.w)).toBeLessThan(1e-7);
      }),
      { numRuns: 25 },
    );
  });
});

it('a solver refuses, as a type, what it cannot solve', () => {
  const datafit = regression(1, 5, 2);
  const smoothOnly: Datafit = datafit;
  // @ts-expect-error the lasso has no closed form
  const lasso = () => solve(choleskyRidge, { datafit, penalty: l1(1) });
  // @ts-expect-error coordinate descent needs a datafit that follows one weight at a time
  const whole = () => solve(solvers['coordinate-descent'], { datafit: smoothOnly, penalty: l1(1) });
  // @ts-expect-error no parabola touches a kink
  const kinked = () => solve(irls, { datafit: huber(datafit.X, datafit.y, 1), penalty: l1(1) });
  // @ts-expect-error coordinate descent needs a penalty that is a sum over coordinates
  const grouped = () => solve(solvers['coordinate-descent'], { datafit, penalty: groupL2(1) });
  // @ts-expect-error Newton's method needs a penalty without kinks
  const sparse = () => solve(solvers.newton, { datafit, penalty: l1(1) });
  expect([lasso, whole, kinked, grouped, sparse]).toHaveLength(5);
});
