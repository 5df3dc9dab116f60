import { dot, largestMagnitude } from '../linear-algebra/vector.ts';
import type { Layer } from './layer.ts';

// Entries that differ by no more than this, relative to their size, differ by rounding.
const EQUAL = 1e-12;

/**
 * output = gain ∘ (z − mean z) / sd z + shift, over the entries of one observation
 *
 * No ε under the root, so that the answer is exactly the same for c·z, c > 0; entries that are all
 * equal give the shift. `w` = gain, then shift. Needs three entries: of two, only the sign of their
 * difference would be left. Ba, Kiros & Hinton 2016.
 */
export function layerNorm(width: number): Layer {
  if (width < 3)
    throw new RangeError(`A normalized layer has ${width} units: give it at least three.`);
  // What the last forward pass found, which the backward pass needs again.
  const normalized = new Float64Array(width);
  let inverse = 0;
  const scaled = new Float64Array(width);
  return {
    inputs: width,
    outputs: width,
    parts: [
      { role: 'gain', size: width },
      { role: 'shift', size: width },
    ],
    initialize(w) {
      w.fill(1, 0, width).fill(0, width);
    },
    forward(w, input, output) {
      inverse = normalize(input, normalized);
      for (let i = 0; i < width; i += 1)
        output[i] = (w[i] ?? 0) * (normalized[i] ?? 0) + (w[width + i] ?? 0);
    },
    backward({ w, slope, gradient, inputSlope }) {
      for (let i = 0; i < width; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + (slope[i] ?? 0) * (normalized[i] ?? 0);
        gradient[width + i] = (gradient[width + i] ?? 0) + (slope[i] ?? 0);
        scaled[i] = (slope[i] ?? 0) * (w[i] ?? 0);
      }
      // What moves the mean or the spread of the entries is taken out again.
      const centre = sum(scaled) / width;
      const along = dot(scaled, normalized) / width;
      for (let i = 0; i < width; i += 1)
        inputSlope[i] = inverse * ((scaled[i] ?? 0) - centre - along * (normalized[i] ?? 0));
    },
  };
}

/** Writes (z − mean z) / sd z into `target`; returns 1/sd, 0 where all entries are equal. */
function normalize(z: Float64Array, target: Float64Array): number {
  const centre = sum(z) / z.length;
  for (let i = 0; i < z.length; i += 1) target[i] = (z[i] ?? 0) - centre;
  const spread = Math.sqrt(dot(target, target) / z.length);
  const inverse = spread > EQUAL * largestMagnitude(z) ? 1 / spread : 0;
  for (let i = 0; i < z.length; i += 1) target[i] = inverse * (target[i] ?? 0);
  return inverse;
}

function sum(v: Float64Array): number {
  let total = 0;
  for (let i = 0; i < v.length; i += 1) total += v[i] ?? 0;
  return total;
}
