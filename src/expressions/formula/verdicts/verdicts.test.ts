import '#say/formulas.ts';
import { describe, expect, test } from 'vitest';
import { compareFormulas } from '../compare-formulas.ts';
import { formMissing } from '../form.ts';
import type { FormulaLanguage } from '../language.ts';
import { nameSlip } from '../name-slip.ts';
import { readFormula } from '../read-formula.ts';
import { verdictGroups } from './index.ts';

const seeds = [1, 20];

function treeOf(text: string, language: FormulaLanguage) {
  const read = readFormula(text, language);
  if (read.kind === 'none') throw new Error(`${text}: ${read.message}`);
  return read.tree;
}

describe.each(verdictGroups)('$name', ({ language, expected, ...group }) => {
  const right = treeOf(expected, language);
  const verdicts = (typed: string) =>
    seeds.map((seed) => compareFormulas(treeOf(typed, language), right, language, seed).verdict);

  test.each(group.equal)('%s is equal', (typed) =>
    expect(verdicts(typed)).toEqual(['equal', 'equal']),
  );

  test.each(group.different)('$typed is different: $slip', ({ typed, slip }) => {
    expect(verdicts(typed)).toEqual(['different', 'different']);
    const names = seeds.map(
      (seed) => nameSlip(treeOf(typed, language), right, language, seed)?.name,
    );
    expect(names).toEqual([slip, slip]);
  });

  test.each(group.unreadable)('$typed is not read: $says', ({ typed, says }) => {
    const read = readFormula(typed, language);
    expect(read.kind === 'none' ? read.message : 'It was read.').toContain(says);
  });

  test.each(group.forms ?? [])('$typed is $form: $has', ({ typed, form, has }) =>
    expect(formMissing(treeOf(typed, language), form) === undefined).toBe(has),
  );
});

test('the table is large enough to publish', () => {
  const entries = verdictGroups.flatMap((group) => [
    ...group.equal,
    ...group.different,
    ...group.unreadable,
    ...(group.forms ?? []),
  ]);
  expect(entries.length).toBeGreaterThanOrEqual(400);
});
