/**
 * The two neighboring numbers between which `isNear` ends, as it holds at `near` and not at `far`.
 *
 * Halves the interval to the last digit; the numbers are finite, in either order.
 */
export function halving(
  near: number,
  far: number,
  isNear: (at: number) => boolean,
): { readonly near: number; readonly far: number } {
  let ends = { near, far };
  for (;;) {
    const middle = ends.near + (ends.far - ends.near) / 2;
    if (middle === ends.near || middle === ends.far) return ends;
    ends = isNear(middle) ? { ...ends, near: middle } : { ...ends, far: middle };
  }
}
