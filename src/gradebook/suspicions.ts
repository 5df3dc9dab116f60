// What no receipt shows by itself: it takes the others, the class list, or where it came from.
import { personalSeed, studentKey } from '#assignments/personal-seed.ts';
import type { Identified } from '#assignments/assignment.ts';
import { copiedAnswers, type CopiedFrom } from './copied-answers.ts';
import type { Submission } from './marking.ts';
import { finder, namedFinder, personKeys, type Person } from './people.ts';
import { say } from '#say/marking.ts';

/** What a teacher should look at, in a sentence. */
export interface Suspicion {
  readonly kind: 'copied' | 'sent by another' | 'twice' | 'again' | 'unknown student' | 'other id';
  readonly message: string;
}

export type Suspicions = ReadonlyMap<Submission, readonly Suspicion[]>;

export const nameOf = ({ marks: { student } }: Submission): string => student.name || student.id;
export const keyOf = ({ marks: { student } }: Submission): string => studentKey(student);

/** By submission, most serious first. `people` is the class list, empty where there is none. */
export async function suspicionsOf(
  submissions: readonly Submission[],
  identified: Identified,
  people: readonly Person[],
): Promise<Suspicions> {
  const found = new Map<Submission, Suspicion[]>(submissions.map((one) => [one, []]));
  const note = (one: Submission, kind: Suspicion['kind'], message: string) =>
    found.get(one)?.push({ kind, message });
  const seeds = await seedsOf(submissions, identified);
  const copies = copiedAnswers(submissions);
  for (const one of submissions) {
    const owner = ownerOfNumbers(one, seeds);
    const from = copies.get(one);
    if (owner !== undefined) note(one, 'copied', say('saysCopy', { owner }));
    else if (from !== undefined) note(one, 'copied', answersOf(from));
  }
  for (const [one, other] of sameLogs(submissions))
    if (!isProven(one, seeds) && !isProven(other, seeds))
      note(one, 'copied', say('saysSameLog', { name: nameOf(other) }));
  noteRepeats(submissions, people, note);
  if (people.length > 0) noteStrangers(submissions, people, note);
  return found;
}

type Note = (one: Submission, kind: Suspicion['kind'], message: string) => void;

/** Whose numbers they are, of all who handed in. */
async function seedsOf(submissions: readonly Submission[], { id, assignment }: Identified) {
  const students = new Map(submissions.map((one) => [keyOf(one), one]));
  const takes = Array.from({ length: Math.min(assignment.takes, 5) }, (_, take) => take + 1);
  const seeds = new Map<number, Submission>();
  for (const one of students.values())
    for (const take of takes) seeds.set(await personalSeed(id, one.marks.student, take), one);
  return seeds;
}

function ownerOfNumbers(one: Submission, seeds: ReadonlyMap<number, Submission>) {
  if (one.receipt === undefined || one.receipt.seed === one.marks.seed) return undefined;
  const owner = seeds.get(one.receipt.seed);
  return owner === undefined || keyOf(owner) === keyOf(one) ? undefined : nameOf(owner);
}

/** Which of the two is the copy is known where one has the other’s numbers. */
const isProven = (one: Submission, seeds: ReadonlyMap<number, Submission>): boolean =>
  ownerOfNumbers(one, seeds) !== undefined;

const answersOf = ({ of, count }: CopiedFrom): string =>
  say('saysCopiedAnswers', { n: count, name: nameOf(of) });

/** Pairs of different students with the same answers at the same times, each beside the other. */
function sameLogs(
  submissions: readonly Submission[],
): readonly (readonly [Submission, Submission])[] {
  const known = new Map<string, Submission>();
  return submissions.flatMap((one) => {
    const log = one.receipt?.log ?? [];
    const key = JSON.stringify(log.map(({ item, at, response }) => [item, at, response]));
    const earlier = known.get(key);
    if (earlier === undefined) known.set(key, one);
    if (log.length < 2 || earlier === undefined || keyOf(earlier) === keyOf(one)) return [];
    return [
      [one, earlier],
      [earlier, one],
    ] as const;
  });
}

function noteRepeats(
  submissions: readonly Submission[],
  people: readonly Person[],
  note: Note,
): void {
  const keyOf = personKeys(people);
  const first = new Map<string, Submission>();
  for (const one of submissions) {
    const key = `${keyOf(one.marks.student)} ${one.marks.attempt}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, one);
    else if (earlier.receipt && earlier.receipt.chain === one.receipt?.chain)
      note(one, 'twice', say('saysTwice', { from: earlier.from }));
    else note(one, 'again', say('saysAgain', { from: earlier.from }));
  }
}

function noteStrangers(submissions: readonly Submission[], people: readonly Person[], note: Note) {
  const [find, named] = [finder(people), namedFinder(people)];
  for (const one of submissions) {
    const match = find(one.marks.student);
    if (match.kind === 'none') note(one, 'unknown student', say('saysUnknown'));
    if (match.kind === 'several') note(one, 'unknown student', say('saysTwoEntries'));
    if (match.kind === 'one' && match.by === 'name' && one.marks.student.id.trim() !== '')
      noteOtherId(one, people[match.place], note);
    const sender = named(`${one.from.replace(/, \p{L}+ \d+$/u, '')} ${one.beside}`);
    if (match.kind === 'one' && sender !== undefined && sender !== match.place)
      note(
        one,
        'sent by another',
        say('saysSentBy', {
          sender: people[sender]?.name || say('anotherStudent'),
          name: nameOf(one),
        }),
      );
  }
}

/** Numbers are drawn from the id: who types another one has other numbers. */
function noteOtherId(one: Submission, person: Person | undefined, note: Note): void {
  if (person === undefined || person.ids.length === 0) return;
  const { id } = one.marks.student;
  note(one, 'other id', say('saysOtherId', { id }));
}
