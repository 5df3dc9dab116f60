// Noise on the inputs of the diabetes data, really drawn, beside the ridge that it stands for.
import { diabetes } from '#content/datasets/diabetes.ts';
import { createRandom } from '#numerics/random.ts';
import { solveSemiDefinite } from '#numerics/linear-algebra/cholesky.ts';
import type { Matrix } from '#numerics/problem.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { designFor } from '#numerics/standardize.ts';

export const COPIES = 200;
export const DEVIATION = 0.3;

const { X, y } = designFor(diabetes.X, diabetes.y, { scaling: 'population' });

/** The rows over again, each entry with noise of its own. */
function noisyCopy(random: ReturnType<typeof createRandom>): Matrix {
  return { ...X, data: X.data.map((entry) => entry + random.normal(0, DEVIATION)) };
}

/** Adds ZᵀZ and Zᵀy of one copy; columns are stored one after the other. */
function accumulate({ rows, columns, data }: Matrix, gram: Float64Array, pull: Float64Array): void {
  for (let j = 0; j < columns; j += 1) {
    for (let i = 0; i < rows; i += 1) {
      const entry = data[j * rows + i] ?? NaN;
      pull[j] = (pull[j] ?? 0) + entry * (y[i] ?? NaN);
      for (let k = 0; k < columns; k += 1)
        gram[j * columns + k] = (gram[j * columns + k] ?? 0) + entry * (data[k * rows + i] ?? NaN);
    }
  }
}

/** Least squares on all copies together. */
function leastSquaresOnCopies(): Float64Array {
  const random = createRandom(1);
  const p = X.columns;
  const [gram, pull] = [new Float64Array(p * p), new Float64Array(p)];
  for (let copy = 0; copy < COPIES; copy += 1) accumulate(noisyCopy(random), gram, pull);
  // Exactly symmetric, which sums in another order need not be.
  for (let j = 0; j < p; j += 1)
    for (let k = 0; k < j; k += 1) gram[k * p + j] = gram[j * p + k] ?? NaN;
  return solveSemiDefinite({ rows: p, columns: p, data: gram }, pull).x;
}

/** λ = nσ² */
export const noiseLambda = X.rows * DEVIATION ** 2;

const name = 's1';
const at = diabetes.names.indexOf(name);

/** The standardized coefficient of one feature: plain, by ridge at nσ², and with the noise drawn. */
export const coefficient = {
  name,
  plain: ridge(X, y, 0).w[at] ?? NaN,
  ridge: ridge(X, y, noiseLambda).w[at] ?? NaN,
  noisy: leastSquaresOnCopies()[at] ?? NaN,
};
