// Marks by the teacher's side alone: nothing of what a student's page said of right or wrong counts.
import type { Grade } from '#quiz/grade.ts';
import type { Item } from '#quiz/item.ts';
import { earnedPoints, type Policy } from '#quiz/policy.ts';
import { askedOf, type Asked } from './asked.ts';
import type { Identified } from './assignment.ts';
import { flagsOf, type Flag } from './flags.ts';
import type { Receipt, Try } from './receipt.ts';
import { personalSeed, type Student } from './personal-seed.ts';

/** The item of that version; undefined where it is unknown, or locked and its key is missing. */
export type Bank = (item: string, version: number) => Item | undefined;

export type Verdict =
  | 'right'
  | 'partly right'
  | 'wrong'
  /** Nothing was answered, or nothing that can be read. */
  | 'unanswered'
  /** The version is unknown, or the key of a locked question is missing. */
  | 'not graded';

export interface RegradedItem {
  readonly id: string;
  readonly version: number;
  readonly weight: number;
  readonly verdict: Verdict;
  /** From 0 to 1, after the cost of hints. */
  readonly points: number;
  /** The response that counts, as typed; absent where there is none. */
  readonly response?: unknown;
  /** How that response was judged. */
  readonly grade?: Grade;
  readonly misconceptions: readonly string[];
  /** Answers handed in to this question, and hints open at the one that counts. */
  readonly tries: number;
  readonly hints: number;
}

export interface Regraded {
  readonly student: Student;
  readonly attempt: number;
  readonly handedIn: number;
  /** The seed that belongs to this student, by which everything was graded. */
  readonly seed: number;
  readonly items: readonly RegradedItem[];
  /** Σ weight · points, and Σ weight of what could be graded. */
  readonly total: number;
  readonly outOf: number;
  /** What a teacher should look at, most serious first. */
  readonly flags: readonly Flag[];
}

/**
 * Grades the responses of a receipt by the numbers that its student had to be given.
 *
 * Deterministic: the same three give the same marks in every browser and at any time.
 */
export async function regrade(
  { id, assignment }: Identified,
  receipt: Receipt,
  bank: Bank,
): Promise<Regraded> {
  const { student, attempt, handedIn } = receipt;
  const seed = await personalSeed(id, student, attempt);
  const asked = askedOf(assignment, seed);
  const items = asked.map((one) => regradeItem(one, seed, receipt.log, assignment.policy, bank));
  return {
    student,
    attempt,
    handedIn,
    seed,
    items,
    ...totalsOf(items),
    flags: await flagsOf({ id, assignment }, receipt, { seed, asked, bank }),
  };
}

/** Of the questions that could be graded. */
export function totalsOf(items: readonly RegradedItem[]): Pick<Regraded, 'total' | 'outOf'> {
  const graded = items.filter(({ verdict }) => verdict !== 'not graded');
  return {
    total: graded.reduce((sum, { weight, points }) => sum + weight * points, 0),
    outOf: graded.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function regradeItem(
  { id, version, weight }: Asked,
  seed: number,
  log: readonly Try[],
  policy: Policy,
  bank: Bank,
): RegradedItem {
  const tries = log.filter((entry) => entry.item === id && entry.version === version);
  const item = bank(id, version);
  const base = {
    id,
    version,
    weight,
    tries: tries.length,
    misconceptions: [],
    points: 0,
    hints: 0,
  };
  if (item === undefined) return { ...base, verdict: 'not graded' };
  const variant = item.variant(seed);
  const judged = tries.map((entry) => ({ entry, grade: variant.grade(entry.response) }));
  const counted = countedOf(judged, policy);
  if (counted === undefined) return { ...base, verdict: 'unanswered' };
  const { entry, grade, points } = counted;
  return {
    ...base,
    verdict: grade.points === 1 ? 'right' : grade.points > 0 ? 'partly right' : 'wrong',
    points,
    response: entry.response,
    grade,
    misconceptions: grade.misconceptions,
    hints: entry.hints ?? 0,
  };
}

/** With verdicts at once the best of the allowed attempts counts, else the last. */
function countedOf(judged: readonly { entry: Try; grade: Grade }[], policy: Policy) {
  const graded = judged.flatMap(({ entry, grade }) =>
    grade.outcome === 'graded'
      ? [{ entry, grade, points: earnedPoints({ ...grade, ...entry }, policy) }]
      : [],
  );
  if (policy.feedback === 'later') return graded.at(-1);
  const allowed = graded.slice(0, policy.attempts);
  const best = Math.max(...allowed.map(({ points }) => points));
  return allowed.find(({ points }) => points === best);
}
