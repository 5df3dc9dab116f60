// All that a drawing of whole paths needs and that a moving λ leaves as it is.
import { coefficientPath, type CoefficientPath } from '#numerics/paths/coefficient-path.ts';
import { zeroCrossings, type ZeroCrossing } from '#numerics/paths/zero-crossings.ts';
import type { PathData } from './data-sets.ts';

export interface DrawnPath extends PathData {
  readonly path: CoefficientPath;
  /** λ₁ / (λ₁ + λ₂) */
  readonly l1Ratio: number;
  /** Ascending from 0 to ∞, fine enough for a smooth curve. */
  readonly lambdas: readonly number[];
  /** The weights at each of them. */
  readonly weights: readonly Float64Array[];
  /** What the fit spends at each of them. */
  readonly freedom: readonly number[];
  readonly crossings: readonly ZeroCrossing[];
  /** The lowest and the highest of all weights, and 0. */
  readonly extent: readonly [number, number];
}

const PER_DECADE = 32;

/** The paths of `data`, computed. */
export function drawPath(data: PathData, l1Ratio: number): DrawnPath {
  const path = coefficientPath(data.X, data.y, l1Ratio);
  const finite = strengths(
    data.decades,
    path.moves.map(({ lambda }) => lambda),
  );
  const weights = pathAlong(path, finite);
  const freedom = finite.map((lambda, k) =>
    path.effectiveDegreesOfFreedom(lambda, weights[k] ?? new Float64Array()),
  );
  const sizes = weights.flatMap((w) => [Math.min(...w), Math.max(...w)]);
  return {
    ...data,
    ...{ path, l1Ratio },
    lambdas: [...finite, Infinity],
    weights: [...weights, new Float64Array(data.X.columns)],
    freedom: [...freedom, 0],
    crossings: zeroCrossings(
      (lambda) => path.at([lambda])[0] ?? new Float64Array(),
      finite,
      weights,
    ),
    extent: [Math.min(0, ...sizes), Math.max(0, ...sizes)],
  };
}

/** Asked for from the strongest penalty on, which is the way that an exact path takes. */
const pathAlong = (path: CoefficientPath, ascending: readonly number[]): Float64Array[] =>
  path.at(ascending.toReversed()).toReversed();

/** 0, equal ratios between the decades, and the knots. */
function strengths([from, to]: readonly [number, number], knots: readonly number[]): number[] {
  const steps = (to - from) * PER_DECADE;
  const grid = Array.from({ length: steps + 1 }, (_, k) => 10 ** (from + k / PER_DECADE));
  return [...new Set([0, ...grid, ...knots])].sort((a, b) => a - b);
}

/** ‖w‖₁ as a share of that of least squares; 0 where least squares is 0. */
export function shareOfLeastSquares({ weights }: DrawnPath, w: Float64Array): number {
  const whole = l1Norm(weights[0] ?? w);
  return whole === 0 ? 0 : l1Norm(w) / whole;
}

export const l1Norm = (w: Float64Array): number => w.reduce((sum, v) => sum + Math.abs(v), 0);
