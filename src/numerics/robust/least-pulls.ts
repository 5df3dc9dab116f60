import { leastSquares } from '../least-squares.ts';
import { matrixFromColumns, matVec, transposedMatVec } from '../linear-algebra/matrix.ts';
import { orthonormalColumns, qr, solveUpper } from '../linear-algebra/qr.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { createRandom } from '../random.ts';
import { balancePulls } from './balance-pulls.ts';
import { pullCost, pullOf, type ClampedPulls } from './clamped-pulls.ts';
import { isOnlyMinimum } from './only-minimum.ts';
import { restoreHeld, standAt, type Stand } from './stand.ts';

/** A minimum of a sum of clamped pulls, with the proof that it is one. */
export interface LeastPulls {
  /** M weights; the shortest that give these residuals where columns depend on each other. */
  readonly w: Float64Array;
  readonly residual: Float64Array;
  /** uₖ, a subgradient of cₖ at rₖ: with Aᵀu = 0 they prove the minimum. */
  readonly pulls: Float64Array;
  /** The terms that stand exactly at their kinks because the others push them there. */
  readonly held: readonly number[];
  /** Σ cₖ(rₖ) */
  readonly objective: number;
  /** ‖Aᵀu‖∞, plus how far the objective is above what u proves it must be at least. */
  readonly violation: number;
  /** false where another minimum exists, or where too many ties meet to rule one out. */
  readonly unique: boolean;
  readonly steps: number;
  /** false: out of steps, so w is no minimum. */
  readonly converged: boolean;
}

/**
 * argmin over w of Σ cₖ(targetₖ − aₖᵀw), exactly: finitely many steps, no tolerance to choose.
 *
 * Works in an orthonormal basis of A's columns, so neither units nor correlation slow it. Where ties
 * make it walk in circles it solves a problem with the targets moved by a hair, whose way out is
 * the way out of the circle too.
 */
export function leastPulls(terms: ClampedPulls): LeastPulls {
  const factor = qr(terms.A);
  const basis = orthonormalColumns(factor, 0, factor.rank);
  const inner = { ...terms, A: matrixFromColumns(basis, terms.A.rows) };
  const { stand, converged } = descend(inner);
  const determined = factor.rank === terms.A.columns;
  const w = determined
    ? solveUpper(factor, stand.w)
    : leastSquares(terms.A, matVec(inner.A, stand.w)).w;
  return {
    ...{ w, residual: stand.residual, pulls: stand.pulls, held: stand.held },
    objective: costOf(terms, stand.residual),
    violation: largestMagnitude(transposedMatVec(terms.A, stand.pulls)) + dualityGap(terms, stand),
    unique: determined && isOnlyMinimum(inner, stand),
    ...{ steps: stand.steps, converged },
  };
}

function descend(terms: ClampedPulls): { stand: Stand; converged: boolean } {
  const start = transposedMatVec(terms.A, terms.targets);
  const patience = 50 + 10 * terms.targets.length;
  const stand = standAt(terms, start.slice());
  if (balancePulls(terms, stand, patience))
    return { stand: settled(terms, stand), converged: true };
  const apart = nudged(terms);
  const nearby = standAt(apart, start);
  balancePulls(apart, nearby, 2 * patience);
  restoreHeld(terms, nearby);
  const converged = balancePulls(terms, nearby, 3 * patience);
  return { stand: settled(terms, nearby), converged };
}

/** Takes rounding off the residuals that are 0. */
function settled(terms: ClampedPulls, stand: Stand): Stand {
  restoreHeld(terms, stand);
  for (const k of stand.held) stand.residual[k] = 0;
  return stand;
}

/** The same terms with the targets of all kinks a little apart, each by its own amount. */
function nudged(terms: ClampedPulls): ClampedPulls {
  const random = createRandom(1);
  const size = 1e-8 * largestMagnitude(terms.targets);
  const nudge = (target: number, k: number): number =>
    terms.stiffness[k] === Infinity ? target + size * random.uniform(-1, 1) : target;
  return { ...terms, targets: terms.targets.map(nudge) };
}

const costOf = (terms: ClampedPulls, residual: Float64Array): number =>
  residual.reduce((sum, r, k) => sum + pullCost(pullOf(terms, k), r), 0);

/** Σ over kinks of c(r) − ur, never negative: 0 where u is a subgradient at r. */
function dualityGap(terms: ClampedPulls, { residual, pulls }: Stand): number {
  let gap = 0;
  for (let k = 0; k < residual.length; k += 1) {
    const [r, pull] = [residual[k] ?? 0, pulls[k] ?? 0];
    if (terms.stiffness[k] === Infinity) gap += pullCost(pullOf(terms, k), r) - pull * r;
  }
  return gap;
}

/** [A; rows of the identity]: a matrix for terms of the data and then one term a penalized weight. */
export function withIdentityRows(A: Matrix, weights: readonly number[]): Matrix {
  const rows = A.rows + weights.length;
  const data = new Float64Array(rows * A.columns);
  for (let j = 0, from = 0; j < A.columns; j += 1)
    for (let i = 0; i < A.rows; i += 1, from += 1) data[j * rows + i] = A.data[from] ?? 0;
  weights.forEach((weight, i) => (data[weight * rows + A.rows + i] = 1));
  return { rows, columns: A.columns, data };
}
