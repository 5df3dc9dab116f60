import { nonNegative, whole } from '../arguments.ts';
import { cosHalfTurns } from '../portable.ts';
import type { Schedule } from './schedule.ts';

/** How far down, and in how many steps. */
export interface CosineOptions {
  /** Steps from the top to the bottom. */
  readonly steps: number;
  /** The multiplier at the bottom; 0 if not given. */
  readonly minimum?: number;
}

/**
 * min + (1 − min) · ½(1 + cos(π step / steps)), and min from step `steps` on
 *
 * Throws a RangeError for a number of steps below 1 or a negative minimum. Loshchilov & Hutter 2017.
 */
export function cosine(options: CosineOptions): Schedule {
  const steps = whole('steps', options.steps, 1);
  const minimum = nonNegative('minimum', options.minimum ?? 0);
  return (step) => minimum + ((1 - minimum) * (1 + cosHalfTurns(Math.min(1, step / steps)))) / 2;
}
