// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { LossPenaltyResult } from './model.ts';

const say = (value: number) => formatNumber(Math.abs(value) < 5e-13 ? 0 : value, 3);

export const slopeTable = ({ rows }: LossPenaltyResult): Table => ({
  caption: 'The twelve slopes, with the outlier and without it',
  columns: ['loss', 'penalty', 'slope without', 'slope with', 'moved by', 'intercept with'],
  rows: rows.flatMap(({ label, cells }) =>
    cells.map(({ label: penalty, line, without, moved }) => [
      ...[label, penalty, say(without.slope), say(line.slope), say(moved), say(line.intercept)],
    ]),
  ),
});

export const pullTable = ({ rows, at, leverage }: LossPenaltyResult): Table => ({
  caption: `The outlier, at x = ${say(at.x)} and y = ${say(at.y)}, with a leverage of ${say(leverage)}`,
  columns: ['loss', 'penalty', 'residual r', 'pull ψ(r)', 'weight ψ(r)/r'],
  rows: rows.flatMap(({ label, loss, cells }) =>
    cells.map(({ label: penalty, residual, pull }) => {
      const weight = loss.weight(residual);
      // A line of least absolute errors goes through some points: there the quotient has no limit.
      const through = Math.abs(residual) < 1e-9 && loss.name === 'absolute';
      return [label, penalty, say(residual), say(pull), through ? 'on the line' : say(weight)];
    }),
  ),
});
