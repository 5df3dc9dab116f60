import { expect, test } from 'vitest';
import { startJob } from '#jobs/index.ts';
import { doubleDescent, newDoubleDescent } from '#numerics/simulations/double-descent.ts';
import { initialState } from '#widget-state/controls.ts';
import { fromTrack } from '#components/plot/track.ts';
import { controls, type PvsNState } from './controls.ts';
import { wanted, type Found } from './draws.ts';
import { model } from './model.ts';
import { settingsFor } from './worlds.ts';

const start: PvsNState = {
  ...{ p: 20, strength: 'ridgeless', lambda: 1, world: 'many', beside: 'fit', seed: 1 },
};
const at = (changes: Partial<PvsNState> = {}, found?: Found) =>
  model.compute({ ...start, ...changes }, found);

test('the state written out here is the initial one', () => {
  expect(initialState(model.controls)).toEqual(start);
});

test('least squares is worst at p = n, by far; with the best λ nothing happens there', () => {
  for (const world of ['many', 'own', 'strong'] as const) {
    const risk = (p: number, strength: PvsNState['strength']) => {
      const { simulated } = at({ world, strength });
      return simulated.find((point) => point.p === p)?.median ?? NaN;
    };
    for (const p of [5, 20, 30, 60, 100, 400])
      expect(risk(40, 'ridgeless')).toBeGreaterThan(3 * risk(p, 'ridgeless'));
    const tuned = [36, 40, 44].map((p) => risk(p, 'tuned'));
    expect(Math.max(...tuned)).toBeLessThan(1.5 * Math.min(...tuned));
  }
});

test('no curve of the best λ has a peak near n, and it lies below the two others', () => {
  const { curves } = at({ world: 'many' });
  const falling = [...curves.tuned];
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  const { tuned, ridgeless, fixed } = at({ world: 'own', lambda: 10 }).curves;
  tuned.forEach((risk, k) => {
    expect(risk).toBeLessThanOrEqual((ridgeless[k] ?? NaN) + 1e-9);
    expect(risk).toBeLessThanOrEqual((fixed[k] ?? NaN) + 1e-9);
  });
});

test('with one strong direction and 400 features the best λ is below zero, for the draws at hand, too', () => {
  const { best, overLambda, summary, draws } = at({ world: 'strong', p: 400, beside: 'lambda' });
  expect(best).toBeLessThan(-60);
  expect(overLambda.best.lambda).toBeCloseTo(best, 6);
  const point = summary.find(({ p }) => p === 400);
  const free = point?.ridgeless.mean ?? NaN;
  expect(point?.tuned.mean).toBeLessThan(free);
  draws.settings.lambdas?.forEach((lambda, k) => {
    if (lambda > 0) expect(point?.fixed[k]?.mean).toBeGreaterThan(free);
  });
  expect(at({ world: 'strong', p: 60 }).best).toBeGreaterThan(0);
});

test('the drawn fit is the first draw’s', () => {
  for (const [p, strength] of [
    [40, 'ridgeless'],
    [100, 'tuned'],
    [20, 'fixed'],
  ] as const) {
    const { fit, draws } = at({ p, strength });
    const settings = settingsFor('many', 1, 1);
    const k = settings.features.indexOf(p);
    const [first] = draws.repetitions;
    const lambda = settings.lambdas?.indexOf(1) ?? NaN;
    const risks = strength === 'fixed' ? first?.fixed[lambda] : first?.[strength];
    expect(fit.risk).toBeCloseTo(risks?.[k] ?? NaN, 8);
  }
});

test('every place of the slider of λ is simulated', () => {
  const { lambdas } = settingsFor('own', 1, 1);
  for (let place = -1.25; place <= 3; place += 0.25)
    expect(lambdas).toContain(fromTrack(place, controls.lambda));
  expect(at({ strength: 'fixed', lambda: 7 }).simulated).toEqual([]);
});

test('what was found goes on from what was there at once, and is of one seed', () => {
  let state = newDoubleDescent({ ...wanted({ world: 'own', seed: 1 }), repetitions: 4 });
  for (const next of doubleDescent(state)) state = next;
  const found = { own: state };
  expect(at({ world: 'own' }, found).draws.repetitions).toHaveLength(4);
  expect(at({ world: 'own' }).draws.repetitions).toEqual(state.repetitions.slice(0, 3));
  expect(at({ world: 'own', seed: 2 }, found).draws.repetitions).toHaveLength(3);
});

test('the background goes on from the draws at hand to as many as it is asked for', () => {
  const asked = { ...wanted({ world: 'many', seed: 1 }), repetitions: 5 };
  const drawn = [...startJob('double-descent', asked, at().draws)];
  expect(drawn.map(({ state }) => state.repetitions.length)).toEqual([4, 5]);
  expect(drawn.at(-1)?.progress).toBe(1);
});

test('setting the one λ chooses it', () => {
  expect(model.implied?.({ lambda: 3 })).toEqual({ strength: 'fixed' });
  expect(model.implied?.({ p: 3 })).toEqual({});
});

test('no sentence is longer than its box', () => {
  for (const sample of Object.values(model.samples))
    expect(model.describe(at(sample)).length).toBeLessThan(172);
});
