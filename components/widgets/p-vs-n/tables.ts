// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { SampleSummary } from '#numerics/simulations/sample-summary.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { PvsNResult } from './model.ts';

const three = (value: number): string => formatNumber(value, 3);

const withError = ({ mean, standardError }: SampleSummary): string =>
  standardError === null ? three(mean) : `${three(mean)} ± ${formatNumber(standardError, 1)}`;

export const riskTable = ({ summary, draws }: PvsNResult): Table => ({
  caption: `The excess risk over ${draws.repetitions.length} draws, n = 40; ± is the Monte Carlo standard error`,
  columns: ['p', 'λ → 0: median', '10% to 90%', 'best λ', 'best λ: mean'],
  rows: summary.map(({ p, ridgeless, tuned, best }) => [
    p,
    three(ridgeless.median),
    ridgeless.deciles.map(three).join(' to '),
    three(best),
    withError(tuned),
  ]),
});
