import { describe, expect, it } from 'vitest';
import { dot, norm } from '../linear-algebra/vector.ts';
import { optimizers } from '../optimizers/index.ts';
import { createRandom, type Random } from '../random.ts';
import { equilibrium, restingPoint, turnUnderAdamW } from './scale-reading.ts';
import { expectedNorms, gradientCosines, gradientSizes, treadmill } from './treadmill.ts';

const [learningRate, weightDecay, steps] = [0.1, 0.005, 4000];
const cosines = gradientCosines(steps, 20, 1);
const common = { learningRate, weightDecay, steps, cosines };
const last = (values: ArrayLike<number>): number => values[values.length - 1] ?? NaN;

/** A random vector across w, of length `size`. */
function across(w: Float64Array, size: number, random: Random): Float64Array {
  const draw = w.map(() => random.normal());
  const along = dot(draw, w) / dot(w, w);
  const rest = draw.map((entry, j) => entry - along * (w[j] ?? 0));
  return rest.map((entry) => (size * entry) / norm(rest));
}

/** ‖w‖ after each step of the real optimizer on whole vectors of length 1 at first. */
function byVectors(momentum: number, gradientAt: (w: Float64Array, t: number) => Float64Array) {
  const sgd = optimizers.sgd({ learningRate, weightDecay, momentum });
  const state = sgd.start(Float64Array.from({ length: 20 }, () => 1 / Math.sqrt(20)));
  const angles: number[] = [];
  const norms = Array.from({ length: steps }, (_, t) => {
    const before = state.w.slice();
    sgd.advance(state, gradientAt(before, t));
    angles.push(Math.acos(dot(before, state.w) / norm(before) / norm(state.w)));
    return norm(state.w);
  });
  return { norms, angles };
}

describe('the treadmill', () => {
  it('is what random vectors across w do, wherever they point', () => {
    const random = createRandom(5);
    const { norms } = byVectors(0, (w) => across(w, 1 / norm(w), random));
    const ours = treadmill({ ...common, normalized: true }).norms;
    norms.forEach((value, t) => expect(ours[t + 1]).toBeCloseTo(value, 10));
  });

  it('without normalization is what vectors of length 1 with these cosines do', () => {
    const random = createRandom(6);
    const { norms } = byVectors(0, (w, t) => {
      const cosine = cosines[t] ?? NaN;
      const side = across(w, Math.sqrt(1 - cosine ** 2), random);
      return side.map((entry, j) => entry + (cosine * (w[j] ?? 0)) / norm(w));
    });
    const ours = treadmill({ ...common, normalized: false }).norms;
    norms.forEach((value, t) => expect(ours[t + 1]).toBeCloseTo(value, 10));
  });

  it('rests at 1.7784 where first order says 1.7783, turning 0.03162 a step', () => {
    const { norms, angles } = treadmill({ ...common, steps: 10_000, normalized: true });
    expect(last(norms).toFixed(4)).toBe('1.7784');
    expect(equilibrium(learningRate, weightDecay, 1).norm.toFixed(4)).toBe('1.7783');
    expect(last(angles).toFixed(5)).toBe('0.03162');
    const rest = restingPoint(learningRate, weightDecay);
    expect(last(norms)).toBeCloseTo(rest.norm, 5);
    expect(last(angles)).toBeCloseTo(rest.angle, 6);
  });

  it('turns exactly 100 times less after w is multiplied by 10, or 10 times less without', () => {
    const rescaling = { step: 0, factor: 10 };
    const free = { ...common, weightDecay: 0, learningRate: 1e-4, steps: 1 };
    const ratio = (normalized: boolean) =>
      last(treadmill({ ...free, normalized }).angles) /
      last(treadmill({ ...free, normalized, rescaling }).angles);
    expect(ratio(true)).toBeCloseTo(100, 4);
    expect(Math.abs(ratio(false) / 10 - 1)).toBeLessThan(1e-3);
  });

  it('keeps its mean where the lengths of the gradients vary around the same mean square', () => {
    const sizes = gradientSizes(20_000, 9, 2);
    expect(sizes.reduce((sum, size) => sum + size ** 2 / 20_000, 0)).toBeCloseTo(1, 1);
    const { norms } = treadmill({ ...common, steps: 20_000, normalized: true, sizes });
    const late = norms.subarray(4000);
    const mean = late.reduce((sum, norm) => sum + norm / late.length, 0);
    expect(Math.abs(mean / equilibrium(learningRate, weightDecay, 1).norm - 1)).toBeLessThan(0.01);
  });

  it('without normalization has the mean square that is expected, over seeds', () => {
    const options = { ...common, weightDecay: 0.05, steps: 400, normalized: false };
    const squares = Array.from(
      { length: 300 },
      (_, seed) =>
        last(treadmill({ ...options, cosines: gradientCosines(400, 20, seed) }).norms) ** 2,
    );
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    expect(Math.abs(mean / last(expectedNorms(options)) ** 2 - 1)).toBeLessThan(0.06);
    expect(last(expectedNorms({ ...options, steps: 4000 })) ** 2).toBeCloseTo(
      learningRate / (0.05 * (2 - learningRate * 0.05)),
      8,
    );
  });
});

it('momentum rests where it is predicted', () => {
  const random = createRandom(7);
  const { norms, angles } = byVectors(0.9, (w) => across(w, 1 / norm(w), random));
  const mean = (values: number[]) => values.slice(1000).reduce((sum, v) => sum + v / 3000, 0);
  const { norm: length, angle } = equilibrium(learningRate, weightDecay, 1, 0.9);
  expect(Math.abs(mean(norms) / length - 1)).toBeLessThan(0.02);
  expect(Math.abs(mean(angles) / angle - 1)).toBeLessThan(0.03);
});

it('AdamW turns where it is predicted, over four times less than SGD at the same ηλ', () => {
  const [rate, decay, size] = [0.005, 0.1, 20];
  const random = createRandom(3);
  const adamW = optimizers.adamw({ learningRate: rate, weightDecay: decay });
  const state = adamW.start(Float64Array.from({ length: size }, () => 1 / Math.sqrt(size)));
  const squares = Array.from({ length: 12_000 }, () => {
    const before = state.w.slice();
    adamW.advance(state, across(before, 1 / norm(before), random));
    return Math.acos(dot(before, state.w) / norm(before) / norm(state.w)) ** 2;
  });
  const late = squares.slice(6000);
  const turn = Math.sqrt(late.reduce((sum, square) => sum + square / late.length, 0));
  expect(Math.abs(turn / turnUnderAdamW(rate, decay) - 1)).toBeLessThan(0.05);
  expect(turn).toBeLessThan(equilibrium(rate, decay, 1).angle / 4);
});
