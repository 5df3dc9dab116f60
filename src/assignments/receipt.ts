// What a student hands in: raw responses exactly as typed, never a score.
import { base64url, digest, joined, utf8, type Bytes } from './bytes.ts';
import { fieldsOf, list, matching, oneOf, optional, text, Unfit, whole } from './fields.ts';
import type { Student } from './personal-seed.ts';

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

const id = matching(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/u, 'the id of a question');
const hash = matching(/^[\w-]{43}$/u, 'a hash of 43 characters');
const time = whole(0, 8.64e15);

/** Deeper nesting than any answer has would overflow the stack when it is written again. */
const isShallow = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1)));

function attempted(value: unknown, place: string): Try {
  const fields = fieldsOf(value, place, ['item', 'version', 'at', 'response', 'hints']);
  if (fields['response'] === undefined || !isShallow(fields['response'], 8))
    throw new Unfit(`${place} holds no answer that a question could take.`);
  return {
    item: id(fields['item'], `${place} item`),
    version: whole(1, 9999)(fields['version'], `${place} version`),
    at: whole(0, 1e12)(fields['at'], `${place} time`),
    response: fields['response'],
    ...optional('hints', fields['hints'], (hints) => whole(0, 99)(hints, `${place} hints`)),
  };
}

const known = 'format version assignment student attempt seed began handedIn log chain'.split(' ');

/** A receipt that has every part it must have; throws Unfit where one does not fit. */
export function readReceipt(value: unknown): Receipt {
  const fields = fieldsOf(value, 'This receipt', known);
  if (fields['version'] !== 1)
    throw new Unfit('This receipt was made by a newer version of the site: reload the page first.');
  const student = fieldsOf(fields['student'], 'The student', ['name', 'id']);
  return {
    format: oneOf('shrinkage-receipt')(fields['format'], 'The format'),
    version: 1,
    assignment: hash(fields['assignment'], 'The assignment’s id'),
    student: {
      name: text(120)(student['name'], 'The student’s name'),
      id: text(120)(student['id'], 'The student’s id'),
    },
    attempt: whole(1, 1000)(fields['attempt'], 'The attempt'),
    seed: whole(1, Number.MAX_SAFE_INTEGER)(fields['seed'], 'The seed'),
    began: time(fields['began'], 'The time of the beginning'),
    handedIn: time(fields['handedIn'], 'The time of handing in'),
    log: list(attempted, 0, 5000)(fields['log'], 'The log'),
    chain: hash(fields['chain'], 'The chain'),
  };
}
