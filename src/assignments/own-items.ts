// Questions that a teacher writes: data, never code. The key of a locked one is not in the link.
/** A number that is drawn for each student; `[[name]]` stands for it in the texts. */
export interface Parameter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The distance between neighboring values. */
  readonly step: number;
}

/** A letter that may stand in a typed formula, with the values for which formulas are compared. */
export interface OwnSymbol {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface OwnShared {
  /** Unique among the assignment's own items; part of the item's id, `own/<name>`. */
  readonly name: string;
  /** Plain text, with TeX between dollars and `[[a]]` for a parameter. */
  readonly prompt: string;
  readonly parameters: readonly Parameter[];
}

export interface ChoiceKey {
  /** The name of the right option. */
  readonly right: string;
  readonly solution?: string;
}

export interface NumericKey {
  /** A number, or an expression in the parameters: `2*a/(1+b)`. */
  readonly answer: string;
  /** The largest accepted distance, as a share of the answer. */
  readonly tolerance: number;
  readonly solution?: string;
}

export interface FormulaKey {
  /** A formula in the symbols, with `[[a]]` for a parameter. */
  readonly answer: string;
  readonly solution?: string;
}

export interface OwnChoice extends OwnShared {
  readonly kind: 'choice';
  readonly options: readonly { readonly name: string; readonly text: string }[];
  readonly key?: ChoiceKey;
}

export interface OwnNumeric extends OwnShared {
  readonly kind: 'numeric';
  readonly key?: NumericKey;
}

export interface OwnFormula extends OwnShared {
  readonly kind: 'formula';
  readonly symbols: readonly OwnSymbol[];
  readonly key?: FormulaKey;
}

/** Locked where it has no key: then only the teacher's file can grade it. */
export type OwnItem = OwnChoice | OwnNumeric | OwnFormula;
export type OwnKey = ChoiceKey | NumericKey | FormulaKey;

/** The keys of locked items by the item's name: a part of the teacher's file. */
export type OwnKeys = Readonly<Record<string, OwnKey>>;

export const isLocked = ({ key }: OwnItem): boolean => key === undefined;

/** `own/<name>`: the id under which the item is answered and graded. */
export const ownId = ({ name }: Pick<OwnItem, 'name'>): string => `own/${name}`;

/** The item as it stands in the link, and what only the teacher keeps. */
export function lock(item: OwnItem): { readonly item: OwnItem; readonly key: OwnKey | undefined } {
  const { key, ...open } = item;
  return { item: open, key };
}
