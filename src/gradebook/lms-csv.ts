// Fills one column of a learning-management system's own table; every other cell stays as it was.
import type { Student } from '#assignments/personal-seed.ts';
import Papa from 'papaparse';
import { numberIn, rounded } from './csv-text.ts';
import type { LmsTable } from './lms-table.ts';
import { finder, type By } from './people.ts';
import { say } from '#say/marking.ts';

/** What somebody is to get. */
export interface Result {
  readonly student: Student;
  readonly total: number;
  readonly outOf: number;
}

export interface Filling {
  /** The place of the column, or the name of a new one at the end. */
  readonly column: number | string;
  /** The points that full marks are worth; the assignment's own where it does not say. */
  readonly scaledTo?: number;
}

export interface Unmatched {
  readonly student: Student;
  /** One sentence. */
  readonly why: string;
}

export interface Filled {
  readonly text: string;
  readonly matched: readonly { readonly student: Student; readonly by: By }[];
  readonly unmatched: readonly Unmatched[];
  /** Rows of people who have no result; their cell stays as it was. */
  readonly without: readonly string[];
  /** How many cells held another mark before. */
  readonly replaced: number;
}

/** Matches by id, then by login or e-mail, then by name; what fits two rows is not guessed. */
export function fillColumn(table: LmsTable, results: readonly Result[], filling: Filling): Filled {
  const { found, unmatched } = matchedRows(table, results);
  const rows = table.rows.map((row) => [...row]);
  const column = columnOf(rows, filling.column);
  let replaced = 0;
  for (const [place, { result }] of found) {
    const row = rows[place] ?? [];
    while (row.length <= column) row.push('');
    const before = row[column]?.trim() ?? '';
    const after = markText(result, filling.scaledTo, table.decimalComma);
    row[column] = after;
    if (before !== '' && numberIn(before) !== numberIn(after)) replaced += 1;
  }
  return {
    text: written(table, rows),
    matched: Array.from(found.values(), ({ result, by }) => ({ student: result.student, by })),
    unmatched,
    without: [...table.people].flatMap(([place, { name, ids }]) =>
      found.has(place) ? [] : [name || ids.join(', ')],
    ),
    replaced,
  };
}

function matchedRows(table: LmsTable, results: readonly Result[]) {
  const places = [...table.people.keys()];
  const find = finder([...table.people.values()]);
  const found = new Map<number, { result: Result; by: By }>();
  const unmatched: Unmatched[] = [];
  for (const result of results) {
    const { student } = result;
    const match = find(student);
    const place = match.kind === 'one' ? places[match.place] : undefined;
    if (match.kind !== 'one' || place === undefined)
      unmatched.push({ student, why: say(match.kind === 'none' ? 'noRow' : 'severalRows') });
    else if (found.has(place)) unmatched.push({ student, why: say('rowTaken') });
    else found.set(place, { result, by: match.by });
  }
  return { found, unmatched };
}

function columnOf(rows: string[][], column: number | string): number {
  if (typeof column === 'number') return column;
  const place = Math.max(...rows.map(({ length }) => length));
  for (const row of rows) while (row.length <= place) row.push('');
  const [header = []] = rows;
  header[place] = column;
  return place;
}

function markText({ total, outOf }: Result, scaledTo: number | undefined, comma: boolean): string {
  const mark = scaledTo === undefined || outOf === 0 ? total : (total / outOf) * scaledTo;
  const text = String(rounded(mark));
  return comma ? text.replace('.', ',') : text;
}

function written({ mark, ended, style }: LmsTable, rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    style,
  );
  return `${mark ? '\uFEFF' : ''}${text}${ended ? style.newline : ''}`;
}
