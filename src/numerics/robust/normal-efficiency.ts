import type { Loss } from '../loss.ts';

const step = 1 / 512;
const middles = Float64Array.from({ length: 10 / step }, (_, at) => (at + 0.5) * step);
const densities = middles.map((r) => Math.exp((-r * r) / 2) / Math.sqrt(2 * Math.PI));

/**
 * (E rψ(r))² / E ψ(r)² for a standard normal r: 1 for squared error, less for every other loss.
 *
 * The variance of least squares over that of the M-estimate, for large n, normal errors and a known scale
 * of 1; E rψ = E ψ′. For a ψ that is odd; sums over the middles of small steps up to 10. Huber 1964.
 */
export function normalEfficiency({ slope }: Pick<Loss, 'slope'>): number {
  const mean = (of: (r: number) => number): number =>
    2 * step * middles.reduce((sum, r, at) => sum + of(r) * (densities[at] ?? NaN), 0);
  return mean((r) => r * slope(r)) ** 2 / mean((r) => slope(r) ** 2);
}
