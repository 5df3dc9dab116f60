import { expect, it } from 'vitest';
import torch from '#numerics/fixtures/optim-quadratic-2d.json';
import { initialState } from '#widget-state/controls.ts';
import { sampleStates, withChanges } from '#widget-state/state-changes.ts';
import { LAST_STEP, type RaceState } from './controls.ts';
import { model } from './model.ts';
import { opening } from './opening.ts';
import type { RunnerName } from './runners.ts';

const race = (changes: Partial<RaceState>) => model.compute({ ...opening, ...changes });

function laneOf(result: ReturnType<typeof race>, name: RunnerName) {
  const lane = result.lanes.find(({ runner }) => runner.name === name);
  if (lane === undefined) throw new Error(`${name} does not run.`);
  return lane;
}
const gap = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (value, j) => Math.abs(value - (b[j] ?? NaN))));

it('opens as it says', () => expect(opening).toEqual(initialState(model.controls)));

it.each([
  ['sgd-wd', 'gd'],
  ['momentum-wd', 'momentum'],
  ['sgdw-momentum', 'sgdw'],
  ['adam-l2', 'adam'],
  ['adamw', 'adamw'],
] as const)('runs as PyTorch does at each step that was noted: %s', (id, name) => {
  const { params, expect: theirs } = torch.cases.find((one) => one.id === id) ?? {};
  params?.steps.forEach((step, k) => {
    const result = race({
      ...{ step, learningRate: params.lr, weightDecay: params.wd, start: '3_-4' },
      // Where the fixture's bowl is smallest: A⁻¹b.
      minimum: `${1 / 3}_${-7 / 6}`,
    });
    expect(gap(laneOf(result, name).w, theirs?.w[k] ?? [])).toBeLessThan(1e-12);
  });
  expect(params?.steps.length).toBeGreaterThan(5);
});

it('brings each runner to its marker, AdamW with a shorter memory and a rate that fades', () => {
  const { lanes, places } = race({ step: LAST_STEP, memory: '0.97', schedule: 'cosine' });
  for (const { distance, runner } of lanes)
    expect(distance).toBeLessThan(runner.name === 'adamw' ? 0.01 : 1e-7);
  expect(places.inside).toBe(false);
  expect(gap(places.box, [1.8, -2])).toBeLessThan(1e-9);
  for (const other of [places.free, places.ridge, places.weakRidge])
    expect(gap(other, places.box)).toBeGreaterThan(0.1);
});

it('brings AdamW to the minimum itself where the box holds it', () => {
  const result = race({
    ...{ step: LAST_STEP, memory: '0.97', schedule: 'cosine', weightDecay: 0.25 },
  });
  expect(result.places.inside).toBe(true);
  expect(gap(laneOf(result, 'adamw').w, [2, -3])).toBeLessThan(1e-4);
});

it('does not claim that AdamW has arrived where it has not', () => {
  expect(laneOf(race({ step: LAST_STEP }), 'adamw').distance).toBeGreaterThan(0.5);
});

it('scrubs: an earlier step shows what was there', () => {
  const before = race({ step: 30 });
  race({ step: 900 });
  expect(race({ step: 30 })).toEqual(before);
});

it('goes on from the fork with the new setting and all that was remembered', () => {
  const changes = { step: 120, fork: 50, learningRate: 0.02, weightDecay: 0.5 };
  // Nothing changes at the fork: as if there were none, to the last digit.
  const same = race({ ...changes, rateBefore: 0.02, decayBefore: 0.5 });
  const plain = race({ step: 120 });
  for (const [i, lane] of same.lanes.entries()) expect(lane.w).toEqual(plain.lanes[i]?.w);
  const other = race({ ...changes, weightDecay: 3 });
  for (const [i, lane] of other.lanes.entries()) {
    expect(gap(lane.w, plain.lanes[i]?.w ?? [])).toBeGreaterThan(1e-3);
    // The old way leads to where it would have led.
    expect([lane.old?.xs.at(-1), lane.old?.ys.at(-1)]).toEqual([...(plain.lanes[i]?.w ?? [])]);
  }
});

it('shows the old setting’s markers before the fork', () => {
  const forked = { fork: 50, weightDecay: 3, decayBefore: 0.5 };
  expect(race({ ...forked, step: 20 }).places).toEqual(race({}).places);
  expect(race({ ...forked, step: 50 }).places.ridge).not.toEqual(race({}).places.ridge);
});

it('knows the paper’s form: decay η times smaller is PyTorch’s', () => {
  const paper = race({ form: 'paper', weightDecay: 0.01 });
  const pytorch = race({});
  for (const name of ['sgdw', 'adamw'] as const) {
    expect(gap(laneOf(paper, name).w, laneOf(pytorch, name).w)).toBeLessThan(1e-12);
    expect(gap(laneOf(paper, name).place, laneOf(pytorch, name).place)).toBeLessThan(1e-12);
  }
  expect(gap(laneOf(paper, 'adam').w, laneOf(pytorch, 'adam').w)).toBeGreaterThan(1e-3);
});

it('gives all runners the same noise, and the same again for a seed', () => {
  const noisy = race({ noise: 2, momentum: 0 });
  expect(gap(laneOf(noisy, 'gd').w, laneOf(noisy, 'momentum').w)).toBe(0);
  expect(gap(laneOf(noisy, 'gd').w, laneOf(race({ momentum: 0 }), 'gd').w)).toBeGreaterThan(1e-3);
  expect(race({ noise: 2, momentum: 0 })).toEqual(noisy);
  expect(race({ noise: 2, momentum: 0, seed: 2 }).lanes).not.toEqual(noisy.lanes);
});

it('stops following who runs away', () => {
  const { lanes } = race({ learningRate: 0.2, step: 200 });
  expect(lanes.find(({ runner }) => runner.name === 'gd')).toMatchObject({ lost: true });
  expect(lanes.filter(({ lost }) => lost).length).toBeLessThan(5);
});

it('says it in a sentence that fits its box', () => {
  for (const [, state] of sampleStates(model)) {
    const known = model.compute({ ...opening, ...withChanges(opening, state) });
    expect(model.describe(known).length).toBeLessThanOrEqual(170);
  }
});
