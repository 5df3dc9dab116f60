import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { trainNetwork } from '#numerics/networks/train-network.ts';
import { controls, STEPS, type TreadmillState } from './controls.ts';
import { networkCurves, turnFormulas } from './curves.ts';
import { model } from './model.ts';
import { trainingInput } from './training.ts';

const start: TreadmillState = {
  learningRate: 0.1,
  weightDecay: 0.005,
  normalization: 'layer',
  multiply: 'no',
  moment: 3000,
  optimizer: 'sgd',
  seed: 1,
};
const shown = (changes: Partial<TreadmillState>) => model.compute({ ...start, ...changes });
const log = (low: number, high: number) =>
  fc.double({ min: Math.log10(low), max: Math.log10(high), noNaN: true }).map((at) => 10 ** at);

it('starts in the state that these tests start from', () => {
  expect(initialState(controls)).toEqual(start);
});

describe('the simulation', () => {
  it('has settled wherever η and λ leave it the time', () => {
    fc.assert(
      fc.property(log(0.05, 1), log(0.01, 0.1), (learningRate, weightDecay) => {
        const { end, balance } = shown({ learningRate, weightDecay });
        const first = learningRate * weightDecay;
        expect(Math.abs(end.norm / (balance?.norm ?? NaN) - 1)).toBeLessThan(0.2 * first + 1e-3);
        expect(Math.abs(end.angle / (balance?.angle ?? NaN) - 1)).toBeLessThan(0.2 * first + 1e-3);
        // To first order: the square of ηλ is left out of what decay takes off.
        expect(Math.abs(end.added / end.removed - 1)).toBeLessThan(first / 2 + 1e-3);
      }),
      { numRuns: 30 },
    );
  });

  it('turns 100 times less from one step to the next when multiplied, and comes back by decay', () => {
    const { run, balance } = shown({ multiply: 'yes' });
    const [before = NaN, after = NaN] = run.angles.slice(2999, 3001);
    expect(before / after).toBeCloseTo(100, 0);
    expect(Math.abs((run.norms[STEPS] ?? NaN) / (balance?.norm ?? NaN) - 1)).toBeLessThan(0.01);
  });

  it('only grows without decay, and turns ever less', () => {
    const { run, balance } = shown({ weightDecay: 0 });
    expect(balance).toBeNull();
    expect(run.norms.every((norm, t) => t === 0 || norm > (run.norms[t - 1] ?? 0))).toBe(true);
    expect(run.angles.every((angle, t) => t === 0 || angle < (run.angles[t - 1] ?? 0))).toBe(true);
  });

  it('is the same for every seed with a norm layer, and another without', () => {
    const last = (changes: Partial<TreadmillState>) => shown(changes).run.norms[STEPS];
    expect(last({ seed: 2 })).toBe(last({ seed: 3 }));
    expect(last({ seed: 2, normalization: 'none' })).not.toBe(
      last({ seed: 3, normalization: 'none' }),
    );
  });
});

describe('the untrained network', () => {
  it('has the same loss at w and at ten times w just where a layer normalizes', () => {
    const { at, scaled } = shown({}).network;
    expect(scaled.loss).toBeCloseTo(at.loss, 12);
    expect(at.gradientNorm / scaled.gradientNorm).toBeCloseTo(10, 8);
    const bare = shown({ normalization: 'none' }).network;
    expect(Math.abs(bare.scaled.loss / bare.at.loss - 1)).toBeGreaterThan(0.05);
  });
});

/** The notes of a whole run, as the worker would send them. */
function notesOf(state: TreadmillState) {
  const run = trainNetwork(trainingInput(state));
  for (;;) {
    const next = run.next();
    if (next.done) return next.value.notes;
  }
}

describe('a run of the network', () => {
  const state: TreadmillState = { ...start, multiply: 'yes' };
  const notes = notesOf(state);
  const around = (k: number) => notes[k]?.loss ?? NaN;

  it('turns as far as is predicted, on average over its second half', () => {
    const angles = notesOf(start).slice(100);
    const square = angles.reduce((sum, { angle }) => sum + angle ** 2 / angles.length, 0);
    expect(Math.abs(Math.sqrt(square) / Math.sqrt(2 * 0.1 * 0.005) - 1)).toBeLessThan(0.1);
  });

  it('keeps its loss when w is multiplied behind a norm layer, and loses it without', () => {
    // Fifty steps lie between the two, and noise among them.
    expect(around(60) / around(59)).toBeLessThan(1.2);
    const bare = notesOf({ ...state, normalization: 'none' });
    expect((bare[60]?.loss ?? NaN) / (bare[59]?.loss ?? NaN)).toBeGreaterThan(2);
  });

  it('is drawn where it was noted, and predicted only where the prediction holds', () => {
    const { steps, norm, predictedNorm, predictedAngle } = networkCurves(notes, state);
    expect(steps[60]).toBe(notes[60]?.step);
    expect(10 ** (norm[60] ?? NaN)).toBeCloseTo(notes[60]?.norm ?? NaN, 9);
    expect(predictedNorm).toHaveLength(notes.length);
    expect(10 ** (predictedAngle ?? NaN)).toBeCloseTo(Math.sqrt(0.001), 12);
    const byAdamW = networkCurves(notes, { ...state, optimizer: 'adamw' });
    expect(byAdamW.predictedNorm).toBeUndefined();
    expect(turnFormulas.adamw).toBe('0.23 · √(2ηλ)');
    expect(10 ** (byAdamW.predictedAngle ?? NaN)).toBeCloseTo(Math.sqrt(0.001 * (0.1 / 1.9)), 12);
    expect(
      networkCurves(notes, { ...state, normalization: 'none' }).predictedAngle,
    ).toBeUndefined();
    expect(networkCurves(notes, { ...state, weightDecay: 0 }).predictedAngle).toBeUndefined();
  });
});
