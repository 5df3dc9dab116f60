import type { LinearFit } from './linear-fit.ts';
import { ratio, type Defined } from './ratio.ts';
import { responseInfluence } from './response-influence.ts';

/** A change of the intercept, null where none is fitted, and of each weight. */
export interface DeletionEffect {
  readonly intercept: Defined;
  readonly w: readonly Defined[];
}

/**
 * eᵢ / (1 − hᵢᵢ) = yᵢ − ŷᵢ₍ᵢ₎: how far off each observation is predicted by the fit to the others.
 *
 * n of them, times √vᵢ with observation weights; exact for least squares and for ridge at the same λ
 * with a free intercept. null where hᵢᵢ = 1: the others do not determine the prediction; ridge with
 * more columns than rows and a tiny λ comes near that, and there `leaveOneOutErrors` of a ridge path
 * keeps more digits. Allen 1974.
 */
export const leaveOneOutResiduals = (fit: LinearFit): readonly Defined[] =>
  Array.from(fit.residual, (_, i) => leaveOneOutResidual(fit, i));

const leaveOneOutResidual = ({ residual, leverage }: LinearFit, i: number): Defined =>
  ratio(residual[i] ?? NaN, 1 - (leverage[i] ?? NaN));

/** Σ (eᵢ / (1 − hᵢᵢ))², the prediction sum of squares; null where any term is undefined. Allen 1974. */
export const press = (fit: LinearFit): Defined =>
  leaveOneOutResiduals(fit).reduce(
    (sum: Defined, e) => (sum === null || e === null ? null : sum + e * e),
    0,
  );

/**
 * β̂ − β̂₍ᵢ₎ = ∂β̂/∂yᵢ · eᵢ / (1 − hᵢᵢ): what observation i changes, found without a refit.
 *
 * Exact for least squares and for ridge at the same λ; i counts from 0. null where hᵢᵢ = 1. Throws a
 * RangeError for an i that is no row. Belsley, Kuh & Welsch 1980.
 */
export function dfbeta(fit: LinearFit, i: number): DeletionEffect {
  const { w, intercept } = responseInfluence(fit.design, i, fit.lambda);
  const error = ratio(leaveOneOutResidual(fit, i), fit.design.rootWeights[i] ?? NaN);
  const change = (slope: number): Defined => (error === null ? null : slope * error);
  return { intercept: fit.design.intercept ? change(intercept) : null, w: Array.from(w, change) };
}
