import { halving } from '../halving.ts';
import type { RidgeTruth } from './ridge-truth.ts';

const GRID = 512;

/**
 * The λ ≥ 0 at which E‖β̂ − β‖² is least; σ²/β² for a single weight.
 *
 * ∞ where ridge has nothing to find (α = 0 wherever d > 0), 0 where there is no noise. The error can
 * have several local minima; all lie between σ²/α²max and the largest λ searched, and the least of
 * those that a grid of 512 tells apart is polished to the last digit. Hoerl & Kennard 1970.
 */
export function bestLambda(truth: RidgeTruth): number {
  const directions = seenDirections(truth);
  const [lowest, highest] = searchRange(directions, truth.noiseVariance);
  if (lowest === Infinity || lowest === 0) return lowest;
  const ratio = Math.max(highest / lowest, 1) ** (1 / GRID);
  const grid = Array.from({ length: GRID + 1 }, (_, step) => lowest * ratio ** step);
  const errors = grid.map((lambda) => errorAt(directions, truth.noiseVariance, lambda));
  const least = errors.indexOf(Math.min(...errors));
  const falls = (lambda: number): boolean => slopeAt(directions, truth.noiseVariance, lambda) < 0;
  return halving(grid[least - 1] ?? lowest, grid[least + 1] ?? highest, falls).far;
}

interface Direction {
  /** d² */
  readonly curvature: number;
  /** α² */
  readonly power: number;
}

/** The directions in which X varies; in the others no λ changes anything. */
const seenDirections = ({ singularValues, signal }: RidgeTruth): Direction[] =>
  Array.from(singularValues, (d, j) => ({
    curvature: d * d,
    power: (signal[j] ?? NaN) ** 2,
  })).filter(({ curvature }) => curvature > 0);

/** Below the first the error falls, and above the second it rises: its slope has one sign. */
function searchRange(directions: readonly Direction[], noiseVariance: number): [number, number] {
  const strongest = Math.max(0, ...directions.map(({ power }) => power));
  if (noiseVariance === 0) return [0, 0];
  const lowest = noiseVariance / strongest;
  const total = (of: (one: Direction) => number): number =>
    directions.reduce((sum, one) => sum + of(one), 0);
  // For λ ≥ d₁² each (d² + λ)³ lies between λ³ and 8λ³.
  const noise = noiseVariance * total(({ curvature }) => curvature);
  const balance = (8 * noise) / total(({ curvature, power }) => curvature * power);
  const steepest = Math.max(0, ...directions.map(({ curvature }) => curvature));
  return [lowest, Math.max(lowest, balance, steepest)];
}

const errorAt = (directions: readonly Direction[], noiseVariance: number, lambda: number): number =>
  directions.reduce(
    (sum, { curvature, power }) =>
      sum + (noiseVariance * curvature + lambda ** 2 * power) / (curvature + lambda) ** 2,
    0,
  );

/** ½ dMSE/dλ = Σ d² (λα² − σ²) / (d² + λ)³ */
const slopeAt = (directions: readonly Direction[], noiseVariance: number, lambda: number): number =>
  directions.reduce(
    (sum, { curvature, power }) =>
      sum + (curvature * (lambda * power - noiseVariance)) / (curvature + lambda) ** 3,
    0,
  );
