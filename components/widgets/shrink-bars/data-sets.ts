// The data that the figure shows: a cloud to drag, the corners of a box, and two real sets.
import { longley } from '#content/datasets/longley.ts';
import { prostate } from '#content/datasets/prostate.ts';
import { columnsOf, matrixFromColumns, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { squeezedRows } from '#numerics/linear-algebra/squeezed-rows.ts';
import { once } from '#numerics/once.ts';
import { ridgePath, type RidgePath } from '#numerics/paths/ridge-path.ts';
import { designFor, type Design } from '#numerics/standardize.ts';
import { readPoints } from '#widget-state/points.ts';

/** Where rows stand in the drawing. */
export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A line through the middle of the cloud along a singular direction. */
export interface Axis {
  /** Counted from 1, the widest. */
  readonly direction: number;
  readonly x: number;
  readonly y: number;
}

/** How a data set is drawn. */
export interface Drawing {
  readonly names: readonly string[];
  /** Two of the directions as they lie in the drawing, of length 1. */
  readonly axes: readonly [Axis, Axis];
  /** The middle of the cloud. */
  readonly center: readonly [number, number];
  /** From −reach to reach, both ways. */
  readonly reach: number;
  readonly labels: readonly [string, string];
  /** What the axis of d² and λ spans, in decades. */
  readonly decades: readonly [number, number];
}

export interface DataSet extends Drawing {
  readonly path: RidgePath;
  /** The rows, each direction multiplied by its share. */
  readonly places: (shares: Float64Array) => Places;
}

/** Of the points of the cloud, in their order; they stay when points are dragged. */
export const responses = [-2.1, -1.7, 0.1, 6.8, 2.3, 2.5, 5.8, 7.8, 3.3];

/** Where the points of the cloud are at first: their squared singular values are 100 and 9. */
export const initialCloud =
  '-3.7_-3.7~-2.5_-3.6~-1.1_-3.4~-0.8_2.1~-0.4_0.6~1.2_-0.2~1.9_2.7~2.4_3.7~3_1.8';

/** How far the points of the cloud can be dragged. */
export const CLOUD_REACH = 5;

export function cloudOf(text: string): DataSet {
  const rows = readPoints(text).map(({ x, y }) => [x, y]);
  const { X, y, columnMeans } = designFor(matrixFromRows(rows), responses);
  const path = ridgePath(X, y);
  const [first = 0, second = 0] = columnMeans;
  const [widest, thinnest] = columnsOf(path.factors.V);
  return {
    ...{ names: ['x₁', 'x₂'], path, center: [first, second] as const, reach: CLOUD_REACH },
    places: (shares) => {
      const [xs, ys] = columnsOf(squeezedRows(path.factors, shares));
      return { xs: shifted(xs, first), ys: shifted(ys, second) };
    },
    axes: [axis(1, widest), axis(2, thinnest)],
    labels: ['feature x₁', 'feature x₂'],
    decades: [-1, 3],
  };
}

const shifted = (values: Float64Array | undefined, by: number): Float64Array =>
  (values ?? new Float64Array()).map((value) => value + by);

const axis = (
  direction: number,
  [x = NaN, y = NaN]: ArrayLike<number> & Iterable<number> = [],
) => ({
  direction,
  x,
  y,
});

/** Seen along its widest and its thinnest direction. */
function seenFromTheSide(
  design: Design,
  names: readonly string[],
  decades: readonly [number, number],
) {
  const path = ridgePath(design.X, design.y);
  const { U, singularValues } = path.factors;
  const last = singularValues.length - 1;
  const along = (direction: number, shares: Float64Array): Float64Array => {
    const length = (shares[direction] ?? NaN) * (singularValues[direction] ?? NaN);
    return (columnsOf(U)[direction] ?? new Float64Array()).map((entry) => length * entry);
  };
  const whole = along(0, new Float64Array(last + 1).fill(1));
  return {
    ...{ names, path, decades, center: [0, 0] as const },
    places: (shares: Float64Array) => ({ xs: along(0, shares), ys: along(last, shares) }),
    axes: [axis(1, [1, 0]), axis(last + 1, [0, 1])] as const,
    reach: 1.15 * Math.max(...whole.map(Math.abs)),
    labels: ['direction 1, the widest', `direction ${last + 1}, the thinnest`] as const,
  };
}

/** The eight corners of a box, whose singular values are 10, 3 and 1. */
function boxOf(): DataSet {
  const signs = [0, 1, 2].map((place) =>
    Float64Array.from({ length: 8 }, (_, corner) => ((corner >> place) % 2 === 0 ? -1 : 1)),
  );
  const edges = [10, 3, 1].map((d) => d / Math.sqrt(8));
  const X = matrixFromColumns(
    signs.map((column, j) => column.map((sign) => sign * (edges[j] ?? NaN))),
    8,
  );
  const y = Float64Array.from({ length: 8 }, (_, i) =>
    signs.reduce((sum, column) => sum + (column[i] ?? NaN), 0),
  );
  return seenFromTheSide(designFor(X, y), ['x₁', 'x₂', 'x₃'], [-1, 3]);
}

const box = once(boxOf);
const men = once(() => {
  const { X, y, names } = prostate('train');
  return seenFromTheSide(designFor(X, y, { scaling: 'sample' }), names, [0, 3.5]);
});
const economy = once(() => {
  const { X, y, names } = longley;
  return seenFromTheSide(designFor(X, y, { scaling: 'sample' }), names, [-2.7, 2.7]);
});

export type DataName = 'cloud' | 'box' | 'prostate' | 'longley';

export const dataSet = (name: DataName, points: string): DataSet =>
  ({ cloud: () => cloudOf(points), box, prostate: men, longley: economy })[name]();
