// How far a place is from a line.

/** From `p` to the line between `a` and `b`. */
export const distance = (p: number[], a: number[], b: number[]): number => {
  const [px = NaN, py = NaN] = p;
  const [ax = NaN, ay = NaN] = a;
  const [bx = NaN, by = NaN] = b;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along =
    length === 0
      ? 0
      : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay));
};
