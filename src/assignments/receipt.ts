// What a student hands in: raw responses exactly as typed, never a score.
import { base64url, digest, joined, utf8, type Bytes } from './bytes.ts';
import { fieldsOf, list, matching, oneOf, optional, partOf, text, Unfit, whole } from './fields.ts';
import type { Student } from './personal-seed.ts';
import { say } from '#say/unfit.ts';

/** One answer that was checked, or stood in the fields when the student handed in. */
export interface Try {
  readonly item: string;
  readonly version: number;
  /** Milliseconds after the student began. */
  readonly at: number;
  readonly response: unknown;
  /** How many hints were open; none where it does not say. */
  readonly hints?: number;
}

export interface Receipt {
  readonly format: 'shrinkage-receipt';
  readonly version: 1;
  /** The id of the assignment that the student had. */
  readonly assignment: string;
  readonly student: Student;
  /** The take, from 1. */
  readonly attempt: number;
  /** What the student's numbers were drawn with. */
  readonly seed: number;
  /** Milliseconds since 1970 by the student's clock. */
  readonly began: number;
  readonly handedIn: number;
  /** Oldest first. */
  readonly log: readonly Try[];
  /** The end of the chain of hashes over all that stands before it. */
  readonly chain: string;
}

export type Unchained = Omit<Receipt, 'chain' | 'format' | 'version'>;

/** The receipt with the end of its chain. */
export const chained = async (receipt: Unchained): Promise<Receipt> => ({
  format: 'shrinkage-receipt',
  version: 1,
  ...receipt,
  chain: await chainOf(receipt),
});

/** SHA-256 of who and what, then of each hash with the next entry of the log; base64url. */
export async function chainOf(receipt: Unchained): Promise<string> {
  const { assignment, student, attempt, seed, began, handedIn, log } = receipt;
  let hash: Bytes = await digest(
    JSON.stringify([assignment, student.name, student.id, attempt, seed, began, handedIn]),
  );
  for (const { item, version, at, response, hints = 0 } of log) {
    const entry = utf8(JSON.stringify([item, version, at, response, hints]));
    hash = await digest(joined(hash, entry));
  }
  return base64url(hash);
}

const id = matching(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/u, 'idOfQuestion');
const hash = matching(/^[\w-]{43}$/u, 'longHash');
const time = whole(0, 8.64e15);

/** Deeper nesting than any answer has would overflow the stack when it is written again. */
const isShallow = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1)));

function attempted(value: unknown, place: string): Try {
  const fields = fieldsOf(value, place, ['item', 'version', 'at', 'response', 'hints']);
  if (fields['response'] === undefined || !isShallow(fields['response'], 8))
    throw new Unfit(say('noAnswer', { name: place }));
  return {
    item: id(fields['item'], partOf(place, 'item')),
    version: whole(1, 9999)(fields['version'], partOf(place, 'version')),
    at: whole(0, 1e12)(fields['at'], partOf(place, 'time')),
    response: fields['response'],
    ...optional('hints', fields['hints'], (hints) => whole(0, 99)(hints, partOf(place, 'hints'))),
  };
}

const known = 'format version assignment student attempt seed began handedIn log chain'.split(' ');

/** A receipt that has every part it must have; throws Unfit where one does not fit. */
export function readReceipt(value: unknown): Receipt {
  const fields = fieldsOf(value, say('receipt'), known);
  if (fields['version'] !== 1) throw new Unfit(say('newerReceipt'));
  const student = fieldsOf(fields['student'], say('student'), ['name', 'id']);
  return {
    format: oneOf('shrinkage-receipt')(fields['format'], say('format')),
    version: 1,
    assignment: hash(fields['assignment'], say('assignmentId')),
    student: {
      name: text(120)(student['name'], say('studentName')),
      id: text(120)(student['id'], say('studentId')),
    },
    attempt: whole(1, 1000)(fields['attempt'], say('attempt')),
    seed: whole(1, Number.MAX_SAFE_INTEGER)(fields['seed'], say('seed')),
    began: time(fields['began'], say('began')),
    handedIn: time(fields['handedIn'], say('handedIn')),
    log: list(attempted, 0, 5000)(fields['log'], say('log')),
    chain: hash(fields['chain'], say('chain')),
  };
}
