import { expect, test } from 'vitest';
import {
  decayGrid,
  decayGridRuns,
  newDecayGrid,
  type DecayForm,
  type DecayGridState,
} from '#numerics/simulations/decay-grid.ts';
import { initialState } from '#widget-state/controls.ts';
import type { HeatMapState } from './controls.ts';
import { wanted, type Found } from './grids.ts';
import { keyedCell } from './keyed-cell.ts';
import { inkOf } from './map-layout.ts';
import { model } from './model.ts';

const start: HeatMapState = { form: 'paper', rate: -6, decay: 1, seed: 1 };
const at = (changes: Partial<HeatMapState> = {}, found?: Found) =>
  model.compute({ ...start, ...changes }, found);

function allRunsIn(form: DecayForm): DecayGridState {
  let state = newDecayGrid(wanted({ form, seed: 1 }));
  for (const next of decayGridRuns(state)) state = next;
  return state;
}
const all = { paper: allRunsIn('paper'), pytorch: allRunsIn('pytorch') };

test('the good region lies along ηλ in PyTorch’s form and along λ in the paper’s', () => {
  const [paper, pytorch] = [at({}, all).summary, at({ form: 'pytorch' }, all).summary];
  expect([paper.dataSets, pytorch.dataSets]).toEqual([24, 24]);
  expect(paper.slope.mean).toBeGreaterThan(-0.15);
  expect(paper.slope.mean).toBeLessThan(0.15);
  expect(pytorch.slope.mean).toBeGreaterThan(-1.15);
  expect(pytorch.slope.mean).toBeLessThan(-0.85);
});

test('the λ that is best at the smallest rate is bad at the largest, in PyTorch’s form alone', () => {
  const column = (form: DecayForm, rate: number) =>
    decayGrid.decays.map((decay) => at({ form, rate, decay }, all).error.mean);
  const loss = (form: DecayForm): number => {
    const [smallest, largest] = [column(form, -9), column(form, -4)];
    const kept = largest[smallest.indexOf(Math.min(...smallest))] ?? NaN;
    return kept / Math.min(...largest);
  };
  expect(loss('pytorch')).toBeGreaterThan(1.5);
  expect(loss('paper')).toBeLessThan(1.15);
});

test('the figure opens with one data set, and takes what was found of the same data only', () => {
  expect(initialState(model.controls)).toEqual(start);
  expect(at().summary.dataSets).toBe(1);
  expect(at({ seed: 2 }, all).summary.dataSets).toBe(1);
  expect(at({}, { pytorch: all.pytorch }).summary.dataSets).toBe(1);
  // The first data set is the same one.
  expect(all.paper.repetitions.slice(0, 60)).toEqual(at().runs.repetitions);
});

test('the marked cell is the one whose curves are drawn', () => {
  for (const changes of [{ rate: -9, decay: -4 }, { rate: -4, decay: 5 }, { rate: -8 }]) {
    const { curves, error, cells, index, cell } = at(changes);
    expect(cells[index]).toEqual(cell);
    expect(curves.test.mean.at(-1)).toBe(error.mean);
  }
  expect(at({ rate: -6.4 }).cell.rate).toBe(-6);
});

test('moving the mark trains nothing anew', () => {
  expect(at({ rate: -8 }).summary).toBe(at({ rate: -5 }).summary);
});

test('keys stay in the grid, and others mean nothing', () => {
  const corner = { rate: -9, decay: 5 };
  expect(keyedCell('ArrowLeft', corner)).toEqual(corner);
  expect(keyedCell('ArrowUp', corner)).toEqual(corner);
  expect(keyedCell('ArrowRight', corner)).toEqual({ rate: -8, decay: 5 });
  expect(keyedCell('PageDown', corner)).toEqual({ rate: -9, decay: -4 });
  expect(keyedCell('Tab', corner)).toBeUndefined();
});

test('the nearer to the best of its column, the more ink', () => {
  expect(inkOf(1.1)).toBeGreaterThan(inkOf(1.5));
  expect([inkOf(1), inkOf(2), inkOf(100)]).toEqual([55, 0, 0]);
});

test('no sentence is longer than its box', () => {
  for (const sample of Object.values(model.samples))
    expect(model.describe(at(sample, all)).length).toBeLessThan(172);
});
