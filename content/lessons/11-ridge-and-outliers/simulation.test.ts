// What is kept is what the simulation gives, and what the prose says of it without numbers holds.
import { expect, test } from 'vitest';
import type { Method, Scenario } from '#numerics/simulations/contamination-settings.ts';
import { contamination, newContamination } from '#numerics/simulations/contamination.ts';
import {
  atTheEdge,
  drawn,
  lambdas,
  median,
  error,
  farRowAlone,
  riskOfNothing,
  settings,
} from './simulation.ts';

test('the first draw is the one that is kept', () => {
  const { seed } = settings;
  const run = contamination(newContamination({ seed, repetitions: 1 }));
  const [draw] = [...run].at(-1)?.repetitions ?? [];
  for (const scenario of ['clean', 'vertical', 'leverage'] as const) {
    expect(drawn.lambdas[scenario][0]).toBeCloseTo(draw?.lambdas[scenario] ?? NaN, 2);
    for (const method of ['least-squares', 'ridge', 'huber', 'mm'] as const)
      expect(drawn.risks[scenario][method][0]).toBeCloseTo(draw?.risks[scenario][method] ?? NaN, 3);
  }
  expect(drawn.lambdas.clean).toHaveLength(settings.repetitions);
});

test('λ rises many times where responses are wrong, and less where rows are far out', () => {
  const { clean, vertical, leverage } = lambdas();
  expect(vertical.median).toBeGreaterThan(10 * clean.median);
  expect(leverage.median).toBeGreaterThan(1.5 * clean.median);
  expect(leverage.median).toBeLessThan(vertical.median);
  expect(atTheEdge('vertical')).toBeGreaterThan(10);
});

test('ridge is better than least squares with wrong responses, and far from Huber and MM', () => {
  expect(median('vertical', 'ridge')).toBeLessThan(median('vertical', 'least-squares') / 2);
  expect(median('vertical', 'ridge')).toBeGreaterThan(4 * median('vertical', 'huber'));
  expect(median('vertical', 'ridge')).toBeLessThan(riskOfNothing);
  expect(median('vertical', 'ridge')).toBeGreaterThan(riskOfNothing / 2);
  expect(median('leverage', 'huber')).toBeGreaterThan(4 * median('leverage', 'mm'));
  expect(median('leverage', 'ridge')).toBeGreaterThan(riskOfNothing);
  expect(median('leverage', 'least-squares')).toBeGreaterThan(median('leverage', 'ridge'));
  expect(median('leverage', 'ridge')).toBeGreaterThan(median('leverage', 'huber'));
});

test('the differences told are many times their Monte Carlo error', () => {
  const apart = (scenario: Scenario, worse: Method, better: Method) =>
    (median(scenario, worse) - median(scenario, better)) /
    Math.hypot(error(scenario, worse), error(scenario, better));
  for (const scenario of ['vertical', 'leverage'] as const) {
    expect(apart(scenario, 'least-squares', 'ridge')).toBeGreaterThan(4);
    expect(apart(scenario, 'ridge', 'huber')).toBeGreaterThan(4);
  }
  expect(apart('leverage', 'huber', 'mm')).toBeGreaterThan(4);
  // On clean data, and between Huber and MM with wrong responses, nothing is told apart.
  for (const method of ['least-squares', 'huber', 'mm'] as const)
    expect(Math.abs(apart('clean', method, 'ridge'))).toBeLessThan(2);
  expect(apart('vertical', 'huber', 'mm')).toBeLessThan(2);
});

test('in no cell is the median known worse than to a tenth', () => {
  for (const scenario of ['clean', 'vertical', 'leverage'] as const)
    for (const method of ['least-squares', 'ridge', 'huber', 'mm'] as const)
      expect(error(scenario, method)).toBeLessThan(0.1 * median(scenario, method));
});

test('MM gives the three rows no weight: wherever they are put, it comes to the same', () => {
  const { vertical, leverage } = drawn.risks;
  vertical.mm.forEach((risk, i) => expect(leverage.mm[i]).toBeCloseTo(risk, 3));
});

test('a single far row often drives λ to the end of the grid, three hardly ever do', () => {
  const { seed, bad } = farRowAlone;
  const [draw] =
    [...contamination(newContamination({ seed, bad, repetitions: 1 }))].at(-1)?.repetitions ?? [];
  expect(draw?.lambdas.leverage).toBeCloseTo(farRowAlone.first, 2);
  expect(farRowAlone.atTheEdge).toBeGreaterThan(30);
  expect(atTheEdge('leverage')).toBeLessThan(5);
});
