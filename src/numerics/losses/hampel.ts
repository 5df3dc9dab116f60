import { positive } from '../arguments.ts';
import type { Loss } from '../loss.ts';

/**
 * ψ(r) = r to a, a to b, falling in a line to 0 at c, and 0 beyond: three parts that one can read off.
 *
 * ρ is its integral from 0. a, b, c are in the units of r, 0 < a ≤ b < c, or a RangeError. Hampel 1974.
 */
export function hampel(a = 1.352413, b = 3.15563, c = 7.212868): Loss {
  positive('a', a);
  if (!(a <= b && b < c && c < Infinity)) {
    throw new RangeError(`a, b, c are ${a}, ${b}, ${c}: give finite numbers with a ≤ b < c.`);
  }
  const pull = (size: number): number => Math.min(size, a, (a * Math.max(0, c - size)) / (c - b));
  const area = (size: number): number => {
    if (size <= a) return size ** 2 / 2;
    if (size <= b) return a * (size - a / 2);
    // All there is to climb, less the triangle that is left.
    return (a * (b + c - a) - pull(size) * Math.max(0, c - size)) / 2;
  };
  const bend = (size: number): number => {
    if (size < a) return 1;
    return size < b || size >= c ? 0 : -a / (c - b);
  };
  return {
    name: 'hampel',
    value: (r) => area(Math.abs(r)),
    slope: (r) => Math.sign(r) * pull(Math.abs(r)),
    curvature: (r) => bend(Math.abs(r)),
    weight: (r) => (r === 0 ? 1 : pull(Math.abs(r)) / Math.abs(r)),
    smoothness: Math.max(1, a / (c - b)),
    convex: false,
  };
}
