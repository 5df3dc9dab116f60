// How attempts count. Three at the same numbers, then the worked solution; new numbers as often as
// one likes; the best is kept; only a fully right answer solves.

export const attemptsPerSeed = 3;

/** What progress keeps of one item: a part of `ItemProgress`. */
export interface Kept {
  readonly solved: boolean;
  readonly bestPoints: number;
  readonly last: {
    readonly itemVersion: number;
    readonly seed: number;
    readonly attempt: number;
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

export function standing(kept: Kept | undefined, version: number, seed: number): Standing {
  const here =
    kept?.last.itemVersion === version && kept.last.seed === seed ? kept.last : undefined;
  const attempts = here?.attempt ?? 0;
  const attemptsLeft = Math.max(0, attemptsPerSeed - attempts);
  return {
    attempts,
    attemptsLeft,
    finished: attemptsLeft === 0 || here?.points === 1,
    bestPoints: kept?.bestPoints ?? 0,
    solved: kept?.solved ?? false,
  };
}
