// What content/misconceptions.yaml opens contradicts the beliefs about training. Figures with a
// refutations.test.ts of their own are held there.
import { expect, test } from 'vitest';
import { model as heatMap } from '#components/widgets/heat-map/model.ts';
import { model as treadmill } from '#components/widgets/norm-treadmill/model.ts';
import { model as race } from '#components/widgets/optimizer-race/model.ts';
import type { WidgetState } from '#widget-state/controls.ts';
import { shown } from './shown.test-support.ts';

test.each(['M39', 'M40', 'M41'])('%s: AdamW ends elsewhere than the penalized minimum', (id) => {
  const { lanes, places } = shown(race, id);
  const [adam, adamW] = ['adam', 'adamw'].map((name) =>
    lanes.find(({ runner }) => runner.name === name),
  );
  expect(adam?.distance).toBeLessThan(0.02);
  expect(adamW?.distance).toBeLessThan(0.02);
  const apart = [0, 1].map((j) => (adamW?.w[j] ?? NaN) - (places.ridge[j] ?? NaN));
  expect(Math.hypot(...apart)).toBeGreaterThan(0.3);
});

test('M42: Adam with L2 ends at the penalized minimum', () => {
  const adam = shown(race, 'M42').lanes.find(({ runner }) => runner.name === 'adam');
  expect(adam?.runner.rests).toBe('ridge');
  expect(adam?.distance).toBeLessThan(0.02);
});

test('M43: with momentum and without, L2 ends at the same ridge solution', () => {
  const ways = shown(race, 'M43').lanes.filter((lane) => lane.shown);
  expect(ways.map(({ runner }) => runner.rests)).toEqual(['ridge', 'ridge']);
  for (const { distance } of ways) expect(distance).toBeLessThan(0.001);
});

test('M45: a rate that fades to 0, no decay, and no weight is pulled toward 0', () => {
  const { lanes, places } = shown(race, 'M45');
  for (const { w } of lanes)
    w.forEach((weight, j) => expect(Math.abs(weight - (places.free[j] ?? NaN))).toBeLessThan(0.01));
});

test('M46: in PyTorch’s form, the best decay falls as the learning rate rises', () => {
  expect(shown(heatMap, 'M46').summary.slope.mean).toBeLessThan(-0.5);
});

test('M48: a smaller decay ends with the larger training error', () => {
  const end = (changes: WidgetState = {}) =>
    shown(heatMap, 'M48', changes).curves.training.mean.at(-1) ?? NaN;
  expect(end({ decay: 0 })).toBeGreaterThan(end());
  expect(end({ decay: -4 })).toBeGreaterThan(end({ decay: 0 }));
});

test('M50: ten times the matrix turns a hundred times less, behind a layer that ignores lengths', () => {
  const { run, state } = shown(treadmill, 'M50');
  expect(state.normalization).toBe('layer');
  const [before = NaN, after = NaN] = run.angles.slice(state.moment - 1, state.moment + 1);
  expect(before / after).toBeGreaterThan(50);
});
