import { nonNegative, positive, whole } from '../arguments.ts';

const MAX_STEPS = 1_000_000;

/**
 * (1 − ηλ)ᵗ w₀, by t updates w ← w − ηλw: what weight decay does where no data pull.
 *
 * Throws a RangeError for a negative rate or decay, and for steps that are no count.
 */
export function decayOnly(
  initialWeight: number,
  steps: number,
  learningRate: number,
  weightDecay: number,
): number {
  whole('steps', steps, 0);
  const share = nonNegative('learningRate', learningRate) * nonNegative('weightDecay', weightDecay);
  let w = initialWeight;
  for (let step = 0; step < steps; step += 1) w -= share * w;
  return w;
}

/**
 * The first step t ≥ 0 with |w| ≤ fraction · |w₀| under decay alone, found by stepping.
 *
 * Throws a RangeError where the weight does not shrink (ηλ outside 0 … 2), where `fraction` is not
 * above 0 (decay gets there only in the limit), or where a million steps are not enough.
 */
export function firstStepBelow(
  fraction: number,
  learningRate: number,
  weightDecay: number,
): number {
  checkShrinks(fraction, Math.abs(1 - learningRate * weightDecay));
  let w = 1;
  for (let step = 0; step <= MAX_STEPS; step += 1) {
    if (Math.abs(w) <= fraction) return step;
    w = decayOnly(w, 1, learningRate, weightDecay);
  }
  throw new RangeError(`More than ${MAX_STEPS} steps: raise the learning rate or the decay.`);
}

function checkShrinks(fraction: number, factor: number): void {
  positive('fraction', fraction);
  if (!(factor < 1)) {
    throw new RangeError(
      `Each step multiplies the weight by ${factor} in size, so it never shrinks: learning rate × weight decay must lie between 0 and 2.`,
    );
  }
}
