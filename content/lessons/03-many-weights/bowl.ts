// The squared error of two correlated features as a bowl over their weights, three times as long as
// wide: its contours, and the lasso in it.
import { halving } from '#numerics/halving.ts';
import { matrixFromRows, matVec } from '#numerics/linear-algebra/matrix.ts';
import { norm } from '#numerics/linear-algebra/vector.ts';
import { atLambda, lars } from '#numerics/paths/lars.ts';
import type { Matrix } from '#numerics/problem.ts';

type Pair = readonly [number, number];

export interface Bowl {
  /** The least-squares weights, at its bottom. */
  readonly free: Pair;
  /** In which direction it is long, in degrees from the first axis. */
  readonly angle: number;
}

const length = 3;

function axisOf({ angle }: Bowl): Pair {
  const turn = (angle * Math.PI) / 180;
  return [Math.cos(turn), Math.sin(turn)];
}

function designOf(bowl: Bowl): Matrix {
  const [c, s] = axisOf(bowl);
  return matrixFromRows([
    [c / length, s / length],
    [-s, c],
  ]);
}

const sumOf = (w: Float64Array): number => w.reduce((sum, weight) => sum + Math.abs(weight), 0);

/** Where |w₁| + |w₂| ≤ 1 and ‖Xw − y‖ is least, and how large that is. */
export function lassoInDiamond(bowl: Bowl): { readonly w: Pair; readonly size: number } {
  const X = designOf(bowl);
  const y = matVec(X, Float64Array.from(bowl.free));
  const path = lars(X, y);
  const strongest = path.knots[0]?.lambda ?? 0;
  const { far } = halving(0, strongest, (lambda) => sumOf(atLambda(path, lambda)) > 1);
  const w = atLambda(path, far);
  const size = norm(matVec(X, w).map((fit, i) => fit - (y[i] ?? NaN)));
  return { w: [w[0] ?? NaN, w[1] ?? NaN], size };
}

const steps = 60;

/** The contour ‖Xw − y‖ = size in pieces from left to right, each inside the ranges of the axes. */
export function contour(
  bowl: Bowl,
  size: number,
  axes: { readonly x: Pair; readonly y: Pair },
): readonly Pair[][] {
  const [c, s] = axisOf(bowl);
  const rightmost = Math.atan2(-s, length * c);
  const at = (turn: number): Pair => {
    const [along, across] = [size * length * Math.cos(turn), size * Math.sin(turn)];
    return [bowl.free[0] + c * along - s * across, bowl.free[1] + s * along + c * across];
  };
  const inside = ([x, y]: Pair) => within(x, axes.x) && within(y, axes.y);
  return [-Math.PI, Math.PI].flatMap((leftmost) =>
    unbroken(
      Array.from({ length: steps + 1 }, (_, k) => at(rightmost + leftmost * (1 - k / steps))),
      inside,
    ),
  );
}

const within = (value: number, [from, to]: Pair): boolean => value >= from && value <= to;

function unbroken(places: readonly Pair[], inside: (place: Pair) => boolean): Pair[][] {
  const pieces: Pair[][] = [[]];
  for (const place of places) {
    if (inside(place)) pieces.at(-1)?.push(place);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}
