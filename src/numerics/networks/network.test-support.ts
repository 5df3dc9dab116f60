// What tests of networks need again and again.
import type { Slope } from '../descent/slope.ts';

/** The gradient at `w` in the first step, in a new vector. */
export function gradientAt(slope: Slope, w: Float64Array): Float64Array {
  const gradient = new Float64Array(slope.dimension);
  slope.gradientInto(gradient, w, 0);
  return gradient;
}
