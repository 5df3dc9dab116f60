import '#say/formulas.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFormulas } from './compare-formulas.ts';
import { evaluate } from './evaluate.ts';
import { provedEqual } from './exact.ts';
import { agree } from './fixed-point.ts';
import type { FormulaLanguage } from './language.ts';
import { toMathml } from './mathml.ts';
import { nameSlip } from './name-slip.ts';
import { plainText } from './plain-text.ts';
import { pointsOf } from './points.ts';
import { letters, randomTree, rewritten } from './random-trees.test-support.ts';
import { readFormula } from './read-formula.ts';
import type { Tree } from './tree.ts';
import { verdictGroups } from './verdicts/index.ts';

const choices = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 6 });

test('what is echoed is read as the same formula', () => {
  const echoed = (tree: Tree, language = letters, decimal = '.') =>
    readFormula(plainText(tree, decimal), language);
  fc.assert(
    fc.property(randomTree, (tree) => {
      const text = plainText(tree);
      fc.pre(text.length <= 400);
      expect(echoed(tree)).toEqual({ kind: 'formula', tree });
    }),
    { numRuns: 100 },
  );
  for (const { language, expected, equal, different } of verdictGroups) {
    const decimal = language.decimal === 'comma' ? ',' : '.';
    for (const typed of [expected, ...equal, ...different.map((entry) => entry.typed)]) {
      const read = readFormula(typed, language);
      if (read.kind === 'formula') expect(echoed(read.tree, language, decimal)).toEqual(read);
    }
  }
});

test('a formula equals its rewritings', () => {
  fc.assert(
    fc.property(randomTree, choices, fc.nat(), (tree, chosen, seed) => {
      const { verdict } = compareFormulas(rewritten(tree, chosen), tree, letters, seed);
      expect(verdict).not.toBe('different');
    }),
    { numRuns: 100 },
  );
});

test('a formula differs from each other one that has another value at some point', () => {
  const values = (tree: Tree) => {
    const [point] = pointsOf(letters, 99).take(1);
    try {
      return point && evaluate(tree, point).cells[0];
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(randomTree, randomTree, fc.nat(), (a, b, seed) => {
      const [x, y] = [values(a), values(b)];
      fc.pre(x !== undefined && y !== undefined && !agree(x, y));
      expect(compareFormulas(a, b, letters, seed).verdict).not.toBe('equal');
    }),
    { numRuns: 100 },
  );
});

test('the order of two formulas does not change the verdict on them', () => {
  fc.assert(
    fc.property(randomTree, randomTree, (a, b) => {
      const [there, back] = [compareFormulas(a, b, letters, 3), compareFormulas(b, a, letters, 3)];
      expect(there.verdict === 'equal').toBe(back.verdict === 'equal');
    }),
    { numRuns: 60 },
  );
});

test('any text is read or explained in a sentence', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'ab12λ+-*/^()|_{}[],;.=Σ√½²₁ ', '||', '\\frac', 'sum', 'max('),
    maxLength: 60,
  });
  const texts = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 410 }));
  fc.assert(
    fc.property(texts, (text) => {
      const read = readFormula(text, letters);
      if (read.kind === 'formula') return toMathml(read.tree).startsWith('<math');
      const { start, end } = read.at;
      return /[.?]$/u.test(read.message) && start >= 0 && start <= end && end <= text.length + 1;
    }),
    { numRuns: 600 },
  );
});

test('a slip is named by a count whose own name has a 2', () => {
  const language: FormulaLanguage = {
    symbols: [{ name: 'x' }, { name: 'n_2', domain: 'integer' }],
  };
  const [given, expected] = [readFormula('n_2 x', language), readFormula('x', language)];
  if (given.kind === 'none' || expected.kind === 'none') throw new Error('not read');
  expect(nameSlip(given.tree, expected.tree, language, 1)?.name).toBe('n_2');
});

test('a name cannot bring markup into the drawing', () => {
  const language = { symbols: [{ name: 'z', shown: '<img src=x onerror=alert(1)>' }] };
  const read = readFormula('z', language);
  expect(read.kind === 'formula' && toMathml(read.tree)).not.toContain('<img');
});

test('the place of what was not read is told', () => {
  expect(readFormula('a + lamda*b', letters)).toMatchObject({ at: { start: 4, end: 9 } });
  expect(readFormula('(a + b', letters)).toMatchObject({ at: { start: 0, end: 1 } });
  expect(readFormula('a #', letters)).toMatchObject({ at: { start: 2, end: 3 } });
});

test.each([
  ['(a+b)^2', 'a^2+2a b+b^2', 'equal', 'exact'],
  ['a/b+b/a', '(a^2+b^2)/(a b)', 'equal', 'exact'],
  ['a+1e-30', 'a', 'different', 'exact'],
  ['sqrt(b)(a+1)', 'a sqrt(b)+sqrt(b)', 'equal', 'exact'],
  ['log(b^2)', '2log(b)', 'equal', 'points'],
  ['exp(a+1e-30)', 'exp(a)', 'different', 'points'],
  ['sqrt(1+1e-30b)-1', '0', 'different', 'points'],
  ['(1-exp(-1e-9b))/1e-9', 'b', 'different', 'points'],
  ['1e48 sqrt(1+1e-48exp(b/300))^2 - 1e48', 'exp(b/300)', 'equal', 'points'],
  ['sqrt(a^2)', 'a', 'different', 'points'],
  ['sqrt(b^2)', 'b', 'equal', 'points'],
  ['max(a-100,0)', '0', 'different', 'points'],
  ['exp(exp(exp(b+9)))', '1', 'undecided', 'points'],
  ['1/(a-a)', '1', 'different', 'points'],
  ['log(-b)', 'log(-b)', 'equal', 'exact'],
])('%s and %s: %s by %s', (given, expected, verdict, by) => {
  const [a, b] = [readFormula(given, letters), readFormula(expected, letters)];
  if (a.kind === 'none' || b.kind === 'none') throw new Error('not read');
  expect(compareFormulas(a.tree, b.tree, letters, 5).verdict).toBe(verdict);
  expect(provedEqual(a.tree, b.tree) === undefined).toBe(by === 'points');
});
