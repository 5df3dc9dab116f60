// What the questions that are answered in a figure know of it.
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { norm } from '#numerics/linear-algebra/vector.ts';
import { logisticRegression } from '#numerics/logistic/logistic-regression.ts';
import { readPoints } from '#widget-state/points.ts';

/** Eight points labeled −1, then eight labeled +1, which a line separates. */
export const separablePoints =
  '0.9_-1.3~-2.2_0.5~-2.8_-0.3~-3_-1.2~-2.1_-0.9~-3.3_0.2~-2.5_-2~-1.5_-1.6~-0.9_1.3~2.2_-0.5~2.7_0.6~3.2_1.1~1.9_0.8~3.1_-0.2~2.4_2.1~1.3_1.7';

/** ‖w‖ of the logistic regression with λ = 1/C on those points. */
export function lengthAt(C: number): number {
  const X = matrixFromRows(readPoints(separablePoints).map(({ x, y }) => [x, y]));
  const labels = readPoints(separablePoints).map((_, i) => (i < 8 ? 0 : 1));
  return norm(logisticRegression(X, labels, { lambda2: 1 / C }).w);
}
