/** Where one step starts and what pushes. */
export interface SubgradientStep {
  readonly w: number;
  readonly learningRate: number;
  /** Strength of the penalty λ|w|. */
  readonly lambda: number;
  /** Slope of the data term at w; 0 if not given. */
  readonly gradient?: number;
}

/**
 * w − η (g + λ sign(w)): one plain subgradient step on data plus λ|w|, with sign(0) = 0.
 *
 * It jumps over zero where |w| is smaller than the step, so it makes no exact zeros; the proximal
 * step, `softThreshold`, does.
 */
export const subgradientStep = (step: SubgradientStep): number =>
  step.w - step.learningRate * ((step.gradient ?? 0) + step.lambda * Math.sign(step.w));
