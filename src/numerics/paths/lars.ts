import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { gramCorrelations } from './gram-correlations.ts';
import { walk } from './homotopy.ts';
import { homotopyState, restart } from './homotopy-state.ts';

export interface LarsOptions {
  /** `lasso`, the default, lets a weight that comes back to 0 leave; `lar` does not. */
  readonly method?: 'lasso' | 'lar';
}

/** A point where the path bends. */
export interface Knot {
  /** max over j of |xⱼᵀ(y − Xw)| */
  readonly lambda: number;
  readonly w: Float64Array;
  /** The column that joins here, or leaves; undefined at the end, λ = 0. */
  readonly move?: { readonly column: number; readonly joins: boolean };
}

/** All knots, λ descending to 0. */
export interface LarsPath {
  readonly knots: readonly Knot[];
  /** false: gave up after an absurd number of moves, and the path ends early. */
  readonly converged: boolean;
}

/**
 * The knots of least-angle regression, or of the lasso path: ½‖y − Xw‖² + λ‖w‖₁ for every λ at once.
 *
 * X is n × p, centred like y and scaled as the penalty is to see it. Between knots w is linear in λ;
 * `atLambda` reads it there. Of columns that tie, the first joins first; one that depends on active
 * columns, as a duplicate does, stays out until one leaves. At λ = 0 stands a least-squares fit.
 * Through XᵀX. Throws a RangeError where y does not fit X. Efron, Hastie, Johnstone & Tibshirani 2004.
 */
export function lars(
  X: Matrix,
  y: ArrayLike<number>,
  { method = 'lasso' }: LarsOptions = {},
): LarsPath {
  const state = homotopyState(gramCorrelations(X, targetFor(X, y)));
  const start = new Float64Array(X.columns);
  restart(state, start);
  const lambdaMax = state.largestPull;
  const knots: Knot[] = [];
  state.bounds.fill(lambdaMax);
  const { arrived } = walk(state, {
    ...{ targets: start, lambda2: 0, nonnegative: false, leaves: method === 'lasso' },
    maxEvents: 100 * (Math.min(X.rows, X.columns) + 10),
    witness: ({ kind, column }, left) => {
      const move = { column, joins: kind === 'join' };
      knots.push({ lambda: lambdaMax * left, w: state.w.slice(), move });
    },
  });
  knots.push({ lambda: 0, w: state.w.slice() });
  return { knots, converged: arrived };
}

/** The weights at λ, exact: between two knots they lie on the line between them. */
export function atLambda({ knots }: LarsPath, lambda: number): Float64Array {
  const next = knots.findIndex((knot) => knot.lambda <= lambda);
  const [before, after] = [knots[Math.max(0, next - 1)], knots[next]];
  if (after === undefined)
    throw new RangeError(`lambda is ${lambda}: give a number that is not negative.`);
  const span = (before?.lambda ?? 0) - after.lambda;
  const share = span > 0 ? (lambda - after.lambda) / span : 0;
  return after.w.map((weight, j) =>
    next === 0 ? 0 : weight + share * ((before?.w[j] ?? 0) - weight),
  );
}
