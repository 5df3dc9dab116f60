// Paths laid out for a drawing; kept, so that a drag of λ computes and draws none of it again.
import { endsOf, heightsOf, placesOf, type Axis } from './axis.ts';
import type { PathState } from './controls.ts';
import { pathData } from './data-sets.ts';
import { drawPath, type DrawnPath } from './drawn-path.ts';

export interface PathLayout extends DrawnPath {
  readonly axis: Axis;
  /** Where each of `lambdas` stands from left to right. */
  readonly places: Float64Array;
  /** The places of the left and the right end, and the weights of the lower and the upper. */
  readonly ends: readonly [number, number];
  readonly heights: readonly [number, number];
}

const KEPT = 16;
const kept = new Map<string, PathLayout>();

/** The paths of a state, from among the last few where they are there. */
export function pathLayout(state: PathState): PathLayout {
  const { data, standardized, correlation, first, second } = state;
  const source = data === 'pair' ? [correlation, first, second] : [data, standardized];
  const axis = axisOf(state);
  const key = [...source, mixOf(state), axis].join();
  const found = kept.get(key) ?? layOut(drawPath(pathData(state), mixOf(state)), axis);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** λ₁ / (λ₁ + λ₂) of a state: 0 for ridge, 1 for the lasso. */
export const mixOf = ({ method, mix }: PathState): number =>
  ({ ridge: 0, lasso: 1, 'elastic-net': mix })[method];

/** Degrees of freedom of a lasso jump at its knots, so that its curves would stand upright. */
const axisOf = ({ axis, method }: PathState): Axis =>
  axis === 'df' && method !== 'ridge' ? 'share' : axis;

function layOut(drawn: DrawnPath, axis: Axis): PathLayout {
  const places = placesOf(drawn, axis);
  const ends = endsOf(drawn, axis, places);
  return { ...drawn, axis, places, ends, heights: heightsOf(drawn) };
}
