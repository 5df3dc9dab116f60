// What a teacher decides about a question after it was answered.
import { totalsOf, type Bank, type RegradedItem, type Regraded } from '#assignments/regrade.ts';

export type Mend =
  /** Everyone who was asked it has all of its points. */
  | { readonly kind: 'full points' }
  /** It counts for nobody. */
  | { readonly kind: 'left out' }
  /** The same answers are judged by another version of the question. */
  | { readonly kind: 'by version'; readonly version: number };

/** By the question's id. */
export type Mends = Readonly<Record<string, Mend>>;

/** The bank that answers for a version with the one that a teacher chose instead. */
export const mendedBank =
  (bank: Bank, mends: Mends): Bank =>
  (id, version) => {
    const mend = mends[id];
    return bank(id, mend?.kind === 'by version' ? mend.version : version);
  };

/** The marks with questions given to everyone or left out; responses and verdicts stay. */
export function mended(marks: Regraded, mends: Mends): Regraded {
  const items = marks.items.map((item) => mendedItem(item, mends[item.id]));
  return { ...marks, items, ...totalsOf(items) };
}

function mendedItem(item: RegradedItem, mend: Mend | undefined): RegradedItem {
  if (mend?.kind === 'full points') {
    const verdict = item.verdict === 'not graded' ? 'right' : item.verdict;
    return { ...item, verdict, points: 1 };
  }
  return mend?.kind === 'left out' ? { ...item, weight: 0 } : item;
}
