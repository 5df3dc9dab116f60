import type { Item } from '#quiz/item.ts';
import type { LocalMisconception } from '#quiz/misconception.ts';
import { widgetLink } from '#widget-state/link.ts';

/** What puts a misconception right, and where that can be seen. */
export interface Refutation {
  /** What is wrongly believed, as a sentence. */
  readonly belief: string;
  readonly correction: string;
  /** What they and `shows` are written in, where that is not the page's language. */
  readonly lang?: string;
  /** The lesson, at the figure where there is one, or the converter; absent while it is not written. */
  readonly href?: string;
  /** Where the link leads. */
  readonly to?: 'figure' | 'converter';
  /** What there is to see. */
  readonly shows?: string;
  /** The figure's name. */
  readonly widget?: string;
}

/** The addresses that a refutation may link to, under any base. */
export interface Addresses {
  /** Of a lesson, or undefined while it is not written. */
  lesson(slug: string): string | undefined;
  readonly converter: string;
}

/** By the id of the misconception. */
export type Refutations = Readonly<Record<string, Refutation>>;

// Many pages ask, and an item never changes.
const revealed = new WeakMap<Item, readonly string[]>();

/** The ids of the misconceptions that wrong answers to `item` reveal. */
export function revealedBy(item: Item): readonly string[] {
  const found = revealed.get(item) ?? findRevealed(item);
  revealed.set(item, found);
  return found;
}

const findRevealed = (item: Item): readonly string[] => {
  // Some numbers leave no room for a slip that others allow.
  const wrong = Array.from({ length: 20 }, (_, seed) => item.variant(seed).answers.wrong).flat();
  return [...new Set(wrong.flatMap(({ misconception }) => misconception ?? []))];
};

/** The misconception with the address of what refutes it. */
export function refutation(misconception: LocalMisconception, addresses: Addresses): Refutation {
  const { belief, correction, lang, lesson, refutedBy } = misconception;
  const said = { belief, correction, ...(lang !== undefined && { lang }) };
  const page = addresses.lesson(lesson);
  if (refutedBy === undefined) return page === undefined ? said : { ...said, href: page };
  const shows = refutedBy.shows === undefined ? {} : { shows: refutedBy.shows };
  if ('convert' in refutedBy) {
    const query = Object.entries(refutedBy.convert).map(([key, value]) => `${key}=${value}`);
    const href = `${addresses.converter}?${query.join('&')}#${refutedBy.convert['to'] ?? ''}`;
    return { ...said, ...shows, href, to: 'converter' };
  }
  const { widget, version, state } = refutedBy;
  const shown = addresses.lesson(refutedBy.lesson ?? lesson);
  if (shown === undefined) return said;
  const href = `${shown}${widgetLink(widget, version, state)}`;
  return { ...said, ...shows, href, to: 'figure', widget };
}

/** Of the misconceptions that answers to `item` reveal; throws on one that is not described. */
export const refutationsOf = (
  item: Item,
  misconceptions: ReadonlyMap<string, LocalMisconception>,
  addresses: Addresses,
): Refutations =>
  Object.fromEntries(
    revealedBy(item).map((id) => {
      const known = misconceptions.get(id);
      if (known !== undefined) return [id, refutation(known, addresses)];
      throw new Error(`${item.id} names ${id}: describe it in content/misconceptions.yaml.`);
    }),
  );
