// The four lines, of which three do not see λ.
import { lineOf, type Line } from '#components/plot/line.ts';
import { factorDesign, type FactoredDesign } from '#numerics/diagnostics/factored-design.ts';
import { latest } from '#numerics/latest.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { huber } from '#numerics/losses/huber.ts';
import { ridgePath, type RidgePath } from '#numerics/paths/ridge-path.ts';
import { leaveOneOutAlong, smallestScore } from '#numerics/paths/ridge-selection.ts';
import type { Matrix } from '#numerics/problem.ts';
import { mEstimate } from '#numerics/robust/m-estimate.ts';
import { mmEstimate } from '#numerics/robust/mm-estimate.ts';
import { designFor, inOriginalUnits, type Design } from '#numerics/standardize.ts';
import { readPoints } from '#widget-state/points.ts';

export interface Fits {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly design: Design;
  readonly factored: FactoredDesign;
  readonly path: RidgePath;
  readonly huber: Line;
  readonly mm: Line;
  /** The λ of the grid with the smallest error when each point in turn is left out. */
  readonly chosen: number;
  /** The slope of ridge over that grid. */
  readonly curve: Float64Array;
}

/** λ from 1 to 10⁶ and 0; all that the choice by leave-one-out looks at. */
export const lambdaGrid = Float64Array.from({ length: 62 }, (_, k) =>
  k === 0 ? 0 : 10 ** ((k - 1) / 10),
);

/** At one place no slope can be told: the lines are level. */
const level = (ys: Float64Array): Line => ({
  slope: 0,
  intercept: ys.reduce((sum, y) => sum + y, 0) / ys.length,
});

function robustLines(X: Matrix, ys: Float64Array, rank: number): { huber: Line; mm: Line } {
  if (rank === 0) return { huber: level(ys), mm: level(ys) };
  return {
    huber: lineOf(mEstimate(X, ys, huber(), { tolerance: 1e-6 })),
    // More random pairs to start from, and a start nearer to its end, make it slower and end at the
    // same line.
    mm: lineOf(
      mmEstimate(X, ys, { exhaustiveUpTo: 0, subsets: 20, finalists: 2, tolerance: 1e-4 }),
    ),
  };
}

function fitsTo(text: string): Fits {
  const points = readPoints(text);
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const X = matrixFromColumns([xs], xs.length);
  const design = designFor(X, ys);
  const path = ridgePath(design.X, design.y);
  return {
    ...{ xs, ys, design, path, factored: factorDesign(X) },
    ...robustLines(X, ys, path.factors.rank),
    chosen: smallestScore(lambdaGrid, leaveOneOutAlong(path)).lambda,
    curve: lambdaGrid.map((lambda) => path.weights(lambda)[0] ?? NaN),
  };
}

/** The fits to the points of a control's text; kept while only λ moves. */
export const fitsOf = latest(fitsTo, (text) => text);

export const ridgeLine = ({ design, path }: Fits, lambda: number): Line =>
  lineOf(inOriginalUnits(design, path.weights(lambda)));
