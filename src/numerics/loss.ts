/**
 * What one observation costs at residual r = y − η: ρ(r), and how hard it pulls.
 *
 * Scaled so that ψ(r) ≈ r near 0 where ψ is continuous, as in the squared error ½r².
 */
export interface Loss {
  readonly name: string;
  /** ρ(r) */
  value(residual: number): number;
  /** ψ(r) = ρ′(r): the pull of the observation on the fit; 0 at a kink that is symmetric. */
  slope(residual: number): number;
  /** ψ′(r) */
  curvature(residual: number): number;
  /** ψ(r)/r, its limit at 0: the weight in iteratively reweighted least squares. */
  weight(residual: number): number;
  /** sup ψ′, a Lipschitz constant of ψ; ∞ where ψ jumps. */
  readonly smoothness: number;
  /** false where several local minima can exist. */
  readonly convex: boolean;
}
