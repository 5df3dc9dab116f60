// What a teacher does to a plan, one step each.
import { ownId, type OwnItem } from '#assignments/own-items.ts';
import type { Chosen, Plan } from '#assignments/plan.ts';

/** Adds what is not chosen yet, one point each. */
export function withItems(plan: Plan, items: readonly Pick<Chosen, 'id' | 'version'>[]): Plan {
  const known = new Set(plan.chosen.map(({ id }) => id));
  const added = items
    .filter(({ id }) => !known.has(id))
    .map(({ id, version }): Chosen => ({ id, version, weight: 1 }));
  return { ...plan, chosen: [...plan.chosen, ...added] };
}

/** Adds a question of the teacher's own, or puts it in the place of the one with its name. */
export function withOwn(plan: Plan, item: OwnItem, locked: boolean): Plan {
  const known = plan.own.some(({ name }) => name === item.name);
  const others = plan.locked.filter((name) => name !== item.name);
  const changed = {
    ...plan,
    own: known ? plan.own.map((one) => (one.name === item.name ? item : one)) : [...plan.own, item],
    locked: locked ? [...others, item.name] : others,
  };
  return withItems(changed, [{ id: ownId(item), version: 1 }]);
}

/** Forgets a question of the teacher's own for good. */
export const withoutOwn = (plan: Plan, item: OwnItem): Plan => ({
  ...plan,
  own: plan.own.filter(({ name }) => name !== item.name),
  locked: plan.locked.filter((name) => name !== item.name),
  chosen: plan.chosen.filter(({ id }) => id !== ownId(item)),
});

/** The teacher's own questions that were written and are not asked. */
export const spareOf = ({ own, chosen }: Plan): readonly OwnItem[] =>
  own.filter((item) => !chosen.some(({ id }) => id === ownId(item)));
