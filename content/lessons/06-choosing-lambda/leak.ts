// Columns of pure noise, of which the few most correlated with y are chosen: with all rows before
// the folds are made, or anew in the training part of each fold.
import { MEN, scaling } from '#components/widgets/lambda-lab/men.ts';
import { prostate } from '#content/datasets/prostate.ts';
import { columnsOf, matrixFromColumns, selectRows } from '#numerics/linear-algebra/matrix.ts';
import { dot, mean, norm, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { rowsOf } from '#numerics/paths/cross-validation.ts';
import { otherRows, randomFolds, rowsByFold } from '#numerics/paths/folds.ts';
import { heldOutError } from '#numerics/paths/ridge-folds.ts';
import type { Matrix } from '#numerics/problem.ts';
import { createRandom } from '#numerics/random.ts';

export const NOISE = 500;
export const KEPT = 8;
const LAMBDA = 10;

const { y } = prostate('train');
const random = createRandom(1);
const noise = matrixFromColumns(
  Array.from({ length: NOISE }, () => Float64Array.from({ length: MEN }, () => random.normal())),
  MEN,
);

const centered = (v: Float64Array): Float64Array => v.map((value) => value - mean(v));

/** The columns most correlated with y in these rows. */
function screened(rows: readonly number[]): Matrix {
  const target = centered(Float64Array.from(rows, (row) => y[row] ?? NaN));
  const correlations = columnsOf(selectRows(noise, rows)).map((column) => {
    const around = centered(column);
    return Math.abs(dot(around, target)) / norm(around);
  });
  const best = [...correlations.keys()].sort(
    (a, b) => (correlations[b] ?? NaN) - (correlations[a] ?? NaN),
  );
  const columns = columnsOf(noise);
  return matrixFromColumns(
    best.slice(0, KEPT).map((j) => columns[j] ?? new Float64Array(MEN)),
    MEN,
  );
}

/** The ten-fold error of ridge on the columns that `choose` finds for the training rows of a fold. */
function validated(choose: (training: readonly number[]) => Matrix): number {
  const parts = rowsByFold(randomFolds(MEN, 10, 1));
  const sums = parts.map((held) => {
    const training = otherRows(MEN, held);
    const data = { X: choose(training), y };
    const error = heldOutError(rowsOf(data, training), rowsOf(data, held), { scaling });
    return held.length * error(LAMBDA);
  });
  return sums.reduce((total, sum) => total + sum, 0) / MEN;
}

const all = screened(Array.from({ length: MEN }, (_, row) => row));

/** What cross-validation says of noise, with the choice of columns outside and inside of it. */
export const screening = {
  outside: validated(() => all),
  inside: validated(screened),
  /** The error of predicting everyone by the mean. */
  variance: squaredNorm(centered(y)) / MEN,
};
