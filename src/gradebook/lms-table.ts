// The table that a learning-management system exports, so that it can be filled and imported again.
import { cellsOf, numberIn, type CsvStyle } from './csv-text.ts';
import { identityColumns, isIdentity, personIn, type IdentityColumns } from './identity-columns.ts';
import type { Person } from './people.ts';
import { say } from '#say/marking.ts';

export interface LmsColumn {
  readonly place: number;
  readonly name: string;
  /** The points that it can take, where the table says. */
  readonly outOf: number | undefined;
}

export interface LmsTable {
  readonly system: 'Canvas' | 'Moodle' | 'plain';
  readonly rows: readonly (readonly string[])[];
  readonly style: CsvStyle;
  /** Whether it began with the mark by which spreadsheets know UTF-8. */
  readonly mark: boolean;
  /** Whether it ended with a line break. */
  readonly ended: boolean;
  /** By the place of the row; rows that are nobody's are absent. */
  readonly people: ReadonlyMap<number, Person>;
  /** Columns that may take marks. */
  readonly columns: readonly LmsColumn[];
  /** Whether its numbers are written as 7,5. */
  readonly decimalComma: boolean;
}

const largestTable = 20_000_000;

export const isPerson = ({ name, ids }: Person): boolean =>
  (name !== '' || ids.length > 0) &&
  !/^(?:points possible|student, test|test student|total|average|overall average)$/iu.test(name);

/** Throws an Error with a sentence where it is no table with a header that says who is who. */
export function readLmsTable(text: string): LmsTable {
  if (text.length > largestTable) throw new Error(say('tableTooLarge'));
  const { rows, style } = cellsOf(text.replace(/^\uFEFF/u, ''));
  const [header = [], ...body] = rows;
  const identity = identityColumns(header);
  if (identity === undefined) throw new Error(say('noStudentColumn'));
  return {
    system: systemOf(header),
    rows,
    style,
    mark: text.startsWith('\uFEFF'),
    ended: /[\r\n]$/u.test(text),
    people: peopleOf(body, identity),
    columns: columnsOf(header, body, identity),
    decimalComma: hasDecimalComma(body),
  };
}

function systemOf(header: readonly string[]): LmsTable['system'] {
  const words = new Set(header.map((cell) => cell.trim().toLowerCase()));
  if (words.has('student') && words.has('id') && words.has('section')) return 'Canvas';
  const moodle = ['identifier', 'email address', 'last downloaded from this course', 'id number'];
  return moodle.some((word) => words.has(word)) ? 'Moodle' : 'plain';
}

function peopleOf(body: readonly (readonly string[])[], identity: IdentityColumns) {
  const people = new Map<number, Person>();
  for (const [place, row] of body.entries()) {
    const person = personIn(row, identity);
    if (isPerson(person)) people.set(place + 1, person);
  }
  return people;
}

const notMarks =
  /^\s*(?:section|institution|department|status|groups?|notes?|identifier|.*feedback.*|last .*|grade can be changed)\s*$/iu;

// Canvas has a row of points below its header, with "(read only)" under what it computes itself.
function columnsOf(
  header: readonly string[],
  body: readonly (readonly string[])[],
  identity: IdentityColumns,
): readonly LmsColumn[] {
  const points = body.find((row) => row.some((cell) => /^\s*points possible\s*$/iu.test(cell)));
  const maximum = header.findIndex((cell) => /^\s*maximum grade\s*$/iu.test(cell));
  return header.flatMap((name, place) => {
    const below = points?.[place] ?? '';
    if (isIdentity(identity, place) || place === maximum || /read only/iu.test(below)) return [];
    if (notMarks.test(name)) return [];
    const said = below || (/^\s*grade\s*$/iu.test(name) ? (body[0]?.[maximum] ?? '') : '');
    const outOf = numberIn(said);
    return [{ place, name: name.trim(), outOf: said.trim() && outOf > 0 ? outOf : undefined }];
  });
}

function hasDecimalComma(body: readonly (readonly string[])[]): boolean {
  const cells = body.flat();
  const some = (pattern: RegExp): boolean => cells.some((cell) => pattern.test(cell.trim()));
  return some(/^\d+,\d+$/u) && !some(/^\d+\.\d+$/u);
}

/** The column that is likeliest meant: named like the assignment, else the one called grade. */
export function likelyColumn({ columns }: LmsTable, title: string): LmsColumn | undefined {
  const wanted = title.trim().toLowerCase();
  const named = (name: string): boolean => name.toLowerCase().includes(wanted);
  return (
    (wanted === '' ? undefined : columns.find(({ name }) => named(name))) ??
    columns.find(({ name }) => /^(?:grade|mark|score|points|bewertung|note|punkte)\b/iu.test(name))
  );
}
