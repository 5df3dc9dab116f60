// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { PathResult } from './model.ts';

const shown = (value: number | undefined) => formatNumber(value ?? NaN, 4);

export function weightTable({ drawn, lambda, w, free }: PathResult): Table {
  return {
    caption: `The weights at λ = ${shown(lambda)}`,
    columns: ['feature', 'weight', 'least squares', 'changes its sign at λ ='],
    rows: drawn.names.map((name, j) => {
      const crossings = drawn.crossings.filter(({ column }) => column === j);
      const at = crossings.map((crossing) => shown(crossing.lambda)).join(', ');
      return [name, shown(w[j]), shown(free[j]), at || 'never'];
    }),
  };
}

/** The paths at 0 and at two λ for each decade. */
export function pathTable({ drawn }: PathResult): Table {
  const [from, to] = drawn.decades;
  const halves = Array.from({ length: 2 * (to - from) + 1 }, (_, k) => 10 ** (from + k / 2));
  const lambdas = [...halves.toReversed(), 0];
  const rows = drawn.path.at(lambdas).map((w, k) => [shown(lambdas[k]), ...Array.from(w, shown)]);
  return { caption: 'The paths', columns: ['λ', ...drawn.names], rows: rows.toReversed() };
}

/** Who enters or leaves the lasso, from the strongest penalty on. */
export function knotTable({ drawn }: PathResult): Table[] {
  const { names, path } = drawn;
  if (path.moves.length === 0) return [];
  const rows = path.moves.map(({ lambda, column, joins }, k) => [
    k + 1,
    shown(lambda),
    names[column] ?? '',
    joins ? 'enters' : 'leaves',
  ]);
  return [
    {
      caption: 'Where weights leave 0 or come back to it',
      columns: ['step', 'λ', 'feature', 'move'],
      rows,
    },
  ];
}
