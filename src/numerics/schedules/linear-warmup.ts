import { whole } from '../arguments.ts';
import { constant } from './constant.ts';
import type { Schedule } from './schedule.ts';

/** How long to warm up, and what then. */
export interface WarmupOptions {
  readonly steps: number;
  /** The schedule from there, which counts its steps from 0; constant if not given. */
  readonly then?: Schedule;
}

/**
 * (step + 1) / steps while that is below 1, then `then`
 *
 * The first step is not lost: it has 1/steps, and step `steps` is the first of `then`. Throws a
 * RangeError for a number of steps below 1.
 */
export function linearWarmup(options: WarmupOptions): Schedule {
  const steps = whole('steps', options.steps, 1);
  const then = options.then ?? constant();
  return (step) => (step < steps ? (step + 1) / steps : then(step - steps));
}
