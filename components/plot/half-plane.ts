// Lines and bands across a drawing whatever their slope, by cutting the frame's rectangle.

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** An affine function of the place, 0 on the line in question. */
type Side = (place: Place) => number;

/** The corners of the part of a convex polygon where `side` is at least 0. */
export function cut(polygon: readonly Place[], side: Side): Place[] {
  return polygon.flatMap((corner, k) => {
    const crossing = crossingAfter(polygon, k, side);
    return side(corner) >= 0 ? [corner, ...crossing] : crossing;
  });
}

/** Where the line on which `side` is 0 enters and leaves a convex polygon; empty where it passes by. */
export const chord = (polygon: readonly Place[], side: Side): Place[] =>
  polygon.flatMap((_, k) => crossingAfter(polygon, k, side));

/** The place between corner k and the next where `side` changes its sign, if it does. */
function crossingAfter(polygon: readonly Place[], k: number, side: Side): Place[] {
  const [from, to] = [polygon[k], polygon[(k + 1) % polygon.length]];
  if (from === undefined || to === undefined) return [];
  const [here, there] = [side(from), side(to)];
  if (here >= 0 === there >= 0) return [];
  const share = here / (here - there);
  return [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
}
