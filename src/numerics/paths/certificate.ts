import type { HomotopyState } from './homotopy-state.ts';
import type { Walk } from './homotopy.ts';

type Asked = Pick<Walk, 'targets' | 'lambda2' | 'nonnegative'>;

/** How far a column's pull is from what its λ₁ allows: equal to it under a weight, within it otherwise. */
function pullViolation(state: HomotopyState, { targets, nonnegative }: Asked, j: number): number {
  const pull = state.pulls[j] ?? NaN;
  const target = targets[j] ?? NaN;
  const sign = state.signs[j] ?? 0;
  if (sign !== 0) return Math.abs(pull - sign * target);
  return (nonnegative ? pull : Math.abs(pull)) - target;
}

/** The largest of all columns' violations, 0 at a minimum; needs exact pulls. */
export function worstPull(state: HomotopyState, asked: Asked): number {
  let worst = 0;
  for (let j = 0; j < state.pulls.length; j += 1)
    worst = Math.max(worst, pullViolation(state, asked, j));
  return worst;
}

/**
 * What the objective exceeds its minimum by at most: primal less dual at the residual, scaled feasible.
 *
 * Needs exact pulls and ‖y − Xw‖². Where a λ₁ is 0, and the pull is 0 but for rounding, the bound is
 * true and useless. For λ₂ > 0 it is that of the lasso with rows √λ₂ I below X. Fercoq, Gramfort &
 * Salmon 2015.
 */
export function dualityGap(state: HomotopyState, asked: Asked, squaredResidual: number): number {
  const { active, w, pulls } = state;
  let [l1, linear, ridge] = [0, squaredResidual, 0];
  for (const j of active) {
    const weight = w[j] ?? 0;
    const tilt = asked.lambda2 * weight;
    l1 += (asked.targets[j] ?? 0) * Math.abs(weight);
    linear += weight * ((pulls[j] ?? 0) + tilt);
    ridge += weight * tilt;
  }
  const scale = feasibleScale(state, asked);
  const curved = squaredResidual + ridge;
  return Math.max(0, curved / 2 + l1 - scale * linear + (scale * scale * curved) / 2);
}

/** The largest factor up to 1 that brings every pull within its target. */
function feasibleScale({ pulls }: HomotopyState, { targets, nonnegative }: Asked): number {
  let scale = 1;
  for (let j = 0; j < pulls.length; j += 1) {
    const pull = nonnegative ? (pulls[j] ?? 0) : Math.abs(pulls[j] ?? 0);
    if (pull * scale > (targets[j] ?? 0)) scale = (targets[j] ?? 0) / pull;
  }
  return scale;
}
