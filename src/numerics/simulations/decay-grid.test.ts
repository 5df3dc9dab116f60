import { expect, it } from 'vitest';
import { adamW } from '../optimizers/adamw.ts';
import { adamWPaper } from '../optimizers/adamw-paper.ts';
import { takeSteps } from '../descent/trajectory.ts';
import { cosine } from '../schedules/cosine.ts';
import { decayData, decayTask } from './decay-grid-task.ts';
import { decayGridSummary, runsAt } from './decay-grid-summary.ts';
import {
  decayCells,
  decayGridRuns,
  newDecayGrid,
  sharesLeft,
  type DecayForm,
  type DecayGridState,
} from './decay-grid.ts';

function gridOf(form: DecayForm, dataSets: number, seed = 1): DecayGridState {
  const runs = decayGridRuns(newDecayGrid({ form, seed, repetitions: dataSets * 60 }));
  for (;;) {
    const { done, value } = runs.next();
    if (done) return value;
  }
}
const cellOf = (rate: number, decay: number): number =>
  decayCells.findIndex((cell) => cell.rate === rate && cell.decay === decay);

it('the best decay falls as 1/η in PyTorch’s form and stays in the paper’s, over 24 draws', () => {
  const [pytorch, paper] = [gridOf('pytorch', 24), gridOf('paper', 24)].map(decayGridSummary);
  expect(pytorch?.dataSets).toBe(24);
  expect(pytorch?.slope.mean).toBeGreaterThan(-1.1);
  expect(pytorch?.slope.mean).toBeLessThan(-0.9);
  expect(Math.abs(paper?.slope.mean ?? NaN)).toBeLessThan(0.1);
  for (const summary of [pytorch, paper]) expect(summary?.slope.deviation).toBeLessThan(0.25);
  // None of the best lies at an edge of the grid, where it would be cut off.
  for (const { mean } of [...(pytorch?.best ?? []), ...(paper?.best ?? [])]) {
    expect(mean).toBeGreaterThan(-3);
    expect(mean).toBeLessThan(4);
  }
});

it('each run is one of AdamW with a cosine schedule, in its form', () => {
  const options = { learningRate: 2 ** -6, schedule: cosine({ steps: decayTask.steps }) };
  const data = decayData(1, 0);
  const spared = (lambda: number) => data.start.map((_, j) => (j < decayTask.p ? lambda : 0));
  for (const [form, optimizer] of [
    ['pytorch', adamW({ ...options, weightDecay: spared(2 ** 1) })],
    ['paper', adamWPaper({ ...options, weightDecay: spared(2 ** -6) })],
  ] as const) {
    const state = optimizer.start(data.start);
    takeSteps(optimizer, data.slope, state, 300);
    const run = runsAt(gridOf(form, 1), cellOf(-6, 1))[0];
    expect(run?.test.at(-1)).toBeCloseTo(data.testError(state.w), 12);
    expect(run?.training.at(-1)).toBeCloseTo(data.trainingError(state.w), 12);
  }
});

it('both forms are the same at the rate where they meet', () => {
  const [pytorch, paper] = [gridOf('pytorch', 1), gridOf('paper', 1)];
  for (const decay of [-4, 1, 5]) {
    const cell = cellOf(-7, decay);
    expect(runsAt(pytorch, cell)[0]?.test.at(-1)).toBeCloseTo(
      runsAt(paper, cell)[0]?.test.at(-1) ?? NaN,
      10,
    );
  }
});

it('what decay leaves is the same along ηλ, or along λ', () => {
  const left = (form: DecayForm, rate: number, decay: number) =>
    sharesLeft(form, { rate, decay }).at(-1);
  expect(left('pytorch', -8, 2)).toBe(left('pytorch', -6, 0));
  expect(left('paper', -8, 2)).toBe(left('paper', -6, 2));
  // Half of 300 steps at full strength, to first order: the mean of the cosine is ½.
  expect(left('paper', -7, -2)).toBeCloseTo(Math.exp(-150.5 / 512), 3);
});

it('goes on from where it stopped', () => {
  const settings = { form: 'paper', seed: 4, repetitions: 5 } as const;
  const all = [...decayGridRuns(newDecayGrid(settings))];
  const middle = structuredClone(all[1]);
  if (middle) expect([...decayGridRuns(middle)]).toEqual(all.slice(2));
  expect(() => [...decayGridRuns(newDecayGrid({ ...settings, repetitions: 0 }))]).toThrow(
    RangeError,
  );
});

it('the test error is that of many new rows', () => {
  const { start, testError, trainingError } = decayData(2, 3);
  const truth = start.map((_, j) => (j < 40 ? 0.2 : 0.05));
  expect(testError(truth)).toBeCloseTo(1e-4, 12);
  expect(trainingError(truth)).toBeLessThan(3e-4);
  // 30 rows are far from many, but their mean is of the size.
  expect(trainingError(start) / testError(start)).toBeGreaterThan(0.3);
  expect(trainingError(start) / testError(start)).toBeLessThan(3);
});
