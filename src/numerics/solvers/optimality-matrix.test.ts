// Every datafit × penalty × solver that the types allow, on random and on degenerate data: it ends
// where no small move pays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datafits } from '../datafits/index.ts';
import { columnsOf, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { optimalityViolation } from '../optimality.ts';
import { examples, separablePenalties } from '../penalties/examples.test-support.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import { none } from '../penalties/none.ts';
import type { Datafit, Matrix, Penalty, Problem, Solver } from '../problem.ts';
import { normals, regression } from '../regression.test-support.ts';
import { ridge } from './cholesky-ridge.ts';
import { solvers } from './index.ts';
import { allowedViolation, solve } from './solve.ts';

interface Data {
  readonly X: Matrix;
  readonly y: Float64Array;
}

const shapes: Readonly<Record<string, (seed: number) => Data>> = {
  tall: (seed) => regression(seed, 12, 4),
  'more columns than rows': (seed) => regression(seed, 4, 6),
  'a column twice': (seed) => changeLast(regression(seed, 12, 4), ([first]) => first),
  'a constant column': (seed) => changeLast(regression(seed, 12, 4), (all) => all[0]?.map(() => 3)),
  'a column of zeros': (seed) => changeLast(regression(seed, 12, 4), () => new Float64Array(12)),
  'a single observation': (seed) => regression(seed, 1, 3),
};

function changeLast(
  { X, y }: Data,
  make: (columns: Float64Array[]) => Float64Array | undefined,
): Data {
  const columns = columnsOf(X);
  const last = make(columns) ?? y;
  return { X: matrixFromColumns([...columns.slice(0, -1), last], X.rows), y };
}

/** Each row three times, one with the other label: then the likelihood has a maximum. */
function labelled({ X, y }: Data): Data {
  const tripled = columnsOf(X).map((column) => Float64Array.of(...column, ...column, ...column));
  const labels = normals(X.rows, X.rows).map((v, i) => (v + (y[i] ?? 0) > 0 ? 1 : 0));
  return {
    X: matrixFromColumns(tripled, 3 * X.rows),
    y: Float64Array.of(...labels, ...labels, ...labels.map((label) => 1 - label)),
  };
}

const fits = {
  huber: ({ X, y }: Data) => datafits.huber(X, y, 1),
  logistic: (data: Data) => {
    const { X, y } = labelled(data);
    return datafits.logistic(X, y);
  },
  'squared-error': ({ X, y }: Data) => datafits['squared-error'](X, y),
  tukey: ({ X, y }: Data) => datafits.tukey(X, y, 10),
} satisfies Record<keyof typeof datafits, (data: Data) => unknown>;

interface Case {
  readonly problem: Problem;
  readonly w: Float64Array;
  readonly converged: boolean;
}

/** The solver's end on each of these datafits with each of these penalties, all of which it accepts. */
function cells<Fit extends Datafit, Cost extends Penalty>(
  solver: Solver<Problem<Fit, Cost>>,
  fits: Readonly<Record<string, (data: Data) => Fit>>,
  costs: Readonly<Record<string, (lambda1: number, lambda2: number, count: number) => Cost>>,
): [string, string, (data: Data, lambda: number) => Case][] {
  const pairs = Object.entries(fits).flatMap((fit) =>
    Object.entries(costs).map((cost) => ({ fit, cost })),
  );
  return pairs.map(({ fit: [fit, create], cost: [cost, penalize] }) => [
    fit,
    cost,
    (data, lambda) => {
      const penalty = penalize(lambda, lambda, data.X.columns);
      const problem = { datafit: create(data), penalty };
      // The bisquare has many local minima: the one near least squares, or ridge, is what one wants.
      const start = fit === 'tukey' ? ridge(data.X, data.y, lambda).w : undefined;
      const options = { maxSteps: 100_000, ...(start && { start }) };
      return { problem, ...solve(solver, problem, options) };
    },
  ]);
}

const { huber, tukey, logistic, 'squared-error': squaredError } = fits;
const quadratic = { 'l2-squared': l2Squared, none };

const matrix: Readonly<Record<keyof typeof solvers, ReturnType<typeof cells>>> = {
  'accelerated-proximal-gradient': cells(solvers['accelerated-proximal-gradient'], fits, examples),
  'cholesky-ridge': cells(solvers['cholesky-ridge'], { squaredError }, { l2Squared }),
  'coordinate-descent': cells(solvers['coordinate-descent'], fits, separablePenalties),
  irls: cells(solvers.irls, { huber, tukey }, quadratic),
  newton: cells(solvers.newton, { logistic, squaredError }, quadratic),
  'proximal-gradient': cells(solvers['proximal-gradient'], fits, examples),
  'proximal-newton': cells(
    solvers['proximal-newton'],
    { logistic, squaredError },
    separablePenalties,
  ),
  'svd-ridge': cells(solvers['svd-ridge'], { squaredError }, { l2Squared }),
  'working-set-descent': cells(solvers['working-set-descent'], fits, separablePenalties),
};

const anyData = fc
  .tuple(fc.constantFrom(...Object.entries(shapes)), fc.integer({ min: 0, max: 1e6 }))
  .map(([[shape, make], seed]) => ({ shape, ...make(seed) }));
// None, some, more than the data can bear.
const strengths = fc.constantFrom(0, 0.7, 1e6);

describe.each(Object.entries(matrix))('%s', (_, row) => {
  it.each(row)('with %s and %s ends where optimality holds', (__, ___, solved) => {
    const optimal = fc.property(anyData, strengths, (data, lambda) => {
      const { problem, w, converged } = solved(data, lambda);
      const allowed = allowedViolation(problem.datafit, 1e-9);
      expect(optimalityViolation(problem, w)).toBeLessThanOrEqual(allowed);
      expect(converged).toBe(true);
    });
    // The same data each time: once in thousands a direction is too flat for any first-order solver.
    for (const seed of [1, 2, 3]) fc.assert(optimal, { numRuns: 12, seed });
  });
});
