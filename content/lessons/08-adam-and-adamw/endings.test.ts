// What the lesson says in words of where the runs end, run there.
import { expect, it } from 'vitest';
import { adamWToGo, apart, curvatureRatio, figureAt, placeOf, settings, toGo } from './endings.ts';
import { leftAfter, leftRows, predictedLeft, quietAfter } from './left-over.ts';

it('brings three to the full star and SGDW to the open one in the steps of the figure', () => {
  for (const name of ['gd', 'momentum', 'sgdw', 'adam'] as const)
    expect(toGo(settings.end, name)).toBeLessThan(1e-12);
  const { ridge, weakRidge, free } = figureAt(settings.end).places;
  expect(apart(ridge, weakRidge)).toBeGreaterThan(0.5);
  expect(apart(weakRidge, free)).toBeGreaterThan(0.1);
});

it('leaves AdamW nearer to the star than to its square after as many, and by the way', () => {
  const { ridge } = figureAt(settings.end).places;
  const passing = apart(placeOf(settings.end, 'adamw'), ridge);
  expect(passing).toBeLessThan(toGo(settings.end, 'adamw') / 2);
  expect(toGo(settings.settled, 'adamw')).toBeLessThan(0.01);
  expect(adamWToGo(100_000)).toBeLessThan(1e-4);
  const rows = [2000, 10_000, 30_000, 100_000].map(adamWToGo);
  expect(rows).toEqual([...rows].sort((a, b) => b - a));
});

it('brings AdamW to the minimum of the loss where the box holds it', () => {
  const { places } = figureAt(settings.inBox);
  expect(places).toMatchObject({ inside: true, bound: 4 });
  expect(apart(placeOf(settings.inBox, 'adamw'), places.free)).toBeLessThan(1e-4);
});

it('lets Adam with L2 hop about at a fixed rate, and settle where the rate fades', () => {
  expect(toGo(settings.restless, 'adam')).toBeGreaterThan(1e-4);
  expect(toGo(settings.settled, 'adam')).toBeLessThan(1e-8);
});

it('starts both Adams along a diagonal, with steps of η', () => {
  const start = placeOf({ step: 0 }, 'adam');
  for (const name of ['adam', 'adamw'] as const) {
    const [dx = NaN, dy = NaN] = placeOf({ step: 1, weightDecay: 0 }, name).map(
      (weight, j) => weight - (start[j] ?? NaN),
    );
    expect([Math.abs(dx), Math.abs(dy)]).toEqual([0.02, 0.02].map((eta) => expect.closeTo(eta, 8)));
  }
});

it('has a bowl that is about 18 times as steep one way as the other', () => {
  expect(curvatureRatio).toBeCloseTo(18.1, 1);
});

it('makes a speck of the box where PyTorch’s number stands in the paper’s form', () => {
  expect(figureAt(settings.paper).places.bound).toBeCloseTo(0.04, 12);
});

it('makes SGDW one of the three without momentum', () => {
  expect(toGo({ momentum: 0, step: 600 }, 'sgdw')).toBeLessThan(1e-4);
  expect(figureAt({ momentum: 0 }).places.weakRidge).toEqual(figureAt({}).places.ridge);
});

it('lets momentum be the first at the new star after a fork', () => {
  const { lanes, places } = figureAt({
    ...{ step: 360, fork: 300, weightDecay: 0.1, decayBefore: 0.5, rateBefore: 0.02 },
  });
  const ways = lanes.map(({ runner, w }) => [runner.name, apart(w, places.ridge)] as const);
  const first = ways.filter(([name]) => ['gd', 'momentum', 'adam'].includes(name));
  expect(first.sort((a, b) => a[1] - b[1])[0]?.[0]).toBe('momentum');
});

it('calms noisy runs as the rate fades, but for AdamW', () => {
  const noisy = { noise: 3, step: 2000 } as const;
  for (const seed of [1, 2, 3]) {
    const calm = (name: 'gd' | 'momentum' | 'sgdw' | 'adam' | 'adamw') =>
      toGo({ ...noisy, seed, schedule: 'cosine' }, name);
    for (const name of ['gd', 'momentum', 'sgdw', 'adam'] as const)
      expect(calm(name)).toBeLessThan(0.5);
    expect(calm('adamw')).toBeGreaterThan(1);
  }
});

it('leaves of loud and quiet weights what is predicted, within the error of a mean over the runs', () => {
  for (const { deviation, predicted, adam, adamw } of leftRows()) {
    const error = ({ spread }: { readonly spread: number }) => (4 * spread) / Math.sqrt(32);
    expect(Math.abs(adam.mean - predicted)).toBeLessThan(error(adam) + 0.01);
    expect(Math.abs(adamw.mean - Math.exp(-0.5))).toBeLessThan(error(adamw));
    if (deviation > 1) expect(adam.mean).toBeGreaterThan(0.9);
  }
});

it('takes the quiet weight to zero in even steps at first, which is slower than predicted', () => {
  const thousand = predictedLeft(0.01) ** (1000 / 5000);
  expect(quietAfter(1000)).toBeGreaterThan(1000 * thousand);
  expect(quietAfter(300) - quietAfter(200)).toBeCloseTo(-0.1, 1);
  expect(quietAfter(2000)).toBeLessThan(0.05);
});

it('takes off the same where ηλ is the same, and in the paper’s form where λ is', () => {
  expect(leftAfter('pytorch', 0.01, 0.4)).toBeCloseTo(leftAfter('pytorch', 0.04, 0.1), 12);
  expect(leftAfter('pytorch', 0.04, 0.4)).toBeLessThan(0.01);
  expect(leftAfter('paper', 0.01, 0.004)).toBe(leftAfter('paper', 0.04, 0.004));
});
