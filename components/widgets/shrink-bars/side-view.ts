import { columnsOf } from '#numerics/linear-algebra/matrix.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import type { Design } from '#numerics/standardize.ts';
import { projectionsOf, type DataSet, type Decades } from './data-set.ts';

/** Data seen along their widest and their thinnest direction. */
export function sideView(design: Design, names: readonly string[], decades: Decades): DataSet {
  const path = ridgePath(design.X, design.y);
  const { U, singularValues } = path.factors;
  const last = singularValues.length - 1;
  const along = (direction: number, shares: Float64Array): Float64Array => {
    const length = (shares[direction] ?? NaN) * (singularValues[direction] ?? NaN);
    return (columnsOf(U)[direction] ?? new Float64Array()).map((entry) => length * entry);
  };
  const places = (shares: Float64Array) => ({ xs: along(0, shares), ys: along(last, shares) });
  const rows = places(new Float64Array(last + 1).fill(1));
  return {
    squares: singularValues.map((d) => d ** 2),
    projections: projectionsOf(last + 1, places),
    ...{ names, path, decades, rows, places, center: [0, 0] },
    axes: [
      { direction: 1, x: 1, y: 0 },
      { direction: last + 1, x: 0, y: 1 },
    ],
    reach: 1.15 * Math.max(...rows.xs.map(Math.abs)),
    labels: ['direction 1, the widest', `direction ${last + 1}, the thinnest`],
  };
}
