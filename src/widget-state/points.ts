// Points as the text that a link carries: "1_2.5~3_-4" is (1, 2.5) and (3, −4).
// None of these signs is escaped in an address.
import { say } from '#say/figures.ts';
import type { PointAxis, Points } from './controls.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points that a text holds; what is no number is NaN. */
export const readPoints = (text: string): readonly Point[] =>
  text.split('~').map((pair) => {
    const [x, y, ...more] = pair.split('_').map(coordinate);
    return more.length > 0 ? { x: NaN, y: NaN } : { x: x ?? NaN, y: y ?? NaN };
  });

const coordinate = (text: string): number => (text.trim() === '' ? NaN : Number(text));

/** The text that holds these points. */
export const pointsText = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x}_${y}`).join('~');

/** `text` with its point number `index` put elsewhere. */
export const withPoint = (text: string, index: number, point: Point): string =>
  pointsText(readPoints(text).map((other, i) => (i === index ? point : other)));

/** A sentence that says why `value` does not hold points for the control, or undefined. */
export function pointsMisfit(control: Points, value: number | string): string | undefined {
  const wanted = readPoints(control.initial).length;
  const points = typeof value === 'string' ? readPoints(value) : [];
  if (points.length !== wanted) return say('points', { name: control.label, n: wanted });
  for (const { x, y } of points) {
    const problem = outside(control.x, x) ?? outside(control.y, y);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** A sentence where a coordinate is no number of its axis. */
export const outside = ({ label, min, max }: PointAxis, value: number): string | undefined =>
  value >= min && value <= max ? undefined : say('fromTo', { name: label, min, max });
