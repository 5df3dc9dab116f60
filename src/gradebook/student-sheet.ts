// What one student is told: question by question, what was answered, what is right, and why.
import type { Bank, RegradedItem, Regraded } from '#assignments/regrade.ts';
import type { Comparison } from '#quiz/item-type.ts';

export interface SheetQuestion {
  readonly marks: RegradedItem;
  /** The values in the texts of this student's question. */
  readonly slots: Readonly<Record<string, string>>;
  /** Answered beside right; empty where nothing was answered or the question is not known. */
  readonly compared: readonly Comparison[];
}

/** In the order asked; draws the student's numbers again. */
export const sheetOf = ({ items, seed }: Regraded, bank: Bank): readonly SheetQuestion[] =>
  items.map((marks) => {
    const variant = bank(marks.id, marks.version)?.variant(seed);
    if (variant === undefined) return { marks, slots: {}, compared: [] };
    const { response } = marks;
    return {
      marks,
      slots: variant.slots,
      compared: response === undefined ? [] : variant.compare(response),
    };
  });
