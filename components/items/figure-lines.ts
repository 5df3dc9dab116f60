// The lines that a figure is read by, and what its curves are there: its drawing and its table
// have the same resolution.
import { formatNumber } from '#expressions/format-number.ts';
import { listed } from '#language/write-number.ts';
import type { Curve, LinedFigure } from '#quiz/figure.ts';

/** The multiples of `step` from one end of an axis to the other. */
export function multiples([from, to]: readonly [number, number], step: number): readonly number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => stepped(first + index, step));
}

/** `count` steps, without the noise that adding them would leave. */
const stepped = (count: number, step: number): number => Number((count * step).toPrecision(12));

/** The multiple of `step` nearest to a value. */
export const nearest = (value: number, step: number): number =>
  stepped(Math.round(value / step), step);

/** What the curve is at x: nothing outside of it, two values where it jumps. */
export function heightsAt({ pieces }: Curve, x: number): readonly number[] {
  const heights = pieces.flatMap((points) => heightOf(points, x) ?? []);
  return heights.filter((height, index) => heights.indexOf(height) === index);
}

type Points = Curve['pieces'][number];

function heightOf(points: Points, x: number): number | undefined {
  const slack = 1e-9 * Math.max(1, Math.abs(x));
  const next = points.findIndex(([at]) => at >= x - slack);
  const [after, before] = [points[next], points[next - 1]];
  if (after === undefined || (before === undefined && after[0] > x + slack)) return undefined;
  if (before === undefined || after[0] <= x + slack) return after[1];
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}

/** A row for each fine line of x; heights as finely as eyes read them, to half a fine line. */
export const readingTable = ({ x, curves, lines }: LinedFigure) =>
  multiples(x, lines.x.minor).map((at) => ({
    x: at,
    heights: curves.map((curve) =>
      heightsAt(curve, at).map((height) => nearest(height, lines.y.minor / 2)),
    ),
  }));

/** The heights at one x as a table says them. */
export const heightsText = (heights: readonly number[]): string =>
  listed(heights.map((height) => formatNumber(height))) || '–';
