/**
 * Where labels may stand that want to stand at `wanted`, at least `gap` apart and between two ends, if any.
 *
 * In the order of `wanted`, and as near to it as the sum of squares allows: neighbors that would
 * collide form a block around the mean of what they want. Too many for the room between the ends
 * are spread evenly over it.
 */
export function placeLabels(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number] = [-Infinity, Infinity],
): number[] {
  const fits = Math.min(gap, (high - low) / Math.max(1, wanted.length - 1));
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = new Array<number>(wanted.length).fill(NaN);
  const last = high - fits * (wanted.length - 1);
  // Less the room that the labels before it need, each only has to keep the order.
  const starts = nondecreasing(order.map((label, rank) => (wanted[label] ?? 0) - rank * fits));
  order.forEach((label, rank) => {
    places[label] = Math.min(last, Math.max(low, starts[rank] ?? 0)) + rank * fits;
  });
  return places;
}

interface Block {
  readonly sum: number;
  readonly count: number;
}

/** The nondecreasing sequence nearest to `values`: neighbors out of order share their mean. */
function nondecreasing(values: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) > meanOf(block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => new Array<number>(block.count).fill(meanOf(block)));
}

const meanOf = ({ sum, count }: Block): number => sum / count;
