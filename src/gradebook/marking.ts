// Opens receipts and grades them, one at a time, so that a page can show how far it is and stop.
import type { Identified } from '#assignments/assignment.ts';
import type { Receipt } from '#assignments/receipt.ts';
import { regrade, type Bank, type Regraded } from '#assignments/regrade.ts';
import { openReceipt } from '#assignments/seal.ts';
import { sentenceOf, type FoundReceipt, type Refused } from './found.ts';
import { say } from '#say/marking.ts';

/** A receipt that opened. */
export interface Opened {
  readonly from: string;
  readonly beside: string;
  readonly receipt: Receipt;
}

/** What one student handed in at one time, with its marks. */
export interface Submission {
  /** Its place in the order of receiving, from 0. */
  readonly place: number;
  readonly from: string;
  /** What stood beside it where it was found; it may say who sent it. */
  readonly beside: string;
  /** Absent where the marks were typed in from paper. */
  readonly receipt?: Receipt;
  readonly marks: Regraded;
}

export interface Stage {
  readonly done: number;
  readonly of: number;
}

/** Yields before each receipt; a receipt that does not open is refused by itself. */
export async function* openAll(
  found: readonly FoundReceipt[],
  key: CryptoKeyPair,
): AsyncGenerator<Stage, { opened: readonly Opened[]; refused: readonly Refused[] }, void> {
  const opened: Opened[] = [];
  const refused: Refused[] = [];
  for (const [done, { from, beside, readings }] of found.entries()) {
    yield { done, of: found.length };
    try {
      opened.push({ from, beside, receipt: await openAny(readings, key) });
    } catch (thrown) {
      refused.push({ from, why: sentenceOf(thrown, say('unreadReceipt')) });
    }
  }
  return { opened, refused };
}

/** The first reading that opens; else what was wrong with the longest. */
async function openAny(readings: readonly string[], key: CryptoKeyPair): Promise<Receipt> {
  const [longest = '', ...shorter] = readings;
  try {
    return await openReceipt(longest, key);
  } catch (thrown) {
    for (const reading of shorter) {
      const receipt = await openReceipt(reading, key).catch(() => undefined);
      if (receipt !== undefined) return receipt;
    }
    throw thrown;
  }
}

/** Yields before each; answers that cannot be graded are refused by themselves. */
export async function* gradeAll(
  opened: readonly Opened[],
  identified: Identified,
  bank: Bank,
): AsyncGenerator<
  Stage,
  { submissions: readonly Submission[]; refused: readonly Refused[] },
  void
> {
  const submissions: Submission[] = [];
  const refused: Refused[] = [];
  for (const [done, one] of opened.entries()) {
    yield { done, of: opened.length };
    try {
      submissions.push({
        ...one,
        place: done,
        marks: await regrade(identified, one.receipt, bank),
      });
    } catch {
      refused.push({ from: one.from, why: say('notGradable') });
    }
  }
  return { submissions, refused };
}
