// What one student is asked, in order: the same for whoever knows the assignment and the seed.
import { createRandom } from '#numerics/random.ts';
import { isOwn, isPool, sourceId, type Assignment, type Entry, type Source } from './assignment.ts';

export interface Asked {
  /** `one-weight/minimum`, or `own/slope`. */
  readonly id: string;
  readonly version: number;
  readonly weight: number;
  readonly source: Source;
}

/** The questions of this personal seed. */
export function askedOf({ entries }: Pick<Assignment, 'entries'>, seed: number): readonly Asked[] {
  const random = createRandom(seed);
  const chosen = (entry: Entry): readonly Source[] =>
    isPool(entry) ? random.shuffle(entry.of).slice(0, entry.pick) : [entry];
  return entries.flatMap((entry) => chosen(entry).map((source) => asked(source, entry.weight)));
}

const asked = (source: Source, weight: number): Asked => ({
  id: sourceId(source),
  version: isOwn(source) ? 1 : source.version,
  weight,
  source,
});

/** The most points that any student can reach. */
export const outOf = ({ entries }: Pick<Assignment, 'entries'>): number =>
  entries.reduce((sum, entry) => sum + entry.weight * (isPool(entry) ? entry.pick : 1), 0);
