// What was measured beside what is allowed, for the screen and for the table in the documentation.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Where each program leaves its table for `table.ts`. */
export const results = 'reports/budgets';

export interface Column {
  readonly name: string;
  /** The most that is allowed, or the least; none where the number is only told. */
  readonly most?: number;
  readonly least?: number;
  readonly decimals?: number;
}

export interface Row {
  readonly name: string;
  /** Measured, one for each column. */
  readonly values: readonly number[];
  /** The columns that have a limit here; all, where nothing is said. None: it is there to compare with. */
  readonly limited?: readonly string[];
}

export interface Table {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** How much of the limit is used: above 1 is too much. */
export function share({ most, least }: Column, value: number): number {
  if (least !== undefined) return least / value;
  if (most === undefined) return 0;
  return most === 0 ? (value > 0 ? Infinity : 0) : value / most;
}

const isLimited = ({ name, most, least }: Column, { limited }: Row): boolean =>
  (most !== undefined || least !== undefined) && (limited?.includes(name) ?? true);

const isOver = (column: Column, value: number): boolean =>
  Number.isNaN(value) || share(column, value) > 1;

const cell = (column: Column, value: number, row: Row): string => {
  const text = value.toFixed(column.decimals ?? 0);
  if (!isLimited(column, row)) return text;
  const used = column.most === 0 ? '' : ` (${share(column, value).toFixed(2)})`;
  return `${isOver(column, value) ? '**' : ''}${text}${used}${isOver(column, value) ? '**' : ''}`;
};

const head = ({ name, most, least }: Column): string =>
  `${name}${most === undefined ? '' : ` ≤ ${most}`}${least === undefined ? '' : ` ≥ ${least}`}`;

/** The table in Markdown; in brackets the share of the limit, what is over it in bold. */
export function markdownOf({ title, how, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...[`## ${title}`, '', how, ''],
    line(['', ...columns.map(head)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map((row) =>
      line([row.name, ...columns.map((column, at) => cell(column, row.values[at] ?? NaN, row))]),
    ),
    '',
  ].join('\n');
}

/** Prints the table, keeps it for the documentation, and says by the exit code whether all is within. */
export function judge(file: string, table: Table): void {
  const text = markdownOf(table);
  console.log(text);
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}/${file}.md`, text);
  const over = table.rows.filter((row) =>
    table.columns.some(
      (column, at) => isLimited(column, row) && isOver(column, row.values[at] ?? NaN),
    ),
  );
  for (const { name } of over) console.log(`${name} is over the budget.`);
  if (over.length > 0) process.exitCode = 1;
}

/** The value below which a `share` of `values` lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle one; of an even number the upper of the two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
