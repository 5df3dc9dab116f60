// Which typical slip leads from the expected formula to the given one.
import { triedAt } from './compare-formulas.ts';
import { absolute, one, orReason, over, plus } from './fixed-point.ts';
import { merged, product, sameGrids, transposedOf, whole, type Grid } from './grid.ts';
import type { FormulaLanguage } from './language.ts';
import { shownText } from './plain-text.ts';
import { negated, some, type Tree } from './tree.ts';
import { say } from './words.ts';

export interface Slip {
  /** `transposed`, `rounded`, or by what the whole or a term is multiplied: `-1`, `0`, `1/n`, `-n`. */
  readonly name: string;
  /** What to look at, in a sentence. */
  readonly message: string;
}

/** The slip, where one explains the given formula at every point. */
export function nameSlip(
  given: Tree,
  expected: Tree,
  language: FormulaLanguage,
  seed: number,
): Slip | undefined {
  const terms = termsOf(expected);
  const parts = terms.length > 1 ? [expected, ...terms] : terms;
  const looks = looksAt([given, expected, ...parts], language, seed);
  const differ = looks.some((look) => !sameGrids(look.given, look.expected));
  if (looks.length < 4 || !differ) return undefined;
  return (
    [transposition(), ...multiples(parts, language)].find((guess) =>
      looks.every((look) => explains(guess, look)),
    ) ?? rounding(looks, given)
  );
}

/** A slip, and what it makes of the expected value. */
interface Guess extends Slip {
  readonly makes: (look: Look) => Grid;
}

function explains({ makes }: Guess, look: Look): boolean {
  const made = orReason(() => makes(look));
  return typeof made === 'object' && sameGrids(made, look.given);
}

/** What both formulas are at a point, the parts of the expected one, and the symbols. */
interface Look {
  readonly given: Grid;
  readonly expected: Grid;
  readonly parts: readonly Grid[];
  readonly values: ReadonlyMap<string, Grid>;
}

function looksAt(trees: readonly Tree[], language: FormulaLanguage, seed: number): Look[] {
  return Array.from(triedAt(trees, language, seed)).flatMap(({ point, values }) => {
    const grids = values.filter((value) => typeof value === 'object');
    const [given, expected, ...parts] = grids;
    if (!given || !expected || grids.length < trees.length) return [];
    return { given, expected, parts, values: point.values };
  });
}

/** The terms of a sum with their signs. */
function termsOf(tree: Tree): readonly Tree[] {
  const [a, b] = tree.args;
  if (!a || !b || !/^(?:add|subtract)$/u.test(tree.op)) return [tree];
  return [...termsOf(a), tree.op === 'add' ? b : negated(b)];
}

const transposition = (): Guess => ({
  name: 'transposed',
  message: say('transposeIt'),
  makes: ({ expected }) => transposedOf(expected),
});

/** The whole, or one of its terms, is a multiple of what it should be. */
const multiples = (parts: readonly Tree[], language: FormulaLanguage): readonly Guess[] =>
  parts.flatMap((part, place) =>
    factorsOf(language)
      .slice(place === 0 ? 1 : 0)
      .map(({ name, at }) => ({
        name,
        message: place === 0 ? ofWhole(name) : ofTerm(shownText(part), name),
        makes: (look) => {
          const change = whole(at(look) - one);
          return merged(look.expected, product(look.parts[place] ?? change, change), plus);
        },
      })),
  );

const ofWhole = (factor: string): string =>
  factor === '-1' ? say('wholeSign') : say('wholeTimes', { factor });

function ofTerm(term: string, factor: string): string {
  if (factor === '0') return say('termMissing', { term });
  return factor === '-1' ? say('termSign', { term }) : say('termTimes', { term, factor });
}

interface Factor {
  readonly name: string;
  readonly at: (look: Look) => bigint;
}

/** What is forgotten or written twice: the term, signs, halves, squares' twos, counts such as n. */
function factorsOf({ symbols }: FormulaLanguage): readonly Factor[] {
  const counts = symbols.flatMap(({ name, domain }): Factor[] =>
    domain === 'integer' ? [{ name, at: ({ values }) => values.get(name)?.cells[0] ?? one }] : [],
  );
  const twice = counts.map(({ name, at }): Factor => ({
    name: `2${name}`,
    at: (look) => 2n * at(look),
  }));
  const sizes = [{ name: '2', at: () => 2n * one }, ...counts, ...twice].flatMap(
    ({ name, at }): Factor[] => [
      { name, at },
      {
        name: `1/${name.length > 1 ? `(${name})` : name}`,
        at: (look) => over(one, at(look)),
      },
    ],
  );
  return [
    { name: '0', at: () => 0n },
    { name: '-1', at: () => -one },
    ...sizes,
    ...sizes.map(({ name, at }): Factor => ({ name: `-${name}`, at: (look) => -at(look) })),
  ];
}

function rounding(looks: readonly Look[], typed: Tree): Slip | undefined {
  const decimal = some(typed, ({ op, text }) => op === 'number' && text.includes('.'));
  const near = looks.every(({ given, expected }) =>
    given.cells.every((x, k) => absolute(x - (expected.cells[k] ?? 0n)) * 200n <= absolute(x)),
  );
  return decimal && near ? { name: 'rounded', message: say('exact') } : undefined;
}
