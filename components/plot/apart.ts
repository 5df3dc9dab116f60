/**
 * Places for labels that stand at least `gap` apart, in the order of `wanted` and as near to it as can be.
 *
 * The least-squares fit of places that keep their order, by pooling neighbors that are too close.
 */
export function apart(wanted: readonly number[], gap: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? NaN) - (wanted[b] ?? NaN));
  const pools: { mean: number; count: number }[] = [];
  order.forEach((label, rank) => {
    let pool = { mean: (wanted[label] ?? NaN) - rank * gap, count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  });
  const shifted = pools.flatMap(({ mean, count }) => new Array<number>(count).fill(mean));
  const places: number[] = [];
  order.forEach((label, rank) => (places[label] = (shifted[rank] ?? NaN) + rank * gap));
  return places;
}
