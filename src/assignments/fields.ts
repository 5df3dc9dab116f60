// Reads data that came from elsewhere, field by field; what does not fit is said in a sentence.
import { say, type unfit } from '#say/unfit.ts';

/** Why a text was refused: a sentence that says what was wrong and what to do. */
export class Unfit extends Error {}

type PartIn<Key> = Key extends `part.${infer Part}` ? Part : never;

/** "This receipt, entry 1, version" */
export const partOf = (whole: string, part: PartIn<keyof typeof unfit>): string =>
  `${whole} ${say(`part.${part}`)}`;

/** What a text looks like, in words. */
export type Shape =
  | 'smallLetters'
  | 'letters'
  | 'questionId'
  | 'idOfQuestion'
  | 'publicKey'
  | 'salted'
  | 'hash'
  | 'longHash'
  | 'base64url';

/** Turns a value into what it should be, or throws Unfit; `name` says which part it is. */
export type Reader<Value> = (value: unknown, name: string) => Value;

/** The fields of an object, which may have no others: what is not read must not be carried along. */
export function fieldsOf(
  value: unknown,
  name: string,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unfit(say('notSo', { name }));
  const fields = Object.fromEntries(Object.entries(value));
  const strange = Object.keys(fields).find((field) => !known.includes(field));
  if (strange !== undefined) throw new Unfit(say('strange', { name, strange }));
  return fields;
}

export const text =
  (longest: number): Reader<string> =>
  (value, name) => {
    if (typeof value === 'string' && value.length <= longest) return value;
    throw new Unfit(say('tooLong', { name, longest }));
  };

export const filledText =
  (longest: number): Reader<string> =>
  (value, name) => {
    const read = text(longest)(value, name);
    if (read.trim() !== '') return read;
    throw new Unfit(say('empty', { name }));
  };

export const matching =
  (pattern: RegExp, shape: Shape): Reader<string> =>
  (value, name) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Unfit(say('shaped', { name, shape: say(shape) }));
  };

export const oneOf =
  <const Choice extends string>(...choices: readonly Choice[]): Reader<Choice> =>
  (value, name) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new Unfit(say('shaped', { name, shape: choices.join(` ${say('or')} `) }));
  };

export const number =
  (from: number, to: number): Reader<number> =>
  (value, name) => {
    if (typeof value === 'number' && value >= from && value <= to) return value;
    throw new Unfit(say('outOfRange', { name, from, to }));
  };

export const whole =
  (from: number, to: number): Reader<number> =>
  (value, name) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to)
      return value;
    throw new Unfit(say('notWhole', { name, from, to }));
  };

export const list =
  <Value>(of: Reader<Value>, fewest: number, most: number): Reader<readonly Value[]> =>
  (value, name) => {
    if (Array.isArray(value) && value.length >= fewest && value.length <= most)
      return value.map((entry: unknown, place) => of(entry, say('entry', { name, n: place + 1 })));
    throw new Unfit(say('notList', { name, fewest, most }));
  };

/** `{ due: … }`, or nothing where there is no value: absent fields stay absent. */
export const optional = <Name extends string, Value>(
  name: Name,
  value: unknown,
  read: (value: unknown) => Value,
): Partial<Record<Name, Value>> => {
  const some: Partial<Record<Name, Value>> = {};
  if (value !== undefined) some[name] = read(value);
  return some;
};

/** A date and time that names its zone, as `2026-12-01T17:00:00.000Z`. */
export const instant: Reader<string> = (value, name) => {
  const time = typeof value === 'string' && value.length <= 40 ? Date.parse(value) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString() === value) return value;
  throw new Unfit(say('notInstant', { name, example: '2026-12-01T17:00:00.000Z' }));
};
