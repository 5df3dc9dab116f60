// The glossary, the popular questions and the misconceptions in other languages say what the source says:
// nothing of what does not exist, with the same numbers and formulas.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translated } from '../language/languages.ts';
import { formulaSigns } from './formula-signs.ts';

type Texts = Readonly<Record<string, unknown>>;

const read = (file: string): unknown => parse(readFileSync(`content/${file}.yaml`, 'utf8'));

const isRecord = (value: unknown): value is Texts => typeof value === 'object' && value !== null;

const entriesOf = (value: unknown): Readonly<Record<string, Texts>> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, entry]) => {
          if (!isRecord(entry)) throw new Error(`${key} is no entry.`);
          return [Array.isArray(value) ? String(entry['id']) : key, entry];
        }),
      )
    : {};

const shownBy = ({ refutedBy }: Texts): Texts =>
  isRecord(refutedBy) && 'shows' in refutedBy ? { shows: refutedBy['shows'] } : {};

/** What is translated of an entry. */
const asked: Readonly<Record<string, (entry: Texts) => Texts>> = {
  glossary: ({ term, definition }) => ({ term, definition }),
  questions: ({ question, claim, flaw, answer }) => ({ question, claim, flaw, answer }),
  misconceptions: (entry) => ({
    belief: entry['belief'],
    correction: entry['correction'],
    ...shownBy(entry),
  }),
};

const cases = translated.flatMap(({ code }) =>
  Object.entries(asked).flatMap(([file, textsOf]) =>
    existsSync(`content/${file}.${code}.yaml`) ? [{ file, code, textsOf }] : [],
  ),
);

describe.each(cases)('$file.$code', ({ file, code, textsOf }) => {
  const source = entriesOf(read(file));
  const entries = Object.entries(entriesOf(read(`${file}.${code}`)));

  test('translates what there is', () => {
    expect(entries.map(([id]) => id).filter((id) => source[id] === undefined)).toEqual([]);
  });

  test.each(entries)('%s has the texts, numbers and formulas of its source', (id, entry) => {
    const from = textsOf(source[id] ?? {});
    const named = Object.keys(entry).filter((name) => name !== 'also');
    expect(named.sort()).toEqual(Object.keys(from).sort());
    for (const [name, text] of Object.entries(from))
      expect(formulaSigns(String(entry[name])), name).toEqual(formulaSigns(String(text)));
  });
});

test.each([
  ['½λ₂w² with λ₂ = 0.5', '0,5 ist λ₂ in ½λ₂w²', false],
  ['½λ₂w² with λ₂ = 0.5', 'λ₂ = 0,5 in ½λ₂w²', true],
  ['max(|z| − λ₁, 0)', 'max(|z| − λ₁; 0)', true],
  ['z/(1 + λ)', 'z/(1 − λ)', false],
  ['a weight of 3', 'ein Gewicht von 2', false],
  ['L1 of n rows', 'L1 bei n Zeilen', true],
])('“%s” and “%s” have the same signs: %s', (a, b, same) => {
  expect(formulaSigns(a).join() === formulaSigns(b).join()).toBe(same);
});
