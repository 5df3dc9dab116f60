// Marks of sheets that were answered on paper, typed in as a table: they stand in the same rows.
import { askedOf, type Asked } from '#assignments/asked.ts';
import type { Identified } from '#assignments/assignment.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { totalsOf, type Regraded, type RegradedItem } from '#assignments/regrade.ts';
import { cellsOf, csvOf, numberIn } from './csv-text.ts';
import type { Refused } from './found.ts';
import { identityColumns, personIn } from './identity-columns.ts';
import type { Person } from './people.ts';
import { say } from '#say/marking.ts';

/** The forms of a printed assignment. */
export const paperForms = ['A', 'B', 'C'] as const;

/** The seed of a printed form: what a student called “Form A” would be asked at the first take. */
export const formSeed = (assignmentId: string, form: string): Promise<number> =>
  personalSeed(assignmentId, { name: `Form ${form}`, id: '' }, 1);

export interface PaperMarks {
  readonly from: string;
  readonly marks: Regraded;
}

/** A table to fill: a line a student, a column a question in the order of the printed form. */
export function paperTable({ assignment }: Identified, people: readonly Person[]): string {
  const count = askedOf(assignment, 1).length;
  const questions = Array.from({ length: count }, (_, place) => String(place + 1));
  const rows = people.map(({ name, ids }) => [name, ids[0] ?? '', 'A', ...questions.map(() => '')]);
  return csvOf([['name', 'id', 'form', ...questions], ...rows]);
}

/** Reads that table. A line that does not fit is refused with a sentence, and no other with it. */
export async function readPaperMarks(
  text: string,
  identified: Identified,
): Promise<{ marks: readonly PaperMarks[]; refused: readonly Refused[] }> {
  const [header = [], ...body] = cellsOf(text).rows;
  const identity = identityColumns(header);
  const heads = header.map((cell) => cell.trim().toLowerCase());
  const form = heads.indexOf('form');
  const lines = body.map((row, at) => ({ row, from: say('paperLine', { line: at + 2 }) }));
  const marks: PaperMarks[] = [];
  const refused: Refused[] = [];
  if (identity === undefined)
    return {
      marks,
      refused: [{ from: say('paper'), why: say('paperHeader') }],
    };
  for (const { row, from } of lines) {
    const { name, ids } = personIn(row, identity);
    if (name === '' && ids.length === 0) continue;
    const student = { name, id: ids[0] ?? '' };
    const seed = await formSeed(identified.id, (row[form] ?? '').trim().toUpperCase() || 'A');
    const typed = (place: number): string => (row[heads.indexOf(String(place + 1))] ?? '').trim();
    const items = askedOf(identified.assignment, seed).map((one, place) =>
      itemOf(one, typed(place)),
    );
    const wrong = items.findIndex((item) => item === undefined);
    if (wrong >= 0) refused.push({ from, why: misfit(wrong, typed(wrong)) });
    else
      marks.push({
        from,
        marks: sheetOf(
          items.filter((item) => item !== undefined),
          { student, seed },
        ),
      });
  }
  return { marks, refused };
}

const misfit = (place: number, cell: string): string =>
  say('paperMisfit', { n: place + 1, cell: cell.slice(0, 20) });

function itemOf({ id, version, weight }: Asked, typed: string): RegradedItem | undefined {
  const mark = numberIn(typed);
  if (!(mark >= 0 && mark <= weight)) return undefined;
  const points = weight > 0 ? mark / weight : 0;
  const verdict =
    typed === '' ? 'unanswered' : points === 1 ? 'right' : points > 0 ? 'partly right' : 'wrong';
  return { id, version, weight, verdict, points, misconceptions: [], tries: 1, hints: 0 };
}

const sheetOf = (
  items: readonly RegradedItem[],
  { student, seed }: Pick<Regraded, 'student' | 'seed'>,
): Regraded => ({
  student,
  attempt: 1,
  handedIn: 0,
  seed,
  items,
  ...totalsOf(items),
  flags: [],
});
