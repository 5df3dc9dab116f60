// A group carried as a whole: by its middle, which is no state of its own.
import { pointsText, type Point } from '#widget-state/points.ts';
import { controls } from './controls.ts';

/** What a coordinate rests on: a multiple of the control's step, its rounding taken off. */
const onGrid = (value: number): number => Number(value.toFixed(1));

/** The middle of points, on the grid that points rest on. */
export const middleOf = (points: readonly Point[]): Point => ({
  x: onGrid(points.reduce((sum, { x }) => sum + x, 0) / points.length),
  y: onGrid(points.reduce((sum, { y }) => sum + y, 0) / points.length),
});

/** The points, those from `first` up to `end` moved by (dx, dy) or as far as all stay in the drawing. */
export function shifted(
  points: readonly Point[],
  [first, end]: readonly [number, number],
  { x: dx, y: dy }: Point,
): string {
  const group = points.slice(first, end);
  const x = kept(
    group.map((point) => point.x),
    dx,
    controls.points.x,
  );
  const y = kept(
    group.map((point) => point.y),
    dy,
    controls.points.y,
  );
  return pointsText(
    points.map((point, i) =>
      i >= first && i < end ? { x: onGrid(point.x + x), y: onGrid(point.y + y) } : point,
    ),
  );
}

/** The part of a move that leaves all coordinates within bounds. */
const kept = (
  coordinates: readonly number[],
  move: number,
  { min, max }: { readonly min: number; readonly max: number },
): number =>
  Math.max(min - Math.min(...coordinates), Math.min(max - Math.max(...coordinates), move));
