import { dualityGap, worstPull } from './certificate.ts';
import { walk, type Walk } from './homotopy.ts';
import { refresh, restart, type HomotopyState } from './homotopy-state.ts';

// How often the columns outside the working set are looked at before the point is given up, and after
// how many looks the walk sets out again from 0.
const LOOKS = 16;
const PATIENCE = 8;

/** Weights, and how near to a minimum they are. */
export interface Reached {
  readonly w: Float64Array;
  /** Distance from optimality, in units of the gradient. */
  readonly violation: number;
  /** What the objective exceeds its minimum by at most; of no use where a λ₁ is 0. */
  readonly dualityGap: number;
  /** How many columns joined and left on the way from the point before. */
  readonly steps: number;
  /** false: `violation` is above what was allowed. */
  readonly converged: boolean;
}

type Goal = Pick<Walk, 'targets' | 'lambda2' | 'nonnegative'>;

/**
 * Walks to the minimiser at other strengths among a working set, and proves it on all columns.
 *
 * The set are the columns that the strong rule keeps, and those that turn out to pull too hard: then
 * the walk goes on with these. Where it fails, which takes ties, it sets out from 0 with bounds that
 * do not tie. Tibshirani et al. 2012, "Strong rules for discarding predictors".
 */
export function reach(state: HomotopyState, goal: Goal, allowed: number): Reached {
  const from = state.bounds.slice();
  const maxEvents = 50 * (Math.min(state.w.length, 10_000) + 10);
  let steps = 0;
  for (let look = 1; ; look += 1) {
    state.correlations.consider(survivors(state, from, goal.targets));
    const { events, arrived } = walk(state, { ...goal, leaves: true, maxEvents });
    steps += events;
    state.bounds.set(goal.targets);
    const squaredResidual = refresh(state);
    const violation = worstPull(state, goal);
    if (violation <= allowed || look === LOOKS) {
      const proof = { violation, dualityGap: dualityGap(state, goal, squaredResidual) };
      return { w: state.w.slice(), ...proof, steps, converged: violation <= allowed };
    }
    if (!arrived || look === PATIENCE) startApart(state);
  }
}

/** Columns without weight that the strong rule does not discard between two strengths. */
function survivors(
  { pulls, signs }: HomotopyState,
  from: Float64Array,
  to: Float64Array,
): number[] {
  const kept: number[] = [];
  for (let j = 0; j < pulls.length; j += 1) {
    const target = to[j] ?? 0;
    const change = Math.abs((from[j] ?? 0) - target);
    if (signs[j] === 0 && Math.abs(pulls[j] ?? 0) >= target - change) kept.push(j);
  }
  return kept;
}

/** Sets out from 0 with bounds so different that columns which tie join one by one. */
function startApart(state: HomotopyState): void {
  const p = state.w.length;
  restart(state, new Float64Array(p));
  state.bounds.set(state.pulls.map((pull, j) => Math.abs(pull) * (2 + j / p)));
}
