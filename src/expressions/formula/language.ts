// What an item's formulas may contain. Symbols come from the item alone: a letter that it does not
// declare is explained, never guessed.

/** The values that a symbol takes; formulas are compared there. */
export type Domain =
  | 'real'
  | 'positive'
  | 'nonnegative'
  /** Whole numbers from 1. */
  | 'integer'
  | { readonly from: number; readonly to: number };

export interface FormulaSymbol {
  /** ASCII, a subscript after `_`: `lambda`, `w_1`, `X`. */
  readonly name: string;
  /** As it is drawn, and may be typed: `λ`, `w₁`; the name by default. */
  readonly shown?: string;
  /** Other spellings; greek letters, backslashes and `w1` for `w_1` are understood anyway. */
  readonly aliases?: readonly string[];
  /** None for a number, `['p']` for a vector of p entries, `['n', 'p']` for a matrix. */
  readonly size?: readonly string[];
  /** The index of a vector's entries, as in `d_j`; `i` for n entries, else `j`. */
  readonly over?: string;
  /** `real` by default. */
  readonly domain?: Domain;
}

export interface FormulaLanguage {
  readonly symbols: readonly FormulaSymbol[];
  /**
   * The decimal sign; `either` by default, in every language: what is typed is graded alike wherever it
   * is graded.
   */
  readonly decimal?: 'point' | 'comma' | 'either';
}

/** The index that a vector's entries carry: `j` in `d_j`. */
export const indexOf = (symbol: FormulaSymbol | undefined, size: string): string =>
  symbol?.over ?? (size === 'n' ? 'i' : 'j');
