// A class list as it is pasted: with a header, or a line a student in any order of cells.
import { cellsOf } from './csv-text.ts';
import { identityColumns, personIn } from './identity-columns.ts';
import { isPerson } from './lms-table.ts';
import type { Person } from './people.ts';
import { say } from '#say/marking.ts';

const longestList = 2_000_000;

/** Throws an Error with a sentence where the list is too long to be one. */
export function readRoster(text: string): readonly Person[] {
  if (text.length > longestList) throw new Error(say('listTooLong'));
  const lines = text.trim().split(/[\r\n]+/u);
  const { rows } = cellsOf(text.trim());
  const columns = identityColumns(rows[0] ?? []);
  const people =
    columns && rows.length > 1
      ? rows.slice(1).map((row) => personIn(row, columns))
      : lines.map((line) => personOf(line.split(/[,;\t|]/u)));
  return people.filter(isPerson);
}

/** What has an @ or a digit is an id, everything else a name. */
function personOf(row: readonly string[]): Person {
  const cells = row.map((cell) => cell.replaceAll('"', '').trim()).filter((cell) => cell !== '');
  const isId = (cell: string): boolean => /@|\d/u.test(cell);
  return {
    name: cells.filter((cell) => !isId(cell)).join(' '),
    ids: cells.filter(isId),
  };
}
