// The gradebook: one row a student, with everything they handed in and what there is to look at.
import type { Flag } from '#assignments/flags.ts';
import type { Student } from '#assignments/personal-seed.ts';
import type { Regraded } from '#assignments/regrade.ts';
import type { Submission } from './marking.ts';
import { finder, personKeys, type Person } from './people.ts';
import type { Suspicion, Suspicions } from './suspicions.ts';
import { say } from '#say/marking.ts';

/** first: the one received first counts; best: the one with the highest share of its points. */
export type Counting = 'first' | 'best';

export interface BookFlag {
  readonly kind: Flag['kind'] | Suspicion['kind'] | 'several';
  readonly message: string;
}

export interface Entry {
  readonly submission: Submission;
  readonly flags: readonly BookFlag[];
  /** Whether it may count; a teacher can decide otherwise. */
  readonly admitted: boolean;
}

export interface Row {
  readonly student: Student;
  /** In the order of receiving. */
  readonly entries: readonly Entry[];
  /** The one whose marks stand; undefined where none is admitted. */
  readonly counted: Entry | undefined;
  readonly flags: readonly BookFlag[];
}

export interface Book {
  /** By name, then by id. */
  readonly rows: readonly Row[];
  /** Who is on the class list and handed in nothing. */
  readonly missing: readonly Person[];
}

export interface BookSetting {
  readonly counting: Counting;
  readonly suspicions: Suspicions;
  /** The class list; empty where there is none. */
  readonly people: readonly Person[];
  /** What the teacher decided, by the place of the submission. */
  readonly decided: ReadonlyMap<number, boolean>;
}

// These say that it answers something else, or is surely not this student's own.
const disqualifying: ReadonlySet<BookFlag['kind']> = new Set([
  'other assignment',
  'chain broken',
  'twice',
  'too many takes',
]);

export function bookOf(submissions: readonly Submission[], setting: BookSetting): Book {
  const keyOf = personKeys(setting.people);
  const groups = new Map<string, Submission[]>();
  for (const one of submissions) {
    const key = keyOf(one.marks.student);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups.values()].map((group) => rowOf(group, setting));
  return { rows: rows.sort(byName), missing: missingOf(submissions, setting.people) };
}

function rowOf(group: readonly Submission[], setting: BookSetting): Row {
  const entries = group.map((submission) => entryOf(submission, setting));
  const admitted = entries.filter((entry) => entry.admitted);
  const counted = setting.counting === 'first' ? admitted[0] : bestOf(admitted);
  const [first] = group;
  const several: readonly BookFlag[] =
    admitted.length > 1 ? [severalFlag(admitted.length, setting.counting)] : [];
  return {
    student: counted?.submission.marks.student ?? first?.marks.student ?? { name: '', id: '' },
    entries,
    counted,
    flags: distinct([...entries.flatMap(({ flags }) => flags), ...several]),
  };
}

function entryOf(submission: Submission, { suspicions, decided }: BookSetting): Entry {
  const flags = [...submission.marks.flags, ...(suspicions.get(submission) ?? [])];
  const free = !flags.some(({ kind }) => disqualifying.has(kind));
  return { submission, flags, admitted: decided.get(submission.place) ?? free };
}

const severalFlag = (count: number, counting: Counting): BookFlag => ({
  kind: 'several',
  message: say(counting === 'first' ? 'saysFirstCounts' : 'saysBestCounts', { n: count }),
});

/** The share of the points that can be had, from 0 to 1. */
export const shareOf = ({ total, outOf }: Regraded): number => (outOf > 0 ? total / outOf : 0);

const shareIn = ({ submission }: Entry): number => shareOf(submission.marks);

const bestOf = (entries: readonly Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || shareIn(entry) > shareIn(best) ? entry : best),
    undefined,
  );

function distinct(flags: readonly BookFlag[]): readonly BookFlag[] {
  return [...new Map(flags.map((flag) => [flag.message, flag])).values()];
}

function missingOf(submissions: readonly Submission[], people: readonly Person[]) {
  const find = finder(people);
  const present = new Set(
    submissions.flatMap(({ marks }) => {
      const match = find(marks.student);
      return match.kind === 'one' ? [match.place] : [];
    }),
  );
  return people.filter((_, place) => !present.has(place));
}

const collator = new Intl.Collator('en', { numeric: true });
const byName = (a: Row, b: Row): number =>
  collator.compare(a.student.name, b.student.name) || collator.compare(a.student.id, b.student.id);

/** The submissions that count, one a student. */
export const countedOf = ({ rows }: Book): readonly Submission[] =>
  rows.flatMap(({ counted }) => (counted ? [counted.submission] : []));
