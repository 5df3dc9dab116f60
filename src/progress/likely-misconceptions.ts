import { isOvercome, type MisconceptionProgress, type ProgressState } from './reducer.ts';

/** A misconception that answers revealed. */
export interface LikelyMisconception {
  readonly id: string;
  /** How many answers revealed it. */
  readonly revealed: number;
  /** When it was revealed last, in milliseconds since 1970. */
  readonly last: number;
}

export interface Misconceptions {
  /** Not overcome, the likeliest first. */
  readonly open: readonly LikelyMisconception[];
  /** Overcome, the latest first. */
  readonly overcome: readonly LikelyMisconception[];
}

const halfLife = 30 * 86_400_000;

/** Each answer counts half as much for every thirty days that have passed since. */
const weight = (times: readonly number[], now: number): number =>
  times.reduce((sum, time) => sum + 2 ** (-Math.max(0, now - time) / halfLife), 0);

/** What answers revealed, ranked by how often and how lately: Σ 2^(−age / 30 days). */
export function likelyMisconceptions(
  { misconceptions }: ProgressState,
  now: number,
): Misconceptions {
  const entries = [...misconceptions];
  const ranked = (kept: typeof entries, rank: (entry: MisconceptionProgress) => number) =>
    kept.toSorted(([, one], [, other]) => rank(other) - rank(one)).map(toLikely);
  return {
    open: ranked(
      entries.filter(([, entry]) => !isOvercome(entry)),
      ({ times }) => weight(times, now),
    ),
    overcome: ranked(
      entries.filter(([, entry]) => isOvercome(entry)),
      ({ times }) => times.at(-1) ?? 0,
    ),
  };
}

const toLikely = ([id, { times }]: readonly [
  string,
  MisconceptionProgress,
]): LikelyMisconception => ({ id, revealed: times.length, last: times.at(-1) ?? 0 });
