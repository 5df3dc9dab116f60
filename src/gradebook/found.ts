// READ FIRST. From what a teacher drops or pastes to marks: here it is text and bytes that anybody
// may have made; `intake.ts` finds the receipts in it, `marking.ts` opens and grades them, and
// `book.ts` puts them together by student.

/** What was dropped or pasted: a file by its name, or a text. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A receipt as it came in, still sealed. */
export interface FoundReceipt {
  /** Where it was found, for people: `week3.zip, Bob_17/receipt.txt`. */
  readonly from: string;
  /** What stood beside it: the rest of its line, or the folder's name. It may say who sent it. */
  readonly beside: string;
  /** Readings of the text, the longest first: where a receipt ends in a mail is not always plain. */
  readonly readings: readonly string[];
}

/** What could not be taken, and why; everything else goes on. */
export interface Refused {
  readonly from: string;
  /** One sentence: what was wrong and what to do. */
  readonly why: string;
}

export interface Intake {
  readonly receipts: readonly FoundReceipt[];
  readonly refused: readonly Refused[];
}

/** What to say of something thrown; only sentences that were written for people are passed on. */
export const sentenceOf = (thrown: unknown, otherwise: string): string =>
  thrown instanceof Error && thrown.message.endsWith('.') ? thrown.message : otherwise;
