import { nonNegative, positive } from './arguments.ts';
import { softThreshold } from './soft-threshold.ts';

/**
 * argmin over w of ½(v − w)² + mcp(w): between the soft and the hard threshold.
 *
 * 0 up to |v| = λ, v itself beyond γλ, a straight line between. γ above 1, or a RangeError: the
 * objective has two minima else. γ → ∞ is the soft threshold, γ → 1 the hard one. Zhang 2010.
 */
export function firmThreshold(v: number, lambda: number, gamma: number): number {
  positive('gamma', gamma, 1);
  if (Math.abs(v) > gamma * nonNegative('lambda', lambda)) return v;
  return softThreshold(v, lambda) / (1 - 1 / gamma);
}

/** The minimax concave penalty: λ|w| − w²/(2γ) up to |w| = γλ, then level at ½γλ². */
export function mcp(w: number, lambda: number, gamma: number): number {
  const size = Math.min(Math.abs(w), positive('gamma', gamma) * nonNegative('lambda', lambda));
  return lambda * size - size ** 2 / (2 * gamma);
}
