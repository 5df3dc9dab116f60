import { activeFactor, type ActiveFactor } from '../linear-algebra/active-factor.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Correlations } from './correlations.ts';

/** Where a walk along minimisers stands. Vectors have an entry for each column but `direction`. */
export interface HomotopyState {
  readonly correlations: Correlations;
  readonly w: Float64Array;
  /** The columns with a weight, in the order of the factor's rows. */
  readonly active: number[];
  /** 1 or −1 for the active columns: the sign of the weight, or that it is about to have. */
  readonly signs: Int8Array;
  /** xⱼᵀ(y − Xw) − λ₂wⱼ for candidates; of all columns after `refresh`. */
  readonly pulls: Float64Array;
  /** What the pull of a column without weight does not exceed: its λ₁ at this point of the way. */
  readonly bounds: Float64Array;
  /** Not 0 for columns that cannot join, because they depend on active ones. */
  readonly barred: Uint8Array;
  /** Of X_AᵀX_A + λ₂I. */
  readonly factor: ActiveFactor;
  lambda2: number;
  /** max |xⱼᵀy|, the scale of the pulls. */
  largestPull: number;
  /** What the active weights, in their order, gain on the whole way that is left. */
  readonly direction: Float64Array;
  /** What the pulls of the other candidates lose on it. */
  readonly changes: Float64Array;
  /** Room for the products of one column with the active ones. */
  readonly products: Float64Array;
}

/** The state at w = 0, with bounds of 0. */
export function homotopyState(correlations: Correlations): HomotopyState {
  const p = correlations.squaredNorms.length;
  return {
    correlations,
    w: new Float64Array(p),
    active: [],
    signs: new Int8Array(p),
    pulls: new Float64Array(p),
    bounds: new Float64Array(p),
    barred: new Uint8Array(p),
    factor: activeFactor(),
    lambda2: 0,
    largestPull: 0,
    direction: new Float64Array(p),
    changes: new Float64Array(p),
    products: new Float64Array(p),
  };
}

/** Computes the pulls of all columns anew; returns ‖y − Xw‖². */
export function refresh({ correlations, pulls, active, w, lambda2 }: HomotopyState): number {
  const squaredResidual = correlations.refresh(pulls, active, w);
  for (const j of active) pulls[j] = (pulls[j] ?? 0) - lambda2 * (w[j] ?? 0);
  return squaredResidual;
}

/** Gives column j a place among the active; false where it depends on them, and is barred instead. */
export function join(state: HomotopyState, j: number, sign: number): boolean {
  const { correlations, active, factor, products } = state;
  correlations.productsInto(products, j, active);
  const diagonal = (correlations.squaredNorms[j] ?? NaN) + state.lambda2;
  const joined = factor.append(products, diagonal);
  state.signs[j] = joined ? sign : 0;
  state.barred[j] = joined ? 0 : 1;
  if (joined) active.push(j);
  return joined;
}

/** Takes column j, whose weight has come to 0, out of the active; those it barred may try again. */
export function leave(state: HomotopyState, j: number): void {
  const { active, factor, w, signs, barred, bounds, pulls, correlations } = state;
  bounds[j] = (signs[j] ?? 0) * (pulls[j] ?? 0);
  correlations.include(j);
  const position = active.indexOf(j);
  factor.remove(position);
  active.splice(position, 1);
  w[j] = 0;
  signs[j] = 0;
  barred.fill(0);
}

/** Changes λ₂, and the pulls with it, so that the same weights solve a problem with other bounds. */
export function setRidge(state: HomotopyState, lambda2: number): void {
  if (lambda2 === state.lambda2) return;
  const { active, w, pulls, signs, barred, factor } = state;
  for (const j of active) pulls[j] = (pulls[j] ?? 0) + (state.lambda2 - lambda2) * (w[j] ?? 0);
  state.lambda2 = lambda2;
  barred.fill(0);
  factor.clear();
  for (const j of active.splice(0)) join(state, j, signs[j] ?? 0);
}

/** Sets out from w = 0 under `bounds`, whatever was walked before. */
export function restart(state: HomotopyState, bounds: Float64Array): void {
  state.active.splice(0);
  state.factor.clear();
  for (const vector of [state.w, state.signs, state.barred]) vector.fill(0);
  state.bounds.set(bounds);
  refresh(state);
  state.largestPull = largestMagnitude(state.pulls);
}
