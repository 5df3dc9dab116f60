import { columnsOf, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { squeezedRows } from '#numerics/linear-algebra/squeezed-rows.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { designFor } from '#numerics/standardize.ts';
import { readPoints } from '#widget-state/points.ts';
import { projectionsOf, type Axis, type DataSet, type Decades, type Places } from './data-set.ts';

/** Of the points of the cloud, in their order; they stay when points are dragged. */
export const responses = [-2.1, -1.7, 0.1, 6.8, 2.3, 2.5, 5.8, 7.8, 3.3];

/** Where the points of the cloud are at first: their squared singular values are 100 and 9. */
export const initialCloud =
  '-3.7_-3.7~-2.5_-3.6~-1.1_-3.4~-0.8_2.1~-0.4_0.6~1.2_-0.2~1.9_2.7~2.4_3.7~3_1.8';

/** How far the points of the cloud can be dragged. */
export const CLOUD_REACH = 5;

const decades: Decades = [-1, 3];

function analyzed(text: string): DataSet {
  const points = readPoints(text);
  const { X, y, columnMeans } = designFor(
    matrixFromRows(points.map((point) => [point.x, point.y])),
    responses,
  );
  const path = ridgePath(X, y);
  const [first = 0, second = 0] = columnMeans;
  const [widest, thinnest] = columnsOf(path.factors.V);
  const places = (shares: Float64Array): Places => {
    const [xs, ys] = columnsOf(squeezedRows(path.factors, shares));
    return { xs: shifted(xs, first), ys: shifted(ys, second) };
  };
  return {
    ...{ names: ['x₁', 'x₂'], path, center: [first, second], reach: CLOUD_REACH, decades },
    rows: {
      xs: Float64Array.from(points, (point) => point.x),
      ys: Float64Array.from(points, (point) => point.y),
    },
    places,
    squares: path.factors.singularValues.map((d) => d ** 2),
    projections: projectionsOf(path.factors.singularValues.length, places),
    axes: [axis(1, widest), axis(2, thinnest)],
    labels: ['feature x₁', 'feature x₂'],
  };
}

const shifted = (values: Float64Array | undefined, by: number): Float64Array =>
  (values ?? new Float64Array()).map((value) => value + by);

const axis = (direction: number, along: Float64Array | undefined): Axis => ({
  direction,
  x: along?.[0] ?? NaN,
  y: along?.[1] ?? NaN,
});

let latest = { text: '', cloud: analyzed(initialCloud) };

/** The cloud of a control's text; analyzed once while only λ moves. */
export function cloudOf(text: string): DataSet {
  if (latest.text !== text) latest = { text, cloud: analyzed(text) };
  return latest.cloud;
}
