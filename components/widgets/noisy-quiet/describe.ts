import { formatNumber } from '#expressions/format-number.ts';
import { STEPS } from './controls.ts';
import type { NoisyQuietResult } from './model.ts';

const two = (value: number): string => formatNumber(Math.round(100 * value) / 100, 3);

/** What is left of each weight: first where it depends on the noise, then where it does not. */
export function describe({ ends, sizes, state }: NoisyQuietResult): string {
  const means = (side: (typeof ends)['coupled']) => side.map(({ mean }) => two(mean)).join(', ');
  const noise = sizes.map((size) => formatNumber(size, 3)).join(', ');
  return `After ${STEPS} steps with noise of τ = ${noise}, Adam with L2 leaves ${means(ends.coupled)} of the three weights, AdamW ${means(ends.decoupled)} (means over ${Math.round(state.runs)} runs).`;
}
