import { nonNegative, whole } from '../arguments.ts';
import type { RidgePath } from '../paths/ridge-path.ts';
import type { GaussianModel } from './gaussian-posterior.ts';

export interface EmpiricalBayesOptions {
  /** Largest relative change of λ that counts as standing still; 1e-12 if not given. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
}

/** The variances under which the data were most probable, as far as the search came. */
export interface EmpiricalBayes extends GaussianModel {
  /** σ²/τ² */
  readonly lambda: number;
  readonly steps: number;
  /** false: λ still moved, perhaps towards ∞ because the data show no signal, or 0 for no noise. */
  readonly converged: boolean;
}

/**
 * The σ² and τ² of greatest `logEvidence`: λ chosen by the data, without any held back.
 *
 * By MacKay's fixed point γ = Σ dⱼ² / (dⱼ² + λ), τ² = ‖w(λ)‖² / γ, σ² = RSS(λ) / (n − γ), at which both
 * derivatives of the evidence vanish. Never throws for lack of convergence: read `converged`.
 * MacKay 1992, "Bayesian interpolation"; as scikit-learn's BayesianRidge with flat hyperpriors.
 */
export function empiricalBayes(
  path: RidgePath,
  { tolerance = 1e-12, maxSteps = 10_000 }: EmpiricalBayesOptions = {},
): EmpiricalBayes {
  nonNegative('tolerance', tolerance);
  whole('maxSteps', maxSteps, 1);
  let model = { noiseVariance: NaN, priorVariance: NaN, lambda: firstGuess(path) };
  for (let steps = 1; steps <= maxSteps; steps += 1) {
    const next = reestimate(path, model.lambda);
    // A λ that left the numbers for 0 or ∞ will not come back.
    if (!(next.lambda > 0 && next.lambda < Infinity)) return { ...next, steps, converged: false };
    const converged = Math.abs(next.lambda - model.lambda) <= tolerance * next.lambda;
    model = next;
    if (converged) return { ...model, steps, converged };
  }
  return { ...model, steps: maxSteps, converged: false };
}

/** The mean of d²: the λ that halves a typical direction. */
const firstGuess = ({ factors: { singularValues } }: RidgePath): number =>
  singularValues.reduce((sum, d) => sum + d * d, 0) / singularValues.length;

function reestimate(path: RidgePath, lambda: number): GaussianModel & { lambda: number } {
  const determined = path.effectiveDegreesOfFreedom(lambda);
  const shares = path.missedShares(lambda);
  // n − γ, summed from its parts so that it keeps its digits where p ≥ n and λ is small.
  const free = shares.reduce((sum, share) => sum + share, path.unexplained.length - shares.length);
  const priorVariance = determined === 0 ? 0 : path.squaredNorm(lambda) / determined;
  const noiseVariance = path.residualSumOfSquares(lambda) / free;
  const limit = priorVariance > 0 ? noiseVariance / priorVariance : Infinity;
  return { noiseVariance, priorVariance, lambda: limit };
}
