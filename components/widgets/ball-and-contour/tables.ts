// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { estimateAt } from './estimates.ts';
import type { BallAndContourResult } from './model.ts';

const rounded = (value: number): string => formatNumber(value, 4);

export function solutionTable({ setting, w, data, size, penalty }: BallAndContourResult): Table {
  const free = [setting.first, setting.second];
  return {
    caption: 'Least squares and the penalized estimate',
    columns: ['', 'β₁', 'β₂', 'length ‖β‖', '½‖y − Xβ‖²', 'size P(β)', 'λP(β)'],
    rows: [
      ['least squares', ...free.map(rounded), rounded(Math.hypot(...free)), '0', '', ''],
      [
        'estimate',
        ...Array.from(w, rounded),
        ...[Math.hypot(...w), data, size, penalty].map(rounded),
      ],
    ],
  };
}

export function pathTable({ setting }: BallAndContourResult): Table {
  const shown = [0, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];
  return {
    caption: 'The way from least squares to zero',
    columns: ['λ', 'β̂₁', 'β̂₂', 'length ‖β̂‖'],
    rows: shown.map((lambda) => {
      const w = estimateAt(setting, lambda);
      return [formatNumber(lambda), ...Array.from(w, rounded), rounded(Math.hypot(...w))];
    }),
  };
}
