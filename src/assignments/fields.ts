// Reads data that came from elsewhere, field by field; what does not fit is said in a sentence.

/** Why a text was refused: a sentence that says what was wrong and what to do. */
export class Unfit extends Error {}

/** Turns a value into what it should be, or throws Unfit; `name` says which part it is. */
export type Reader<Value> = (value: unknown, name: string) => Value;

/** The fields of an object, which may have no others: what is not read must not be carried along. */
export function fieldsOf(
  value: unknown,
  name: string,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unfit(`${name} is not what it should be.`);
  const fields = Object.fromEntries(Object.entries(value));
  const strange = Object.keys(fields).find((field) => !known.includes(field));
  if (strange !== undefined)
    throw new Unfit(`${name} holds “${strange}”, which is not known here.`);
  return fields;
}

export const text =
  (longest: number): Reader<string> =>
  (value, name) => {
    if (typeof value === 'string' && value.length <= longest) return value;
    throw new Unfit(`${name} must be a text of at most ${longest} characters.`);
  };

export const filledText =
  (longest: number): Reader<string> =>
  (value, name) => {
    const read = text(longest)(value, name);
    if (read.trim() !== '') return read;
    throw new Unfit(`${name} is empty: fill it in.`);
  };

export const matching =
  (pattern: RegExp, shape: string): Reader<string> =>
  (value, name) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Unfit(`${name} must be ${shape}.`);
  };

export const oneOf =
  <const Choice extends string>(...choices: readonly Choice[]): Reader<Choice> =>
  (value, name) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new Unfit(`${name} must be ${choices.join(' or ')}.`);
  };

export const number =
  (from: number, to: number): Reader<number> =>
  (value, name) => {
    if (typeof value === 'number' && value >= from && value <= to) return value;
    throw new Unfit(`${name} must be a number from ${from} to ${to}.`);
  };

export const whole =
  (from: number, to: number): Reader<number> =>
  (value, name) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to)
      return value;
    throw new Unfit(`${name} must be a whole number from ${from} to ${to}.`);
  };

export const list =
  <Value>(of: Reader<Value>, fewest: number, most: number): Reader<readonly Value[]> =>
  (value, name) => {
    if (Array.isArray(value) && value.length >= fewest && value.length <= most)
      return value.map((entry: unknown, place) => of(entry, `${name}, entry ${place + 1},`));
    throw new Unfit(`${name} must be a list of ${fewest} to ${most}.`);
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
  throw new Unfit(`${name} must be a date and time such as 2026-12-01T17:00:00.000Z.`);
};
