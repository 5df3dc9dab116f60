import { nonNegative, whole } from '../arguments.ts';
import { wholePower } from '../portable.ts';
import type { Schedule } from './schedule.ts';

/** factor^⌊step / every⌋. Throws a RangeError for a period below 1 or a negative factor. */
export function stepDecay(options: { readonly every: number; readonly factor: number }): Schedule {
  const every = whole('every', options.every, 1);
  const factor = nonNegative('factor', options.factor);
  return (step) => wholePower(factor, Math.floor(step / every));
}
