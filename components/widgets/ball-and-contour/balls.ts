// The measures of size that the figure offers, and the balls that they make: {β : P(β) ≤ t}.
import { bridge } from '#numerics/penalties/bridge.ts';
import { elasticNet } from '#numerics/penalties/elastic-net.ts';
import { l1 } from '#numerics/penalties/l1.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';
import type { SeparablePenalty } from '#numerics/problem.ts';

/** A power q, or the mix of q = 1 and q = 2 that the elastic net is. */
export type Ball = '1' | '1.5' | '2' | '4' | 'net';

/** λP(β): λ/q Σ|βⱼ|^q, or λ(mix · ‖β‖₁ + (1 − mix) · ½‖β‖²). */
export function penaltyOf(ball: Ball, mix: number, lambda: number): SeparablePenalty {
  switch (ball) {
    case '1':
      return l1(lambda);
    case '2':
      return l2Squared(lambda);
    case 'net':
      return elasticNet(lambda * mix, lambda * (1 - mix));
    case '1.5':
    case '4':
      return bridge(lambda, Number(ball));
  }
}

/** P(β), the size that λ puts a price on. */
export const sizeOf = (ball: Ball, mix: number, w: Float64Array): number =>
  penaltyOf(ball, mix, 1).value(w);

/** How far the edge of {P ≤ size} is from 0 along the direction `unit`, of length 1. */
function reach(ball: Ball, mix: number, size: number, unit: Float64Array): number {
  if (ball !== 'net') return (size / sizeOf(ball, mix, unit)) ** (1 / Number(ball));
  // ½(1 − mix)r² + mix‖unit‖₁ r = size, solved so that it holds at mix = 1, too.
  const slope = mix * sizeOf('1', mix, unit);
  return (2 * size) / (slope + Math.sqrt(slope ** 2 + 2 * (1 - mix) * size));
}

// A multiple of four: the corners on the axes are among them.
const DIRECTIONS = 144;

const directions = Array.from({ length: DIRECTIONS + 1 }, (_, k) => {
  const angle = (2 * Math.PI * k) / DIRECTIONS;
  return Float64Array.of(Math.cos(angle), Math.sin(angle));
});

/** The edge of {P ≤ size}, closed; `stretch` multiplies its first coordinate afterwards. */
export function edgeOf(
  ball: Ball,
  mix: number,
  size: number,
  stretch: number,
): { readonly first: Float64Array; readonly second: Float64Array } {
  const edge = directions.map((unit) => {
    const r = size > 0 ? reach(ball, mix, size, unit) : 0;
    return unit.map((entry, j) => r * entry * (j === 0 ? stretch : 1));
  });
  const along = (j: number) => Float64Array.from(edge, (point) => point[j] ?? NaN);
  return { first: along(0), second: along(1) };
}
