// What stands in the form for a teacher's own question, and the question that it makes.
import { numberRead } from './number-read.ts';
import type { OwnItem } from '#assignments/own-items.ts';
import { readOwnItem } from '#assignments/read-own-item.ts';
import { say } from '#say/unfit.ts';

export interface RangeRow {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly step: string;
}

/** Every field as typed, of all kinds, so that changing the kind loses nothing. */
export interface OwnForm {
  readonly kind: OwnItem['kind'];
  readonly prompt: string;
  readonly parameters: readonly RangeRow[];
  readonly options: readonly string[];
  /** The place of the right option. */
  readonly right: number;
  readonly answer: string;
  /** In percent of the answer. */
  readonly tolerance: string;
  readonly symbols: readonly RangeRow[];
  readonly solution: string;
  readonly locked: boolean;
}

export const emptyForm: OwnForm = {
  kind: 'choice',
  prompt: '',
  parameters: [],
  options: ['', ''],
  right: 0,
  answer: '',
  tolerance: '1',
  symbols: [{ name: 'x', from: '-2', to: '2', step: '' }],
  solution: '',
  locked: false,
};

export const emptyRow: RangeRow = { name: '', from: '1', to: '9', step: '1' };

/** The first of q1, q2 … that no question has. */
export function freeName(own: readonly Pick<OwnItem, 'name'>[]): string {
  for (let number = 1; ; number += 1)
    if (!own.some(({ name }) => name === `q${number}`)) return `q${number}`;
}

const letters = 'abcdefghijkl';

/** Throws Unfit with a sentence where a field does not fit. */
export function itemOf(form: OwnForm, name: string): OwnItem {
  const { kind, prompt, answer, solution } = form;
  const parameters = form.parameters.map((row) => ({
    ...rangeOf(row),
    step: numberRead(row.step),
  }));
  const shared = { kind, name, prompt, parameters };
  const told = solution.trim() === '' ? {} : { solution };
  const place = say('thisQuestion');
  if (kind === 'choice') {
    const options = form.options.map((text, at) => ({ name: letters[at] ?? '', text }));
    return readOwnItem(
      { ...shared, options, key: { right: letters[form.right] ?? '', ...told } },
      place,
    );
  }
  if (kind === 'formula')
    return readOwnItem(
      { ...shared, symbols: form.symbols.map(rangeOf), key: { answer, ...told } },
      place,
    );
  const tolerance = numberRead(form.tolerance) / 100;
  return readOwnItem({ ...shared, key: { answer, tolerance, ...told } }, place);
}

const rangeOf = ({ name, from, to }: RangeRow) => ({
  name: name.trim(),
  from: numberRead(from),
  to: numberRead(to),
});

/** The form that makes this item again. */
export function formOf(item: OwnItem, locked: boolean): OwnForm {
  const { kind, prompt, parameters, key } = item;
  const answer = key !== undefined && 'answer' in key ? key.answer : '';
  const shared = { ...emptyForm, kind, prompt, answer, locked, solution: key?.solution ?? '' };
  const base = { ...shared, parameters: parameters.map(rowOf) };
  if (kind === 'choice') {
    const right = item.options.findIndex((option) => option.name === item.key?.right);
    return { ...base, options: item.options.map(({ text }) => text), right: Math.max(0, right) };
  }
  if (kind === 'formula') return { ...base, symbols: item.symbols.map((symbol) => rowOf(symbol)) };
  return { ...base, tolerance: String(100 * (item.key?.tolerance ?? 0.01)) };
}

const rowOf = (range: { name: string; from: number; to: number; step?: number }): RangeRow => ({
  name: range.name,
  from: String(range.from),
  to: String(range.to),
  step: range.step === undefined ? '' : String(range.step),
});
