// Tables as CSV. What a student typed must not become a formula of the teacher's spreadsheet.
import { decimalSign } from '#language/write-number.ts';
import Papa from 'papaparse';

export type Cell = string | number;

/** A text that a spreadsheet would compute, in any of the signs that it takes for a beginning. */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠|%\t\r]/u;

export interface CsvStyle {
  readonly delimiter: string;
  readonly newline: string;
}

export const plainStyle: CsvStyle = { delimiter: ',', newline: '\r\n' };

/**
 * As spreadsheets in the language that is spoken read it: where numbers have a comma, cells are
 * separated by semicolons. A text that would be a formula gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const sign = decimalSign();
  const written = (cell: Cell): string =>
    typeof cell === 'string' ? guarded(cell) : String(cell).replace('.', sign);
  const delimiter = sign === ',' ? ';' : plainStyle.delimiter;
  return Papa.unparse(
    rows.map((row) => row.map(written)),
    { ...plainStyle, delimiter },
  );
}

export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The cells of a table, empty lines included, and how they are separated. */
export function cellsOf(text: string): { rows: readonly (readonly string[])[]; style: CsvStyle } {
  const delimiter = delimiterOf(text);
  const { data, meta } = Papa.parse<string[]>(text.replace(/(?:\r\n|\r|\n)$/u, ''), { delimiter });
  return { rows: data, style: { delimiter, newline: meta.linebreak || '\n' } };
}

/** What makes the most cells of the first line: further down, commas may be decimal ones. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string): number =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [',', ';', '\t', '|'].reduce((best, other) => (cells(other) > cells(best) ? other : best));
}

/** The number in a cell, with a point or a comma; 0 where it is empty, NaN where it is none. */
export const numberIn = (cell: string): number => Number(cell.replace(',', '.'));

/** A number as a table shows it: at most two decimals, no trailing zeros. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals)) + 0;
