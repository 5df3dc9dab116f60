/** Dashes that tell neighbors apart: solid, long, short, mixed. */
const dashes = ['none', '9 4', '2.5 3', '10 3 2.5 3'];

/** For each curve its dash, going by the order in which the curves start: neighbors differ. */
export function dashesFor(starts: ArrayLike<number>): string[] {
  const order = Array.from(starts, (_, j) => j).sort((a, b) => (starts[b] ?? 0) - (starts[a] ?? 0));
  return Array.from(starts, (_, j) => dashes[order.indexOf(j) % dashes.length] ?? 'none');
}
