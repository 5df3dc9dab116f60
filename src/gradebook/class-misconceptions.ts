// Which wrong beliefs a class's answers reveal, and how many hold each.
import type { Regraded } from '#assignments/regrade.ts';
import type { Student } from '#assignments/personal-seed.ts';
import { say } from '#say/marking.ts';

export interface ClassMisconception {
  /** `M13`. */
  readonly id: string;
  /** Who revealed it at least once, in the answers that count. */
  readonly holders: readonly Student[];
  /** How many were asked a question that revealed it to somebody. */
  readonly of: number;
  /** The questions whose answers revealed it. */
  readonly items: readonly string[];
}

/** The commonest first. */
export function classMisconceptions(marks: readonly Regraded[]): readonly ClassMisconception[] {
  const found = new Map<string, { holders: Set<Regraded>; items: Set<string> }>();
  for (const one of marks)
    for (const { id, misconceptions } of one.items)
      for (const belief of misconceptions) {
        const entry = found.get(belief) ?? { holders: new Set(), items: new Set() };
        entry.holders.add(one);
        entry.items.add(id);
        found.set(belief, entry);
      }
  return Array.from(found, ([id, { holders, items }]) => ({
    id,
    holders: Array.from(holders, ({ student }) => student),
    of: marks.filter((one) => one.items.some((item) => items.has(item.id))).length,
    items: [...items],
  })).sort((a, b) => b.holders.length - a.holders.length || a.id.localeCompare(b.id));
}

/** `12 of 28`. */
export const countOf = ({ holders, of }: ClassMisconception): string =>
  say('holdersOf', { holders: holders.length, all: of });
