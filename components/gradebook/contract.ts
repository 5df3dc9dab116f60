// What the gradebook's page is given, and what it keeps in its tab.
import type { Identified } from '#assignments/assignment.ts';
import type { OwnItem, OwnKeys } from '#assignments/own-items.ts';
import type { Regraded } from '#assignments/regrade.ts';
import type { Counting } from '#gradebook/book.ts';
import type { FoundReceipt, Refused } from '#gradebook/found.ts';
import type { Marked, MarkRequest, MarkStage } from '#gradebook/mark-all.ts';
import type { Mends } from '#gradebook/mends.ts';
import type { SheetQuestion } from '#gradebook/student-sheet.ts';
import type { Wording } from '#components/items/html-texts.ts';

export type MarkReceipts = (
  request: MarkRequest,
  watch: { readonly onStage: (stage: MarkStage) => void; readonly signal: AbortSignal },
) => Promise<Marked>;

/** What the questions say, by id. */
export type Wordings = Readonly<Record<string, Wording>>;

export type LoadQuestions = (identified: Identified) => Promise<Questions>;

/** A sentence that says what is wrong with a question as mended; undefined where it is sound. */
export type FlawOf = (item: OwnItem) => string | undefined;

export type DrawSheet = (
  marks: Regraded,
  identified: Identified,
  keys: OwnKeys,
  mends: Mends,
) => Promise<readonly SheetQuestion[]>;

/** What is known of the questions beside their texts. */
export interface Questions {
  readonly words: Wordings;
  /** By id, every version that can be graded. */
  readonly versions: Readonly<Record<string, readonly number[]>>;
  /** Of the teacher's own questions, as the link has them, by id. */
  readonly own: Readonly<Record<string, OwnItem>>;
}

/** All that was dropped, pasted and decided; receipts stay sealed. */
export interface KeptBook {
  readonly link: string;
  readonly found: readonly FoundReceipt[];
  readonly notTaken: readonly Refused[];
  /** The class list, or the system's own table. */
  readonly list: string;
  readonly listName: string;
  readonly paper: string;
  readonly counting: Counting;
  readonly decided: readonly (readonly [number, boolean])[];
  readonly mends: Mends;
  /** Answers to the teacher's own questions that were mended here, by the question's name. */
  readonly answers: OwnKeys;
}

export const emptyBook: KeptBook = {
  link: '',
  found: [],
  notTaken: [],
  list: '',
  listName: '',
  paper: '',
  counting: 'first',
  decided: [],
  mends: {},
  answers: {},
};
