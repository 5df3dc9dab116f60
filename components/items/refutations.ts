import type { Item } from '#quiz/item.ts';
import type { Misconception } from '#quiz/misconception.ts';
import { widgetLink } from '#widget-state/link.ts';

/** What puts a misconception right, and where that can be seen. */
export interface Refutation {
  /** What is wrongly believed, as a sentence. */
  readonly belief: string;
  readonly correction: string;
  /** The lesson, at the figure where there is one; absent while the lesson is not written. */
  readonly href?: string;
  /** The figure's state that refutes it. */
  readonly figure?: {
    readonly widget: string;
    readonly state: Readonly<Record<string, number | string>>;
  };
}

/** By the id of the misconception. */
export type Refutations = Readonly<Record<string, Refutation>>;

/** The ids of the misconceptions that wrong answers to `item` reveal. */
export const revealedBy = (item: Item): readonly string[] => {
  // Some numbers leave no room for a slip that others allow.
  const wrong = Array.from({ length: 20 }, (_, seed) => item.variant(seed).answers.wrong).flat();
  return [...new Set(wrong.flatMap(({ misconception }) => misconception ?? []))];
};

/** `address` gives a lesson's address under any base, or undefined while it is not written. */
export function refutation(
  { belief, correction, lesson, refutedBy }: Misconception,
  address: (lesson: string) => string | undefined,
): Refutation {
  const page = address(lesson);
  if (page === undefined) return { belief, correction };
  if (refutedBy === undefined) return { belief, correction, href: page };
  const { widget, version, state } = refutedBy;
  const href = `${page}${widgetLink(widget, version, state)}`;
  return { belief, correction, href, figure: { widget, state } };
}

/** Of the misconceptions that answers to `item` reveal; throws on one that is not described. */
export const refutationsOf = (
  item: Item,
  misconceptions: ReadonlyMap<string, Misconception>,
  address: (lesson: string) => string | undefined,
): Refutations =>
  Object.fromEntries(
    revealedBy(item).map((id) => {
      const known = misconceptions.get(id);
      if (known !== undefined) return [id, refutation(known, address)];
      throw new Error(`${item.id} names ${id}: describe it in content/misconceptions.yaml.`);
    }),
  );
