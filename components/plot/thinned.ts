// Fewer places on the same line: a curve that is sampled finely has many which no eye would miss.
// Number by number: pairs taken apart in a loop are left behind by the thousand in each frame of a drag.

type Places = readonly number[] | Float64Array;

/** The farthest from the chord between two places; the first where none is farther than `tolerance`. */
function farthest(xs: Places, ys: Places, from: number, to: number, tolerance: number): number {
  const x = xs[from] ?? NaN;
  const y = ys[from] ?? NaN;
  const dx = (xs[to] ?? NaN) - x;
  const dy = (ys[to] ?? NaN) - y;
  const length = dx * dx + dy * dy;
  let at = from;
  let far = tolerance ** 2;
  for (let i = from + 1; i < to; i += 1) {
    const px = (xs[i] ?? NaN) - x;
    const py = (ys[i] ?? NaN) - y;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
    const off = (px - along * dx) ** 2 + (py - along * dy) ** 2;
    if (off <= far) continue;
    at = i;
    far = off;
  }
  return at;
}

/**
 * The indices of those that are needed for the line to pass each within `tolerance`, in order, the
 * first and the last among them.
 *
 * D. H. Douglas and T. K. Peucker (1973), doi:10.3138/FM57-6770-U75U-7727.
 */
export function thinned(xs: Places, ys: Places, tolerance: number): number[] {
  const last = xs.length - 1;
  const kept = [0];
  const open = [last];
  for (let from = 0, to = open.at(-1); to !== undefined; to = open.at(-1)) {
    const at = farthest(xs, ys, from, to, tolerance);
    if (at > from) {
      open.push(at);
      continue;
    }
    kept.push(to);
    open.pop();
    from = to;
  }
  return kept;
}
