// What the points alone decide: whether a line separates them, and the fits over all C.
import { logistic } from '#numerics/datafits/logistic.ts';
import { latest } from '#numerics/latest.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { norm } from '#numerics/linear-algebra/vector.ts';
import { logisticPath, type LogisticPathFit } from '#numerics/logistic/logistic-path.ts';
import { maxMargin } from '#numerics/logistic/max-margin.ts';
import type { Separation } from '#numerics/logistic/separation.ts';
import type { Matrix } from '#numerics/problem.ts';
import { withInterceptColumn } from '#numerics/unpenalized-intercept.ts';
import { readPoints } from '#widget-state/points.ts';
import { groupSize } from './data.ts';

/** The line intercept + wᵀx = 0, and w's direction. */
export interface Line {
  readonly w: Float64Array;
  readonly intercept: number;
}

export interface Groups {
  readonly X: Matrix;
  /** 0 for the label −1, 1 for +1. */
  readonly y: Float64Array;
  readonly kind: Separation['kind'];
  /** Where the boundary tends to as C grows; of separable groups w has length 1. */
  readonly limit: Line | undefined;
  /** From the limit to the nearest points; 0 where none separates. */
  readonly margin: number;
  /** ‖w‖ at each C of the grid. */
  readonly lengths: Float64Array;
}

/** C from 10⁻³ to 10⁵, three a decade. */
export const grid = Float64Array.from({ length: 25 }, (_, k) => 10 ** (k / 3 - 3));

// No penalty at the end: there logistic regression tends to, if no line separates the groups.
const strengths = [...Array.from(grid, (C) => 1 / C), 0];

export const labels = Float64Array.from({ length: 2 * groupSize }, (_, i) =>
  i < groupSize ? 0 : 1,
);

function groupsAt(text: string): Groups {
  const X = matrixFromRows(readPoints(text).map(({ x, y }) => [x, y]));
  const datafit = logistic(withInterceptColumn(X), labels);
  const { kind } = datafit.separation();
  const path = logisticPath(datafit, kind === 'none' ? strengths : strengths.slice(0, -1));
  const lengths = Float64Array.from(path.slice(0, grid.length), ({ w }) => norm(w));
  return { X, y: labels, kind, lengths, ...limitOf(X, kind, path) };
}

/** Of separable groups the largest margin; of others the end of the path. */
function limitOf(
  X: Matrix,
  kind: Separation['kind'],
  path: readonly LogisticPathFit[],
): Pick<Groups, 'limit' | 'margin'> {
  if (kind === 'quasi-complete') return { limit: undefined, margin: 0 };
  if (kind === 'none') return { limit: path.at(-1), margin: 0 };
  const plane = maxMargin(X, labels);
  return {
    limit: plane && { w: plane.direction, intercept: plane.intercept },
    margin: plane?.margin ?? 0,
  };
}

/** Kept while only C moves. */
export const groupsOf = latest(groupsAt, (text) => text);
