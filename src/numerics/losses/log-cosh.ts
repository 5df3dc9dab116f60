import type { Loss } from '../loss.ts';

/**
 * ρ(r) = ln cosh r: ½r² near 0, |r| − ln 2 far off.
 *
 * Without overflow at any r, and without cancellation at small ones.
 */
export const logCosh = (): Loss => ({
  name: 'log-cosh',
  value: (r) => (Math.abs(r) < 1 ? Math.log1p(2 * Math.sinh(r / 2) ** 2) : logCoshFar(Math.abs(r))),
  slope: Math.tanh,
  curvature: (r) => 1 - Math.tanh(r) ** 2,
  weight: (r) => (r === 0 ? 1 : Math.tanh(r) / r),
  smoothness: 1,
  convex: true,
});

const logCoshFar = (size: number): number => size + Math.log1p(Math.exp(-2 * size)) - Math.LN2;
