/** Something with its cost. */
export interface Costed<Item> {
  readonly item: Item;
  readonly cost: number;
}

/** The cheapest few of what it is shown. */
export interface Shortlist<Item> {
  /** Cheapest first. */
  readonly items: readonly Costed<Item>[];
  /** The cost below which something gets in; ∞ while there is room. */
  readonly threshold: number;
  add(item: Item, cost: number): void;
}

/** An empty list with room for `size`; what costs exactly as much as one that is in stays out. */
export function shortlist<Item>(size: number): Shortlist<Item> {
  const items: Costed<Item>[] = [];
  return {
    items,
    get threshold() {
      return items.length < size ? Infinity : (items[size - 1]?.cost ?? Infinity);
    },
    add(item, cost) {
      if (!(cost < this.threshold) || items.some((other) => other.cost === cost)) return;
      const place = items.findIndex((other) => other.cost > cost);
      items.splice(place < 0 ? items.length : place, 0, { item, cost });
      items.length = Math.min(items.length, size);
    },
  };
}
