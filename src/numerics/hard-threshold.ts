import { nonNegative } from './arguments.ts';

/**
 * argmin over w of ½(v − w)² + lambda · 1[w ≠ 0]: best subset selection with one weight.
 *
 * Keeps v or drops it, never shrinks it. The jump is at |v| = √(2 lambda), where both are optimal
 * and 0 is returned. Not a convex penalty, so no `SeparablePenalty`.
 */
export function hardThreshold(v: number, lambda: number): number {
  return Math.abs(v) > Math.sqrt(2 * nonNegative('lambda', lambda)) ? v : 0;
}
