import type { Matrix } from './problem.ts';
import { softThreshold } from './soft-threshold.ts';

// As in qr.ts: what is left of a column may be rounding alone.
const ROUNDING = 10 * Number.EPSILON;

/** What the second weight costs: λ₁|w₁| + ½λ₂w₁². */
export interface SecondCost {
  readonly lambda1: number;
  readonly lambda2: number;
}

const free: SecondCost = { lambda1: 0, lambda2: 0 };

/**
 * argmin over w of ½ Σ vᵢ(yᵢ − w₀aᵢ − w₁bᵢ)² + λ₁|w₁| + ½λ₂w₁², where a and b are the columns of X
 *
 * By Gram and Schmidt, in two passes and without a matrix: a line is fitted by the dozen in a frame. As
 * exact as by reflections, since a is taken out of y as it is out of b. X is n × 2; n weights v, none
 * negative. undefined where a is 0 or b depends on it. Björck 1967.
 */
export function twoWeights(
  { rows, data }: Matrix,
  y: Float64Array,
  weights: Float64Array,
  { lambda1, lambda2 }: SecondCost = free,
): Float64Array | undefined {
  let [aa, ab, ay] = [0, 0, 0];
  for (let i = 0; i < rows; i += 1) {
    const a = data[i] ?? NaN;
    const pull = (weights[i] ?? NaN) * a;
    aa += pull * a;
    ab += pull * (data[rows + i] ?? NaN);
    ay += pull * (y[i] ?? NaN);
  }
  const [share, level] = [ab / aa, ay / aa];
  let [bb, by] = [0, 0];
  for (let i = 0; i < rows; i += 1) {
    const a = data[i] ?? NaN;
    const b = (data[rows + i] ?? NaN) - share * a;
    const pull = (weights[i] ?? NaN) * b;
    bb += pull * b;
    by += pull * ((y[i] ?? NaN) - level * a);
  }
  // NaN, which an empty a leaves, is not above it.
  if (!(bb > (ROUNDING * rows) ** 2 * (bb + share * ab))) return undefined;
  const second = softThreshold(by, lambda1) / (bb + lambda2);
  return Float64Array.of(level - share * second, second);
}
