// What the gradebook's page makes of what it keeps.
import type { Identified } from '#assignments/assignment.ts';
import { messageOf } from '#assignments/message-of.ts';
import { readLmsTable, type LmsTable } from '#gradebook/lms-table.ts';
import type { Submission } from '#gradebook/marking.ts';
import { readPaperMarks } from '#gradebook/paper-marks.ts';
import type { Person } from '#gradebook/people.ts';
import { readRoster } from '#gradebook/roster.ts';
import type { Suspicions } from '#gradebook/suspicions.ts';
import type { KeptBook } from './contract.ts';
import { say } from '#say/gradebook.ts';

/** Marks from paper have places of their own, after all receipts. */
const paperPlaces = 1_000_000;

export const nothingSuspected: Suspicions = new Map();

export const decisionsOf = ({ decided }: KeptBook): ReadonlyMap<number, boolean> =>
  new Map(decided);

export const decidedWith = (
  { decided }: KeptBook,
  place: number,
  admitted: boolean,
): KeptBook['decided'] => [...new Map(decided).set(place, admitted)];

export const saidOf = (count: number, refused: number): string =>
  refused > 0 ? say('gradedNotAll', { n: count, refused }) : say('graded', { n: count });

/** Suspicions belong to what was handed in, however it is mended. */
export const byGraded = (
  graded: readonly Submission[],
  submissions: readonly Submission[],
  suspicions: Suspicions,
): Suspicions =>
  new Map(
    graded.map((one, at) => {
      const before = submissions[at];
      return [one, (before && suspicions.get(before)) ?? []];
    }),
  );

/** A system's table where its header says who is who and it has columns to fill; else a plain list. */
export function listOf(text: string): {
  readonly people: readonly Person[];
  readonly table?: LmsTable;
  readonly problem?: string;
} {
  if (text.trim() === '') return { people: [] };
  try {
    const table = readLmsTable(text);
    return { people: [...table.people.values()], table };
  } catch {
    try {
      return { people: readRoster(text) };
    } catch (thrown) {
      return { people: [], problem: messageOf(thrown) };
    }
  }
}

export async function readPaper(text: string, identified: Identified) {
  if (text.trim() === '') return { submissions: [], refused: [] };
  const { marks, refused } = await readPaperMarks(text, identified);
  const submissions = marks.map((one, at): Submission => ({
    ...one,
    place: paperPlaces + at,
    beside: '',
  }));
  return { submissions, refused };
}
