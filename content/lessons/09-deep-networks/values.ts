// The numbers of the prose that need no training.
import { decayOnly } from '#numerics/descent/decay-only.ts';
import { equilibrium, restingPoint } from '#numerics/networks/scale-reading.ts';
import { gradientSizes, treadmill } from '#numerics/networks/treadmill.ts';

/** The learning rate and the decay that the figure opens with. */
export const [rate, decay] = [0.1, 0.005];

/** What the balance predicts, to first order. */
export const balance = equilibrium(rate, decay, 1);

const none = new Float64Array(0);
const common = { learningRate: rate, weightDecay: decay, normalized: true, cosines: none };

/** Where the simulation of the figure ends. */
export const simulated = (() => {
  const { norms, angles } = treadmill({ ...common, steps: 10_000 });
  return { norm: norms.at(-1) ?? NaN, angle: angles.at(-1) ?? NaN };
})();

/** Where it would stand still, to all orders. */
export const resting = restingPoint(rate, decay);

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value / values.length, 0);

/** The same where the lengths of the gradients vary, as those of seven normal entries do. */
export const varied = (() => {
  const [runs, steps, start] = [24, 6000, 3000];
  const norms = Array.from({ length: runs }, (_, seed) => {
    const sizes = gradientSizes(steps, 7, seed);
    return mean(treadmill({ ...common, steps, sizes }).norms.subarray(start));
  });
  const center = mean(norms);
  const variance = mean(norms.map((norm) => (norm - center) ** 2)) * (runs / (runs - 1));
  return { runs, norm: center, standardError: Math.sqrt(variance / runs) };
})();

/** A run by AdamW in PyTorch's form: a learning rate, a decay and a number of steps that are common. */
export const [adamRate, adamDecay, adamSteps] = [0.0003, 0.1, 100_000];

/** Over how many steps it remembers, and which share of the first weights is left at its end. */
export const memory = {
  steps: 1 / (adamRate * adamDecay),
  left: 100 * decayOnly(1, adamSteps, adamRate, adamDecay),
  /** The decay with which the memory is as long as the run. */
  asLong: 1 / (adamRate * adamSteps),
};
