import '#say/formulas.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { speaking } from '#language/current.ts';
import { languageNamed, languages } from '#language/languages.ts';
import { addTranslation } from '#language/speaker.ts';
import { formulas } from '../../../content/interface/de/formulas.ts';
import type { FormulaLanguage } from './language.ts';
import { toMathml } from './mathml.ts';
import { plainText, shownText } from './plain-text.ts';
import { letters, randomTree } from './random-trees.test-support.ts';
import { readFormula } from './read-formula.ts';

beforeAll(() => addTranslation('de', 'formulas', formulas));

const inGerman = <Result>(action: () => Result): Result => speaking(languageNamed('de'), action);

const matrices: FormulaLanguage = {
  symbols: [{ name: 'z' }, { name: 'w', size: ['p'] }, { name: 'A', size: ['p', 'p'] }],
};

const meaning = (typed: string, language = matrices) => {
  const read = readFormula(typed, language);
  return read.kind === 'none' ? read.message : plainText(read.tree);
};

test('a formula with decimal commas is the one with points', () => {
  fc.assert(
    fc.property(randomTree, (tree) => {
      const text = plainText(tree, ',');
      fc.pre(text.length <= 400);
      expect(readFormula(text, letters)).toEqual({ kind: 'formula', tree });
      expect(inGerman(() => shownText(tree))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('what is typed is read alike in every language, so that it is graded alike', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'012abλ+*/^()|,;. ', '0,5', ',1)', 'max(', 'norm('),
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, (text) => {
      const [first, ...others] = languages.map((spoken) =>
        speaking(spoken, () => ({ ...readFormula(text, letters), message: undefined })),
      );
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['0,5z', '0.5·z'],
  ['1,5e-3z', '1.5e-3·z'],
  ['0{,}5z', '0.5·z'],
  ['exp(0,5)', 'exp(0.5)'],
  ['max(0,1-z)', 'max(0; 1 - z)'],
  ['max(0,5z; 1)', 'max(0.5·z; 1)'],
  ['max((0,5)z, 1)', 'max(0.5·z; 1)'],
  ['max(z,0.5)', 'max(z; 0.5)'],
  ['norm(0,5w)', 'norm(0.5·w)'],
  ['norm(w,1)', 'norm(w; 1)'],
  ['norm(w*0.5,1)', 'norm(w·0.5; 1)'],
  ['norm(0,5w;1)', 'norm(0.5·w; 1)'],
  ['inv(0,5A)', 'inv(0.5·A)'],
  ['inv(A,w)', 'inv(A)·w'],
])('%s is %s', (typed, read) => expect(meaning(typed)).toBe(read));

test.each([
  ['norm(w/2,1)', 'may be decimal or part the list'],
  ['norm(0,5,1)', 'may be decimal or part the list'],
  ['max(0,5z,0)', 'put ; between'],
  ['1.234,5z', 'one decimal sign'],
  ['1,234.5z', 'one decimal sign'],
  ['1,2,3', 'one decimal sign'],
  ['0, 5z', 'out of place'],
])('%s is not guessed at: %s', (typed, says) => expect(meaning(typed)).toContain(says));

test('a drawn formula and a sentence have the decimal sign of the language', () => {
  const read = readFormula('max(z; 0.5)', matrices);
  if (read.kind === 'none') throw new Error(read.message);
  expect(toMathml(read.tree, ',')).toContain('<mo>;</mo><mn>0,5</mn>');
  expect(inGerman(() => meaning('A + 0.5'))).toBe(
    'A ist eine Matrix der Größe p×p, 0,5 ist eine Zahl: Geben Sie für ein Vielfaches der Einheitsmatrix 0,5*I ein.',
  );
});
