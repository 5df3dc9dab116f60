// Questions that a teacher writes: data, never code. The key of a locked one is not in the link.
import {
  fieldsOf,
  filledText,
  list,
  matching,
  number,
  oneOf,
  optional,
  text,
  Unfit,
} from './fields.ts';

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

/** The item with its key, where the teacher's file has one of its kind. */
export function unlocked(item: OwnItem, keys: OwnKeys): OwnItem {
  const key = keys[item.name];
  if (key === undefined) return item;
  return readOwnItem({ ...item, key }, `The question “${item.name}”`);
}

const name = matching(
  /^[a-z][a-z0-9-]{0,30}$/u,
  'small letters, digits and hyphens, a letter first',
);
const letter = matching(/^[a-z][a-z0-9_]{0,15}$/iu, 'a letter, or a letter with digits');
const size = number(-1e9, 1e9);

const parameter = (value: unknown, place: string): Parameter => {
  const fields = fieldsOf(value, place, ['name', 'from', 'to', 'step']);
  const range = rangeOf(fields, place);
  const step = number(1e-9, 1e9)(fields['step'], `${place} step`);
  if ((range.to - range.from) / step > 1e6)
    throw new Unfit(`${place} has too many values: widen its step.`);
  return { name: letter(fields['name'], `${place} name`), ...range, step };
};

const symbol = (value: unknown, place: string): OwnSymbol => {
  const fields = fieldsOf(value, place, ['name', 'from', 'to']);
  return { name: letter(fields['name'], `${place} name`), ...rangeOf(fields, place) };
};

function rangeOf({ from, to }: Readonly<Record<string, unknown>>, place: string) {
  const range = { from: size(from, `${place} from`), to: size(to, `${place} to`) };
  if (range.from < range.to) return range;
  throw new Unfit(`${place} must run from the smaller to the larger number.`);
}

const option = (value: unknown, place: string) => {
  const fields = fieldsOf(value, place, ['name', 'text']);
  return {
    name: name(fields['name'], `${place} name`),
    text: filledText(500)(fields['text'], `${place} text`),
  };
};

const solutionIn = (fields: Readonly<Record<string, unknown>>, place: string) =>
  optional('solution', fields['solution'], (value) => text(2000)(value, `${place} solution`));

const choiceKey = (value: unknown, place: string): ChoiceKey => {
  const fields = fieldsOf(value, place, ['right', 'solution']);
  return { right: name(fields['right'], `${place} right option`), ...solutionIn(fields, place) };
};

const numericKey = (value: unknown, place: string): NumericKey => {
  const fields = fieldsOf(value, place, ['answer', 'tolerance', 'solution']);
  return {
    answer: filledText(300)(fields['answer'], `${place} answer`),
    tolerance: number(0, 0.5)(fields['tolerance'], `${place} tolerance`),
    ...solutionIn(fields, place),
  };
};

const formulaKey = (value: unknown, place: string): FormulaKey => {
  const fields = fieldsOf(value, place, ['answer', 'solution']);
  return {
    answer: filledText(300)(fields['answer'], `${place} answer`),
    ...solutionIn(fields, place),
  };
};

const shared = ['name', 'kind', 'prompt', 'parameters', 'key'];

/** The item in its one order of fields; throws Unfit where it is not one. */
export function readOwnItem(value: unknown, place: string): OwnItem {
  const fields = fieldsOf(value, place, [...shared, 'options', 'symbols']);
  const common = {
    name: name(fields['name'], `${place} name`),
    prompt: filledText(4000)(fields['prompt'], `${place} prompt`),
    parameters: list(parameter, 0, 8)(fields['parameters'], `${place} parameters`),
  };
  const keyOf = <Key>(read: (value: unknown, place: string) => Key) =>
    optional('key', fields['key'], (key) => read(key, `${place} key`));
  const kind = oneOf('choice', 'numeric', 'formula')(fields['kind'], `${place} kind`);
  if (kind === 'numeric') return { kind, ...common, ...keyOf(numericKey) };
  if (kind === 'formula') {
    const symbols = list(symbol, 1, 12)(fields['symbols'], `${place} symbols`);
    return { kind, ...common, symbols, ...keyOf(formulaKey) };
  }
  const options = list(option, 2, 12)(fields['options'], `${place} options`);
  return { kind, ...common, options, ...keyOf(choiceKey) };
}
