// Which typical slip leads from the expected formula to the given one.
import { everySideSeen, valueAt } from './compare-formulas.ts';
import { absolute, agree, one, over, plus, times } from './fixed-point.ts';
import { sameGrids, transposedOf, type Grid } from './grid.ts';
import type { FormulaLanguage } from './language.ts';
import { plainText } from './plain-text.ts';
import { pointsOf } from './points.ts';
import { negated, some, type Tree } from './tree.ts';

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
  if (looks.length < 4) return undefined;
  return transposition(looks) ?? multiple(looks, parts, language) ?? rounding(looks, given);
}

/** What both formulas are at a point, the parts of the expected one, and the symbols. */
interface Look {
  readonly given: Grid;
  readonly expected: Grid;
  readonly parts: readonly Grid[];
  readonly values: ReadonlyMap<string, Grid>;
}

function looksAt(trees: readonly Tree[], language: FormulaLanguage, seed: number): Look[] {
  const looks: Look[] = [];
  let left = 40;
  for (const point of pointsOf(language, seed)) {
    const grids = trees
      .map((tree) => valueAt(tree, point))
      .filter((value) => typeof value === 'object');
    const [given, expected, ...parts] = grids;
    if (given && expected && grids.length === trees.length) {
      looks.push({ given, expected, parts, values: point.values });
    }
    left -= 1;
    if (left === 0 || (looks.length >= 8 && everySideSeen(point))) break;
  }
  return looks;
}

/** The terms of a sum with their signs. */
function termsOf(tree: Tree): readonly Tree[] {
  const [a, b] = tree.args;
  if (!a || !b || !/^(?:add|subtract)$/u.test(tree.op)) return [tree];
  return [...termsOf(a), tree.op === 'add' ? b : negated(b)];
}

function transposition(looks: readonly Look[]): Slip | undefined {
  const swapped = looks.every(
    ({ given, expected }) =>
      given.cells.length > 1 &&
      !sameGrids(given, expected) &&
      sameGrids(transposedOf(given), expected),
  );
  const message = 'Rows and columns are swapped: transpose it.';
  return swapped ? { name: 'transposed', message } : undefined;
}

/** The whole, or one of its terms, is a multiple of what it should be. */
function multiple(
  looks: readonly Look[],
  parts: readonly Tree[],
  language: FormulaLanguage,
): Slip | undefined {
  const factors = factorsOf(language);
  for (const [place, part] of parts.entries()) {
    for (const { name, at } of factors) {
      if ((place === 0 && name === '0') || !looks.every((look) => isOff(look, place, at(look))))
        continue;
      const what = place === 0 ? 'Your formula' : `The term ${plainText(part)}`;
      return { name, message: says(what, name) };
    }
  }
  return undefined;
}

function says(what: string, factor: string): string {
  if (factor === '0') return `${what} is missing.`;
  if (factor === '-1') return `${what} has the wrong sign.`;
  return `${what} is ${factor} times what it should be.`;
}

interface Factor {
  readonly name: string;
  readonly at: (look: Look) => bigint;
}

/** What is forgotten or written twice: signs, halves, squares' twos, and counts such as n. */
function factorsOf({ symbols }: FormulaLanguage): readonly Factor[] {
  const counts = symbols.filter(({ domain }) => domain === 'integer');
  const sizes = [
    { name: '2', at: () => 2n * one },
    ...counts.map(({ name }) => ({ name, at: countOf(name, 1n) })),
    ...counts.map(({ name }) => ({ name: `2${name}`, at: countOf(name, 2n) })),
  ].flatMap(({ name, at }): Factor[] => [
    { name, at },
    { name: name[1] ? `1/(${name})` : `1/${name}`, at: (look) => over(one, at(look)) },
  ]);
  return [
    { name: '0', at: () => 0n },
    { name: '-1', at: () => -one },
    ...sizes,
    ...sizes.map(({ name, at }): Factor => ({ name: `-${name}`, at: (look) => -at(look) })),
  ];
}

const countOf =
  (name: string, times: bigint): Factor['at'] =>
  ({ values }) =>
    times * (values.get(name)?.cells[0] ?? one);

/** Whether the part at a place, multiplied by the factor, makes the given of the expected. */
function isOff({ given, expected, parts }: Look, place: number, factor: bigint): boolean {
  const part = parts[place];
  return (
    given.cells.length === expected.cells.length &&
    given.cells.every((x, k) => {
      const change = times(part?.cells[k] ?? 0n, factor - one);
      return agree(x, plus(expected.cells[k] ?? 0n, change));
    })
  );
}

function rounding(looks: readonly Look[], typed: Tree): Slip | undefined {
  const decimal = some(typed, ({ op, text }) => op === 'number' && text.includes('.'));
  const near = looks.every(({ given, expected }) =>
    given.cells.every((x, k) => absolute(x - (expected.cells[k] ?? 0n)) * 200n <= absolute(x)),
  );
  const message = 'Keep numbers exact: type 1/3, not 0.33.';
  return decimal && near ? { name: 'rounded', message } : undefined;
}
