// What the gradebook's page is given, and what it keeps in its tab.
import type { Identified } from '#assignments/assignment.ts';
import type { OwnKeys } from '#assignments/own-items.ts';
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

export type LoadWordings = (identified: Identified) => Promise<Wordings>;

export type DrawSheet = (
  marks: Regraded,
  identified: Identified,
  keys: OwnKeys,
) => Promise<readonly SheetQuestion[]>;

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
};
