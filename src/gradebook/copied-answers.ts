// Who typed what was right for somebody else: with own numbers for each student, a copied answer is
// wrong in a telling way.
import type { Submission } from './marking.ts';
import { studentKey } from '#assignments/personal-seed.ts';

export interface CopiedFrom {
  readonly of: Submission;
  /** How many wrong answers are right ones of the other. */
  readonly count: number;
}

const fewest = 2;
/** A pair is named if fewer than this many such pairs would be met by chance in the class. */
const byChance = 0.05;

/** The submissions with at least two wrong answers that one other student rightly gave. */
export function copiedAnswers(
  submissions: readonly Submission[],
): ReadonlyMap<Submission, CopiedFrom> {
  const right = rightlyGiven(submissions);
  const found = new Map<Submission, CopiedFrom>();
  for (const one of submissions) {
    const best = likeliest(sharesOf(one, right, submissions.length));
    if (best !== undefined && best.count >= fewest && best.chance * submissions.length < byChance)
      found.set(one, { of: best.of, count: best.count });
  }
  return found;
}

interface Share {
  readonly of: Submission;
  readonly count: number;
  /** How likely this many coincide with one given student by chance. */
  readonly chance: number;
}

type Given = ReadonlyMap<string, readonly Submission[]>;

const keyOf = (item: string, response: unknown): string => `${item} ${JSON.stringify(response)}`;

/** For each answer to each question, whose right one it was. */
function rightlyGiven(submissions: readonly Submission[]): Given {
  const given = new Map<string, Submission[]>();
  for (const one of submissions)
    for (const { id, verdict, response } of one.marks.items) {
      if (verdict !== 'right' || response === undefined) continue;
      const key = keyOf(id, response);
      given.set(key, [...(given.get(key) ?? []), one]);
    }
  return given;
}

function sharesOf(one: Submission, right: Given, students: number): readonly Share[] {
  const shares = new Map<Submission, Share>();
  const self = studentKey(one.marks.student);
  for (const { id, verdict, response } of one.marks.items) {
    if (verdict !== 'wrong' || response === undefined) continue;
    const givers = right.get(keyOf(id, response)) ?? [];
    const chance = Math.min(givers.length / students, chanceByDigits(response));
    for (const giver of givers) {
      if (studentKey(giver.marks.student) === self) continue;
      const known = shares.get(giver) ?? { of: giver, count: 0, chance: 1 };
      shares.set(giver, { of: giver, count: known.count + 1, chance: known.chance * chance });
    }
  }
  return [...shares.values()];
}

/** A number of four digits is hit by chance less often than one of two; an option has none. */
function chanceByDigits(response: unknown): number {
  const digits = JSON.stringify(response).replace(/\D+/gu, '').replace(/^0+/u, '').length;
  return digits > 1 ? 10 ** (1 - digits) : 1;
}

const likeliest = (shares: readonly Share[]): Share | undefined =>
  shares.reduce<Share | undefined>(
    (best, one) => (best === undefined || one.chance < best.chance ? one : best),
    undefined,
  );
