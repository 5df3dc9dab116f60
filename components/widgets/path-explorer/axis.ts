// Where a λ stands from left to right: always with the weakest penalty at the left end.
import { shareOfLeastSquares, type DrawnPath } from './drawn-path.ts';
import type { PathState } from './controls.ts';
import type { PathLayout } from './layout.ts';

/** What runs from left to right; degrees of freedom are drawn for ridge alone. */
export type Axis = PathState['axis'];

/** How much of the width, in decades, lies between λ = 0 and the first λ of the logarithmic axis. */
const gapOf = ({ decades: [from, to] }: DrawnPath): number => 0.09 * (to - from);

/** The value on the axis at λ = `lambda`, where the weights are `w`. */
export function placeOf(drawn: DrawnPath, axis: Axis, lambda: number, w: Float64Array): number {
  if (axis === 'df') return drawn.path.effectiveDegreesOfFreedom(lambda, w);
  if (axis === 'share') return shareOfLeastSquares(drawn, w);
  const [from, to] = drawn.decades;
  return lambda === 0 ? from - gapOf(drawn) : Math.min(to, Math.max(from, Math.log10(lambda)));
}

/** The value on the axis for every drawn λ. */
export const placesOf = (drawn: DrawnPath, axis: Axis): Float64Array =>
  Float64Array.from(drawn.lambdas, (lambda, k) =>
    axis === 'df'
      ? (drawn.freedom[k] ?? NaN)
      : placeOf(drawn, axis, lambda, drawn.weights[k] ?? new Float64Array()),
  );

/** The values at the left and the right end. */
export function endsOf(drawn: DrawnPath, axis: Axis, places: Float64Array): [number, number] {
  if (axis === 'lambda') return [drawn.decades[0] - gapOf(drawn), drawn.decades[1]];
  return [Math.max(...places, 0.01), 0];
}

/**
 * The λ at a value on the axis.
 *
 * Where several have it, as a share of ‖β‖₁ may, the one nearest to `near`; off the axis, its end.
 */
export function lambdaAt(drawn: PathLayout, value: number, near: number): number {
  const { axis, places, lambdas } = drawn;
  const [from, to] = drawn.decades;
  if (axis === 'lambda')
    return value < from - gapOf(drawn) / 2 ? 0 : 10 ** Math.min(to, Math.max(from, value));
  let best = value >= Math.max(...places) ? 0 : 10 ** to;
  let distance = Infinity;
  for (let k = 0; k + 2 < lambdas.length; k += 1) {
    const [left, right] = [places[k] ?? NaN, places[k + 1] ?? NaN];
    if (left === right || (value - left) * (value - right) > 0) continue;
    const share = (value - left) / (right - left);
    const found = (lambdas[k] ?? 0) * (1 - share) + (lambdas[k + 1] ?? 0) * share;
    const away = Math.abs(Math.log((found + 1e-9) / (near + 1e-9)));
    if (away < distance) [best, distance] = [found, away];
  }
  return best;
}

/** The lowest and the highest weight drawn, with some room. */
export function heightsOf({ extent: [low, high] }: DrawnPath): [number, number] {
  const room = Math.max(0.06 * (high - low), 1e-9);
  return [low - room, high + room];
}
