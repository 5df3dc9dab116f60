import { cosine, type CosineOptions } from './cosine.ts';
import type { Schedule } from './schedule.ts';

/** `steps` is the length of the first run down. */
export interface RestartOptions extends CosineOptions {
  /** How many times longer each run is than the one before; 1 if not given. */
  readonly growth?: number;
}

/**
 * The cosine again and again from the top, each run `growth` times as long as the last
 *
 * A run of T steps takes the values at 0, 1, … T − 1 and the next starts at 1 again: SGDR's warm
 * restarts. Throws a RangeError for a growth below 1. Loshchilov & Hutter 2017.
 */
export function cosineRestarts(options: RestartOptions): Schedule {
  const { growth = 1, steps, minimum = 0 } = options;
  const down = cosine({ steps, minimum });
  if (!(growth >= 1 && Number.isFinite(growth)))
    throw new RangeError(`growth is ${growth}: give a finite number that is at least 1.`);
  return (step) => down(steps * shareOfRun(step, steps, growth));
}

/** How much of its run has passed by `step`, where the first run has `length` steps. */
function shareOfRun(step: number, length: number, growth: number): number {
  if (growth === 1) return (step % length) / length;
  let [passed, run] = [step, length];
  for (; passed >= run; run *= growth) passed -= run;
  return passed / run;
}
