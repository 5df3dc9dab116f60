// Whether two formulas have the same value wherever their symbols are allowed to be.
import { evaluate, type Point } from './evaluate.ts';
import { provedEqual } from './exact.ts';
import { orReason, type NoValue } from './fixed-point.ts';
import { sameGrids, type Grid } from './grid.ts';
import type { FormulaLanguage } from './language.ts';
import { pointsOf } from './points.ts';
import { sameShape, shapeName } from './shapes.ts';
import type { Tree } from './tree.ts';
import { say } from './words.ts';

export interface Comparison {
  /** Proved, but for equality at points; a difference there is a proof unless just rounding is left. */
  readonly verdict: 'equal' | 'different' | 'undecided';
  /** Why the shapes differ, in a sentence. */
  readonly message?: string;
}

const enough = 20;
const most = 60;
/** So few points with a value decide nothing. */
const least = 6;

/** Compares a given formula with the expected one; the same seed gives the same verdict everywhere. */
export function compareFormulas(
  given: Tree,
  expected: Tree,
  language: FormulaLanguage,
  seed: number,
): Comparison {
  const message = differentShapes(given, expected);
  if (message !== undefined) return { verdict: 'different', message };
  const proved = provedEqual(given, expected);
  if (proved === undefined) return { verdict: atPoints(given, expected, language, seed) };
  return { verdict: proved ? 'equal' : 'different' };
}

function differentShapes(given: Tree, expected: Tree): string | undefined {
  const [a, b] = [given.shape, expected.shape];
  if (a.rows === '*' || b.rows === '*') return undefined;
  return sameShape(a, b)
    ? undefined
    : say('otherShape', { given: shapeName(a), expected: shapeName(b) });
}

function atPoints(
  given: Tree,
  expected: Tree,
  language: FormulaLanguage,
  seed: number,
): Comparison['verdict'] {
  let [told, alone] = [0, 0];
  for (const { values } of triedAt([given, expected], language, seed)) {
    const [a, b] = values;
    if (typeof a === 'object' && typeof b === 'object') {
      if (!sameGrids(a, b)) return 'different';
      told += 1;
    } else if (a !== b && a !== 'out of range' && b !== 'out of range') alone += 1;
  }
  // A hole such as 0/0 at a single value does not make λ²/λ another formula than λ.
  if (alone * 4 > told) return 'different';
  return told < least ? 'undecided' : 'equal';
}

export interface Tried {
  readonly point: Point;
  /** The value of each tree, or why there is none. */
  readonly values: readonly (Grid | NoValue['reason'])[];
}

/**
 * Trees at points, until all of them had values at enough, and each |x|, max and the like
 * was met on both sides of its kink.
 */
export function* triedAt(
  trees: readonly Tree[],
  language: FormulaLanguage,
  seed: number,
): Generator<Tried> {
  let [tried, told] = [0, 0];
  for (const point of pointsOf(language, seed)) {
    const values = trees.map((tree) => orReason(() => evaluate(tree, point)));
    yield { point, values };
    tried += 1;
    if (values.every((value) => typeof value === 'object')) told += 1;
    if (tried >= most || (told >= enough && [...point.sides.values()].every((seen) => seen === 3)))
      return;
  }
}
