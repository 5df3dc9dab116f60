// The points that the figure starts with, and those that no fit has seen.
import { once } from '#numerics/once.ts';
import { evenlySpacedSine, scatteredSine } from '#numerics/simulations/noisy-sine.ts';
import { pointsText } from '#widget-state/points.ts';

export const POINTS = 10;
/** A sample that shows overfitting clearly; others are a press of a button away. */
export const FIRST_SEED = 6;

/** As text, the ten points that a seed draws. */
export function pointsFrom(seed: number): string {
  const { x, y } = evenlySpacedSine(POINTS, seed);
  return pointsText(Array.from(x, (value, i) => ({ x: value, y: y[i] ?? NaN })));
}

const FRESH_POINTS = 200;
// Any number but a sample's own seed, which are small.
const FRESH_SEED = 20_000;

/** New points from the same source, the same for every sample. */
export const freshPoints = once(() => scatteredSine(FRESH_POINTS, FRESH_SEED));
