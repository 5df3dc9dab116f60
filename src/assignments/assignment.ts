// READ FIRST. What a teacher assigns: the versioned text that the link carries. Its id is the
// SHA-256 of that text, so that whoever edits a link gets another assignment.
import type { Policy } from '#quiz/policy.ts';
import { base64url, digest } from './bytes.ts';
import {
  fieldsOf,
  filledText,
  instant,
  list,
  matching,
  number,
  oneOf,
  optional,
  partOf,
  Unfit,
  whole,
} from './fields.ts';
import { ownId, type OwnItem } from './own-items.ts';
import { readOwnItem } from './read-own-item.ts';
import { say } from '#say/unfit.ts';

/** A question of the course, its version pinned; its id starts with the lesson: `one-weight/minimum`. */
export interface CourseSource {
  readonly item: string;
  readonly version: number;
}

/** A question that the teacher wrote. */
export interface OwnSource {
  readonly own: OwnItem;
}

export type Source = CourseSource | OwnSource;

export type Single = Source & { readonly weight: number };

/** Each student gets `pick` of these, drawn by the personal seed; the weight is that of each. */
export interface Pool {
  readonly pick: number;
  readonly of: readonly Source[];
  readonly weight: number;
}

export type Entry = Single | Pool;

export interface Assignment {
  readonly format: 'shrinkage-assignment';
  readonly version: 1;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Attempts at each question, the cost of a hint, and whether verdicts come at once. */
  readonly policy: Policy;
  /** How often a student may take the whole of it, each time with new numbers. */
  readonly takes: number;
  /** When it is due, in UTC with milliseconds; nothing is locked by it. */
  readonly due?: string;
  /** Random, so that equal choices make different assignments. */
  readonly salt: string;
  /** What `bankHash` says of the course's questions that are asked. */
  readonly bank: string;
  /** The teacher's public key, uncompressed P-256 as base64url; without one it is for practice. */
  readonly teacherKey?: string;
}

/** An assignment with the id that its text has. */
export interface Identified {
  readonly id: string;
  readonly assignment: Assignment;
}

export const isPool = (entry: Entry): entry is Pool => 'pick' in entry;
export const isOwn = (source: Source): source is OwnSource => 'own' in source;

/** `one-weight/minimum`, or `own/slope`. */
export const sourceId = (source: Source): string =>
  isOwn(source) ? ownId(source.own) : source.item;

/** Every source that any student may be given, in the order written. */
export const sourcesOf = ({ entries }: Pick<Assignment, 'entries'>): readonly Source[] =>
  entries.flatMap((entry) => (isPool(entry) ? entry.of : [entry]));

/** The one text of an assignment: JSON with the fields in the order of `readAssignment`. */
export const canonicalText = (assignment: Assignment): string =>
  JSON.stringify(readAssignment(assignment));

/** SHA-256 of the canonical text, as 43 characters of base64url. */
export const assignmentId = async (assignment: Assignment): Promise<string> =>
  base64url(await digest(canonicalText(assignment)));

export const identified = async (assignment: Assignment): Promise<Identified> => ({
  id: await assignmentId(assignment),
  assignment,
});

const itemId = matching(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/u, 'questionId');
const key = matching(/^[\w-]{87}$/u, 'publicKey');

function source(value: unknown, place: string, also: readonly string[] = []): Source {
  const fields = fieldsOf(value, place, ['item', 'version', 'own', ...also]);
  if (fields['own'] !== undefined) return { own: readOwnItem(fields['own'], place) };
  return {
    item: itemId(fields['item'], partOf(place, 'item')),
    version: whole(1, 9999)(fields['version'], partOf(place, 'version')),
  };
}

function entry(value: unknown, place: string): Entry {
  const fields = fieldsOf(value, place, ['item', 'version', 'own', 'pick', 'of', 'weight']);
  const weight = number(0, 1000)(fields['weight'], partOf(place, 'weight'));
  if (fields['of'] === undefined) return { ...source(value, place, ['weight']), weight };
  const of = list(source, 1, 200)(fields['of'], partOf(place, 'pool'));
  const pick = whole(1, of.length)(fields['pick'], partOf(place, 'pick'));
  return { pick, of, weight };
}

function policy(value: unknown): Policy {
  const fields = fieldsOf(value, say('policy'), ['attempts', 'hintCost', 'feedback']);
  return {
    attempts: whole(1, 100)(fields['attempts'], say('attempts')),
    hintCost: number(0, 1)(fields['hintCost'], say('hintCost')),
    feedback: oneOf('now', 'later')(fields['feedback'], say('feedback')),
  };
}

const known = 'format version title entries policy takes due salt bank teacherKey'.split(' ');

/** The assignment in its one order of fields; throws Unfit where it is not one. */
export function readAssignment(value: unknown): Assignment {
  const fields = fieldsOf(value, say('assignment'), known);
  if (fields['version'] !== 1) throw new Unfit(say('newerLink'));
  const read: Assignment = {
    format: oneOf('shrinkage-assignment')(fields['format'], say('format')),
    version: 1,
    title: filledText(200)(fields['title'], say('title')),
    entries: list(entry, 1, 200)(fields['entries'], say('entries')),
    policy: policy(fields['policy']),
    takes: whole(1, 100)(fields['takes'], say('takes')),
    ...optional('due', fields['due'], (due) => instant(due, say('due'))),
    salt: matching(/^[\w-]{22}$/u, 'salted')(fields['salt'], say('salt')),
    bank: matching(/^[\w-]{0,43}$/u, 'hash')(fields['bank'], say('bank')),
    ...optional('teacherKey', fields['teacherKey'], (value) => key(value, say('teacherKey'))),
  };
  refuseTwice(read);
  return read;
}

/** An id names one question, or answers to it could not be told apart. */
function refuseTwice(assignment: Assignment): void {
  const ids = sourcesOf(assignment).map(sourceId);
  const twice = ids.find((id, place) => ids.indexOf(id) < place);
  if (twice !== undefined) throw new Unfit(say('askedTwice', { id: twice }));
}
