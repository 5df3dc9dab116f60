// In a link, points that stand where they stood at first are left out: "3*1_2.5~7*0_4" moves the
// points number 3 and 7, counted from 0, and no other. No sign of it is escaped in an address.

/** How `text` differs from `initial`; `text` itself where that is no longer. */
export function movedPoints(initial: string, text: string): string {
  const first = initial.split('~');
  const now = text.split('~');
  const moved = now.flatMap((pair, index) => (pair === first[index] ? [] : [`${index}*${pair}`]));
  const short = moved.join('~');
  return now.length === first.length && short.length < text.length ? short : text;
}

/** The text that `movedPoints` was given; a whole text of points stays as it is. */
export function withMovedPoints(initial: string, text: string): string {
  if (!text.includes('*')) return text;
  const points = initial.split('~');
  for (const moved of text.split('~')) {
    const [index = '', pair = ''] = moved.split('*', 2);
    // What names no point becomes one point too many, which is told like any other misfit.
    points[
      /^\d{1,3}$/u.test(index) && Number(index) < points.length ? Number(index) : points.length
    ] = pair;
  }
  return points.join('~');
}
