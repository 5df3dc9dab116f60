import { positive } from '../arguments.ts';
import type { Kernel } from './kernel.ts';

/**
 * exp(−gamma ‖x − x′‖²): alike where near, within about 1/√gamma; infinitely many features.
 *
 * Throws a RangeError where gamma is not a finite number above 0.
 */
export function rbfKernel(gamma: number): Kernel {
  positive('gamma', gamma);
  return (x, other) => {
    let distance = 0;
    for (let j = 0; j < x.length; j += 1) distance += ((x[j] ?? 0) - (other[j] ?? 0)) ** 2;
    return Math.exp(-gamma * distance);
  };
}
