// The gradebook and the analysis as tables to download.
import { wordsOf } from './answers-to.ts';
import type { Book, Row } from './book.ts';
import { shareOf } from './book.ts';
import { classMisconceptions } from './class-misconceptions.ts';
import { csvOf, rounded, type Cell } from './csv-text.ts';
import type { ClassAnalysis } from './item-analysis.ts';
import type { Regraded } from '#assignments/regrade.ts';
import { say } from '#say/marking.ts';

/** A line a student: total, then a column a question, then what there is to look at. */
export function bookTable({ rows, missing }: Book): string {
  const ids = [
    ...new Set(
      rows.flatMap(({ counted }) => counted?.submission.marks.items.map(({ id }) => id) ?? []),
    ),
  ];
  const heads = ['name', 'id', 'total', 'outOf', 'percent', 'take', 'handedIn'] as const;
  const header = [...heads.map((key) => say(key)), ...ids, say('notes')];
  const nobody = missing.map(({ name, ids: [id = ''] }) => [
    name,
    id,
    '',
    '',
    '',
    '',
    '',
    ...ids.map(() => ''),
    say('handedInNothing'),
  ]);
  return csvOf([header, ...rows.map((row) => rowCells(row, ids)), ...nobody]);
}

function rowCells({ student, counted, flags }: Row, ids: readonly string[]): readonly Cell[] {
  const marks = counted?.submission.marks;
  const item = (id: string) => marks?.items.find((one) => one.id === id);
  return [
    student.name,
    student.id,
    ...(marks
      ? [rounded(marks.total), marks.outOf, rounded(100 * shareOf(marks), 1), marks.attempt]
      : ['', '', '', '']),
    marks && marks.handedIn > 0 ? new Date(marks.handedIn).toISOString() : '',
    ...ids.map((id) => markOf(item(id))),
    flags.map(({ message }) => message).join(' '),
  ];
}

const markOf = (item: Regraded['items'][number] | undefined): Cell =>
  item === undefined || item.verdict === 'not graded' ? '' : rounded(item.weight * item.points);

const share = (value: number | undefined): Cell => (value === undefined ? '' : rounded(value, 3));

const analysisHeads = [
  'question',
  'version',
  'students',
  'facility',
  'spread',
  'discrimination',
  'from',
  'to',
  'efficiency',
  'unanswered',
  'answers',
  'remarks',
] as const;

/** A line a question. Shares and indices run from 0 or −1 to 1. */
export const analysisTable = ({ items }: ClassAnalysis): string =>
  csvOf([
    analysisHeads.map((key) => say(key)),
    ...items.map((item) => [
      item.id,
      item.version,
      item.n,
      share(item.facility),
      share(item.spread),
      share(item.discrimination),
      share(item.interval?.[0]),
      share(item.interval?.[1]),
      share(item.efficiency),
      item.unanswered,
      item.answers.map((group) => `${wordsOf(group)}: ${group.count}`).join('; '),
      item.remarks.join(' '),
    ]),
  ]);

const misconceptionHeads = [
  'misconception',
  'belief',
  'students',
  'of',
  'questions',
  'names',
] as const;

/** A line a wrong belief; `beliefs` says each in words. */
export const misconceptionTable = (
  marks: readonly Regraded[],
  beliefs: Readonly<Record<string, { readonly belief: string }>>,
): string =>
  csvOf([
    misconceptionHeads.map((key) => say(key)),
    ...classMisconceptions(marks).map(({ id, holders, of, items }) => [
      id,
      beliefs[id]?.belief ?? '',
      holders.length,
      of,
      items.join('; '),
      holders.map(({ name, id: number }) => name || number).join('; '),
    ]),
  ]);
