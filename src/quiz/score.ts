// How attempts count. Some at the same numbers, then the worked solution; new numbers as often as
// one likes; the best is kept; only a fully right answer solves.
import { coursePolicy } from './policy.ts';

/** What progress keeps of one item: a part of `ItemProgress`. */
export interface Kept {
  readonly solved: boolean;
  readonly bestPoints: number;
  /** Graded answers at the version and seed of the last. */
  readonly spent: number;
  readonly last: {
    readonly itemVersion: number;
    readonly seed: number;
    readonly points: number;
  };
}

/** Where a learner stands with one version of an item at one seed. */
export interface Standing {
  /** Graded answers at this seed. */
  readonly attempts: number;
  readonly attemptsLeft: number;
  /** Solved or out of attempts at this seed: the solution may be shown. */
  readonly finished: boolean;
  /** The best points at any seed. */
  readonly bestPoints: number;
  /** Whether it was ever fully right. */
  readonly solved: boolean;
}

export function standing(
  kept: Kept | undefined,
  version: number,
  seed: number,
  policy = coursePolicy,
): Standing {
  const here = kept?.last.itemVersion === version && kept.last.seed === seed ? kept : undefined;
  const attempts = here?.spent ?? 0;
  const attemptsLeft = Math.max(0, policy.attempts - attempts);
  return {
    attempts,
    attemptsLeft,
    finished: attemptsLeft === 0 || here?.last.points === 1,
    bestPoints: kept?.bestPoints ?? 0,
    solved: kept?.solved ?? false,
  };
}
