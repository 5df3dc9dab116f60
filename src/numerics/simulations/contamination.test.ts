import { expect, it } from 'vitest';
import {
  contamination,
  contaminationLambdas,
  contaminationTable,
  newContamination,
  type ContaminationState,
} from './contamination.ts';

function run(start: ContaminationState, steps = Infinity): ContaminationState {
  let last = start;
  for (const state of contamination(start)) {
    last = state;
    if (state.repetitions.length === steps) break;
  }
  return last;
}

const settings = { seed: 3, repetitions: 8 };
const whole = run(newContamination(settings));

it('comes to the same whether it is interrupted, kept as JSON and resumed, or not', () => {
  const short = { ...settings, repetitions: 2 };
  const kept: ContaminationState = JSON.parse(JSON.stringify(run(newContamination(short), 1)));
  expect(kept.repetitions).toHaveLength(1);
  expect(run(kept).repetitions).toEqual(whole.repetitions.slice(0, 2));
  expect(run(newContamination({ seed: 4, repetitions: 1 }))).not.toEqual(
    run(newContamination(short), 1),
  );
});

it('orders the methods as the lesson does', () => {
  const { clean, vertical, leverage } = contaminationTable(whole);
  const median = (row: typeof clean): number[] => Object.values(row).map((cell) => cell.median);
  expect(Math.max(...median(clean))).toBeLessThan(1.2);
  const [ols = NaN, ridge = NaN, huber = NaN, mm = NaN] = median(vertical);
  expect(ols).toBeGreaterThan(1.5 * ridge);
  expect(ridge).toBeGreaterThan(3 * huber);
  expect(mm).toBeLessThan(1.2);
  const [olsFar = NaN, ridgeFar = NaN, huberFar = NaN, mmFar = NaN] = median(leverage);
  expect(olsFar).toBeGreaterThan(ridgeFar);
  expect(ridgeFar).toBeGreaterThan(huberFar);
  expect(huberFar).toBeGreaterThan(3 * mmFar);
  expect(leverage.mm.standardError).toBeGreaterThan(0);
  const lambdas = contaminationLambdas(whole);
  expect(lambdas.vertical.median).toBeGreaterThan(5 * lambdas.clean.median);
});

it('refuses settings that make no sense', () => {
  const first = (change: object) => () => run(newContamination({ ...settings, ...change }), 1);
  expect(first({ observations: 9 })).toThrow('observations is 9: give a whole number from 10.');
  expect(first({ bad: 61 })).toThrow('bad is 61: give a whole number from 0 to 60.');
  expect(first({ seed: -1 })).toThrow(RangeError);
});
