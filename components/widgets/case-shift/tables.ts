// The figure in numbers, for who cannot or will not read them off.
import { heightAt } from '#components/plot/line.ts';
import { formatNumber } from '#expressions/format-number.ts';
import { caseShift } from '#numerics/case-shifts.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { CaseShiftResult } from './model.ts';

const cell = (value = NaN): string => formatNumber(value, 4);

export function costTable({ state }: CaseShiftResult): Table {
  const shown = [-8, -6, -4, -2, -1, 0, 1, 2, 4, 6, 8, state.residual];
  return {
    caption: 'One observation: the best shift of each residual, the chosen one last',
    columns: ['residual r', 'best shift γ', 'left, r − γ', 'cost ρ(r)', 'without a shift, ½r²'],
    rows: shown.map((r) => {
      const { shift, left, cost } = caseShift(r, state.price, state.k);
      return [r, shift, left, cost, (r * r) / 2].map(cell);
    }),
  };
}

export const pointTable = ({ xs, ys, shifts, shifted, line }: CaseShiftResult): Table => ({
  caption: 'The points with their shifts, and the line',
  columns: ['x', 'y', 'shift γ', 'shifted, y − γ', 'line'],
  rows: Array.from(xs, (x, i) => [x, ys[i], shifts[i], shifted[i], heightAt(line, x)].map(cell)),
});
