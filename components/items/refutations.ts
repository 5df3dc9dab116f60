import type { Item } from '#quiz/item.ts';
import type { Misconception } from '#quiz/misconception.ts';
import { widgetLink } from '#widget-state/link.ts';

/** The figure's state that refutes a misconception, and the address that opens it. */
export interface Refutation {
  /** What is wrongly believed, as a sentence. */
  readonly belief: string;
  readonly widget: string;
  readonly state: Readonly<Record<string, number | string>>;
  readonly href: string;
}

/** By the id of the misconception. */
export type Refutations = Readonly<Record<string, Refutation>>;

/** Of the misconceptions that answers to `item` reveal; throws on one that is not described. */
export function refutationsOf(
  item: Item,
  misconceptions: ReadonlyMap<string, Misconception>,
): Refutations {
  const { wrong } = item.variant(0).answers;
  const ids = new Set(wrong.flatMap(({ misconception }) => misconception ?? []));
  return Object.fromEntries([...ids].flatMap((id) => refutation(item, id, misconceptions.get(id))));
}

function refutation(item: Item, id: string, misconception: Misconception | undefined) {
  if (misconception === undefined)
    throw new Error(`${item.id} names ${id}: describe it in content/misconceptions.yaml.`);
  if (misconception.refutedBy === undefined) return [];
  const { widget, version, state } = misconception.refutedBy;
  return [
    [
      id,
      { belief: misconception.belief, widget, state, href: widgetLink(widget, version, state) },
    ] as const,
  ];
}
