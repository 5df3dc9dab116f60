// Whether two formulas have the same value wherever their symbols are allowed to be.
import { evaluate, type Point } from './evaluate.ts';
import { provedEqual } from './exact.ts';
import { orReason, type NoValue } from './fixed-point.ts';
import { sameGrids, type Grid } from './grid.ts';
import type { FormulaLanguage } from './language.ts';
import { pointsOf } from './points.ts';
import { sameShape, shapeName } from './shapes.ts';
import { isScalar, some, type Tree } from './tree.ts';

export interface Comparison {
  readonly verdict: 'equal' | 'different' | 'undecided';
  /** `exact` is a proof; at a point a difference is one, too, unless all but its rounding cancels. */
  readonly by: 'shape' | 'exact' | 'points';
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
  if (message !== undefined) return { verdict: 'different', by: 'shape', message };
  const proved = provedEqual(given, expected);
  if (proved !== undefined) return { verdict: proved ? 'equal' : 'different', by: 'exact' };
  return { verdict: atPoints(given, expected, language, seed), by: 'points' };
}

function differentShapes(given: Tree, expected: Tree): string | undefined {
  const [a, b] = [given.shape, expected.shape];
  if (a.rows === '*' || b.rows === '*') return undefined;
  return sameShape(a, b)
    ? undefined
    : `Your formula is ${shapeName(a)}, and the answer is ${shapeName(b)}.`;
}

function atPoints(
  given: Tree,
  expected: Tree,
  language: FormulaLanguage,
  seed: number,
): Comparison['verdict'] {
  // Random matrices tell formulas apart at once, and cost more.
  const wanted = [given, expected].every((tree) => some(tree, isMatrix)) ? 8 : enough;
  let [told, alone] = [0, 0];
  for (const { values } of triedAt([given, expected], language, seed, wanted)) {
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

const isMatrix = (tree: Tree): boolean =>
  !isScalar(tree) && tree.shape.rows !== '1' && tree.shape.columns !== '1';

export interface Tried {
  readonly point: Point;
  /** The value of each tree, or why there is none. */
  readonly values: readonly (Grid | NoValue['reason'])[];
}

/**
 * Trees at points, until all of them had values at as many as wanted, and each |x|, max and the like
 * was met on both sides of its kink.
 */
export function* triedAt(
  trees: readonly Tree[],
  language: FormulaLanguage,
  seed: number,
  wanted: number,
): Generator<Tried> {
  let [tried, told] = [0, 0];
  for (const point of pointsOf(language, seed)) {
    const values = trees.map((tree) => orReason(() => evaluate(tree, point)));
    yield { point, values };
    tried += 1;
    if (values.every((value) => typeof value === 'object')) told += 1;
    if (tried >= most || (told >= wanted && [...point.sides.values()].every((seen) => seen === 3)))
      return;
  }
}
