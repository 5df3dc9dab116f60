import { wholePower } from '../portable.ts';
import { penaltyStrength } from '../strength.ts';
import { stepCount } from './count.ts';
import type { Schedule } from './schedule.ts';

/** factor^⌊step / every⌋. Throws a RangeError for a period below 1 or a negative factor. */
export function stepDecay(options: { readonly every: number; readonly factor: number }): Schedule {
  const every = stepCount('every', options.every);
  const factor = penaltyStrength('factor', options.factor);
  return (step) => wholePower(factor, Math.floor(step / every));
}
