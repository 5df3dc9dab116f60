// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { FACTOR, STEPS } from './controls.ts';
import type { TreadmillResult } from './model.ts';

const four = (value = NaN): string => formatNumber(value, 4);

export function stepsTable({ run, state }: TreadmillResult): Table {
  const steps = Array.from({ length: 11 }, (_, k) => Math.min(STEPS - 1, (k * STEPS) / 10));
  return {
    caption: 'The simulation',
    columns: ['step', '‖w‖ before it', 'η/‖w‖²', 'turn, rad', 'expected ‖w‖'],
    rows: steps.map((t) => [
      t,
      four(run.norms[t]),
      four(state.learningRate / (run.norms[t] ?? NaN) ** 2),
      four(run.angles[t]),
      four(run.expected[t]),
    ]),
  };
}

export const momentsTable = ({ end, balance }: TreadmillResult): Table => ({
  caption: 'The balance',
  columns: ['', 'predicted', 'simulated'],
  rows: [
    ['length of w', balance ? four(balance.norm) : 'none', four(end.norm)],
    ['turn per step', balance ? four(balance.angle) : 'none', four(end.angle)],
  ],
});

export const networkTable = ({ network: { at, scaled } }: TreadmillResult): Table => ({
  caption: 'The untrained network, by its first step',
  columns: ['', 'at w', `at ${FACTOR}w`],
  rows: [
    ['loss', four(at.loss), four(scaled.loss)],
    ['length of the gradient', four(at.gradientNorm), four(scaled.gradientNorm)],
    ['turn of the first step', four(at.angle), four(scaled.angle)],
  ],
});
