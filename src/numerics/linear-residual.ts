import { addScaled } from './linear-algebra/vector.ts';

/** y − Xw for columns of X: all of it anew, or as it is after one weight has moved. */
export interface LinearResidual {
  into(residual: Float64Array, w: Float64Array): Float64Array;
  moveCoordinate(coordinate: number, change: number, residual: Float64Array): void;
}

/** `columns` are p vectors of n entries, `y` has n; without allocation. */
export function linearResidual(columns: readonly Float64Array[], y: Float64Array): LinearResidual {
  const moveCoordinate = (j: number, change: number, residual: Float64Array): void =>
    addScaled(residual, -change, columns[j] ?? y);
  return {
    moveCoordinate,
    into(residual, w) {
      residual.set(y);
      for (let j = 0; j < columns.length; j += 1) moveCoordinate(j, w[j] ?? 0, residual);
      return residual;
    },
  };
}
