// Reads a teacher's question that came from a link or a file.
import {
  fieldsOf,
  filledText,
  list,
  matching,
  number,
  oneOf,
  optional,
  partOf,
  text,
  Unfit,
} from './fields.ts';
import type {
  ChoiceKey,
  FormulaKey,
  NumericKey,
  OwnChoice,
  OwnItem,
  OwnSymbol,
  Parameter,
} from './own-items.ts';
import { say } from '#say/unfit.ts';

/** The item with its key, where the teacher's file has one of its kind. */
export function unlocked(item: OwnItem, keys: Readonly<Record<string, unknown>>): OwnItem {
  const key = keys[item.name];
  if (key === undefined) return item;
  return readOwnItem({ ...item, key }, say('question', { name: item.name }));
}

const name = matching(/^[a-z][a-z0-9-]{0,30}$/u, 'smallLetters');
const letter = matching(/^[a-z][a-z0-9_]{0,15}$/iu, 'letters');
const size = number(-1e9, 1e9);

const parameter = (value: unknown, place: string): Parameter => {
  const fields = fieldsOf(value, place, ['name', 'from', 'to', 'step']);
  const range = rangeOf(fields, place);
  const step = number(1e-9, 1e9)(fields['step'], partOf(place, 'step'));
  if ((range.to - range.from) / step > 1e6) throw new Unfit(say('tooManyValues', { name: place }));
  return { name: letter(fields['name'], partOf(place, 'name')), ...range, step };
};

const symbol = (value: unknown, place: string): OwnSymbol => {
  const fields = fieldsOf(value, place, ['name', 'from', 'to']);
  return { name: letter(fields['name'], partOf(place, 'name')), ...rangeOf(fields, place) };
};

function rangeOf({ from, to }: Readonly<Record<string, unknown>>, place: string) {
  const range = { from: size(from, partOf(place, 'from')), to: size(to, partOf(place, 'to')) };
  if (range.from < range.to) return range;
  throw new Unfit(say('wrongWayRound', { name: place }));
}

const option = (value: unknown, place: string) => {
  const fields = fieldsOf(value, place, ['name', 'text']);
  return {
    name: name(fields['name'], partOf(place, 'name')),
    text: filledText(500)(fields['text'], partOf(place, 'text')),
  };
};

const solutionIn = (fields: Readonly<Record<string, unknown>>, place: string) =>
  optional('solution', fields['solution'], (value) => text(2000)(value, partOf(place, 'solution')));

const choiceKey = (value: unknown, place: string): ChoiceKey => {
  const fields = fieldsOf(value, place, ['right', 'solution']);
  return { right: name(fields['right'], partOf(place, 'right')), ...solutionIn(fields, place) };
};

const numericKey = (value: unknown, place: string): NumericKey => {
  const fields = fieldsOf(value, place, ['answer', 'tolerance', 'solution']);
  return {
    answer: filledText(300)(fields['answer'], partOf(place, 'answer')),
    tolerance: number(0, 0.5)(fields['tolerance'], partOf(place, 'tolerance')),
    ...solutionIn(fields, place),
  };
};

const formulaKey = (value: unknown, place: string): FormulaKey => {
  const fields = fieldsOf(value, place, ['answer', 'solution']);
  return {
    answer: filledText(300)(fields['answer'], partOf(place, 'answer')),
    ...solutionIn(fields, place),
  };
};

const shared = ['name', 'kind', 'prompt', 'parameters', 'key'];

/** The item in its one order of fields; throws Unfit where it is not one. */
export function readOwnItem(value: unknown, place: string): OwnItem {
  const fields = fieldsOf(value, place, [...shared, 'options', 'symbols']);
  const common = {
    name: name(fields['name'], partOf(place, 'name')),
    prompt: filledText(4000)(fields['prompt'], partOf(place, 'prompt')),
    parameters: list(parameter, 0, 8)(fields['parameters'], partOf(place, 'parameters')),
  };
  const keyOf = <Key>(read: (value: unknown, place: string) => Key) =>
    optional('key', fields['key'], (key) => read(key, partOf(place, 'key')));
  const kind = oneOf('choice', 'numeric', 'formula')(fields['kind'], partOf(place, 'kind'));
  refuseTwice(common.parameters, place);
  if (kind === 'numeric') return { kind, ...common, ...keyOf(numericKey) };
  if (kind === 'formula') {
    const symbols = list(symbol, 1, 12)(fields['symbols'], partOf(place, 'symbols'));
    refuseTwice(symbols, place);
    return { kind, ...common, symbols, ...keyOf(formulaKey) };
  }
  const options = list(option, 2, 12)(fields['options'], partOf(place, 'options'));
  refuseTwice(options, place);
  const read: OwnChoice = { kind, ...common, options, ...keyOf(choiceKey) };
  if (read.key && !options.some((one) => one.name === read.key?.right))
    throw new Unfit(say('keyIsNoOption', { name: place }));
  return read;
}

function refuseTwice(named: readonly { readonly name: string }[], place: string): void {
  const names = named.map((one) => one.name);
  const twice = names.find((one, at) => names.indexOf(one) < at);
  if (twice !== undefined) throw new Unfit(say('twice', { name: place, twice }));
}
