// From what was dropped to marks, in one go: what a worker runs, and a test or a bench just as well.
import type { Identified } from '#assignments/assignment.ts';
import { gradingBank, type Supply } from '#assignments/bank.ts';
import type { OwnKeys } from '#assignments/own-items.ts';
import type { Dropped, FoundReceipt, Refused } from './found.ts';
import { intake } from './intake.ts';
import { gradeAll, openAll, type Stage, type Submission } from './marking.ts';
import { mendedBank, type Mends } from './mends.ts';

export interface MarkRequest {
  /** What was dropped now. */
  readonly files: readonly Dropped[];
  /** What was found before, in the order of receiving. */
  readonly found: readonly FoundReceipt[];
  readonly identified: Identified;
  readonly key: CryptoKeyPair;
  /** Of locked questions. */
  readonly keys: OwnKeys;
  readonly mends: Mends;
}

export interface Marked {
  /** All that was found, before and now. */
  readonly found: readonly FoundReceipt[];
  readonly submissions: readonly Submission[];
  /** Of what was dropped now, what holds no receipt; of all that was found, what does not open. */
  readonly notTaken: readonly Refused[];
  readonly notOpened: readonly Refused[];
}

export interface MarkStage extends Stage {
  readonly doing: 'opening' | 'grading';
}

export async function* markAll(
  { files, found, identified, key, keys, mends }: MarkRequest,
  supply: Supply,
): AsyncGenerator<MarkStage, Marked, void> {
  const taken = intake(files);
  const all = withoutRepeats([...found, ...taken.receipts]);
  const opened = yield* named('opening', openAll(all, key));
  const bank = mendedBank(await gradingBank(identified.assignment, supply, keys), mends);
  const graded = yield* named('grading', gradeAll(opened.opened, identified, bank));
  return {
    found: all,
    submissions: graded.submissions,
    notTaken: taken.refused,
    notOpened: [...opened.refused, ...graded.refused],
  };
}

/** The same file dropped once more is no second hand-in. */
function withoutRepeats(found: readonly FoundReceipt[]): readonly FoundReceipt[] {
  const known = new Map(found.map((one) => [`${one.from} ${one.readings[0]}`, one]));
  return [...known.values()];
}

async function* named<Result>(
  doing: MarkStage['doing'],
  steps: AsyncGenerator<Stage, Result, void>,
): AsyncGenerator<MarkStage, Result, void> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    yield { doing, ...step.value };
  }
}
