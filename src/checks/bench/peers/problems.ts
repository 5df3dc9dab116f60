// The problems that all solvers are given.
import { readFileSync } from 'node:fs';
import { centre } from '#numerics/intercept.ts';
import { matrixFromColumns, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { lambdaGrid } from '#numerics/paths/lambda-grid.ts';
import type { Matrix } from '#numerics/problem.ts';
import { createRandom } from '#numerics/random.ts';

/** What is computed: weights at each λ, or the mean squared error of held-out rows at each λ. */
export type Kind = 'lasso' | 'enet' | 'ridge' | 'cv' | 'ols';

export interface DataSet {
  readonly name: string;
  /** Centred, as is y. */
  readonly X: Matrix;
  readonly y: Float64Array;
}

export interface Problem {
  readonly id: string;
  readonly kind: Kind;
  readonly data: DataSet;
  /** The share of λ that is λ₁. */
  readonly l1Ratio: number;
  /** In our scaling, descending; λ₁ + λ₂. */
  readonly lambdas: Float64Array;
  /** Ten of them, for cross-validation. */
  readonly folds: readonly number[];
}

export const titles: Readonly<Record<Kind, string>> = {
  lasso: 'lasso path',
  enet: 'elastic net path, half L1',
  ridge: 'ridge path',
  cv: 'lasso, 10-fold cross-validation',
  ols: 'least squares',
};

/** Normal columns with a common factor, of which `relevant` make up y; the rest of y is noise. */
function simulated(seed: number, n: number, p: number, relevant: number): DataSet {
  const random = createRandom(seed);
  const normals = (): Float64Array => Float64Array.from({ length: n }, () => random.normal());
  const common = normals();
  const columns = Array.from({ length: p }, () =>
    normals().map((value, i) => value + 0.5 * (common[i] ?? 0)),
  );
  const y = normals().map((value) => 3 * value);
  for (let k = 0; k < relevant; k += 1) {
    const weight = random.normal(0, 2);
    columns[k * Math.floor(p / relevant)]?.forEach(
      (value, i) => (y[i] = (y[i] ?? 0) + weight * value),
    );
  }
  return { name: `${n} × ${p}`, ...centre(matrixFromColumns(columns, n), y) };
}

/** A table of the fixtures; the last column is the response. */
function fromFile(name: string, file: string): DataSet {
  const path = new URL(`../../../numerics/fixtures/data/${file}`, import.meta.url);
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  const y = rows.map((row) => row.at(-1) ?? NaN);
  return { name, ...centre(matrixFromRows(rows.map((row) => row.slice(0, -1))), y) };
}

const ratios: Readonly<Record<Kind, number>> = { lasso: 1, enet: 0.5, ridge: 0, cv: 1, ols: 0 };

function problem(kind: Kind, data: DataSet): Problem {
  const l1Ratio = ratios[kind];
  const lambdas = kind === 'ols' ? new Float64Array(1) : lambdaGrid(data.X, data.y, { l1Ratio });
  const { rows, columns } = data.X;
  const folds = Array.from({ length: rows }, (_, i) => i % 10);
  return { id: `${kind}-${rows}x${columns}`, kind, data, l1Ratio, lambdas, folds };
}

/** Every problem, in the order of the table. */
export function problems(): Problem[] {
  const diabetes = fromFile('diabetes, 442 × 10', 'diabetes.csv');
  const longley = fromFile('Longley, 16 × 6', 'longley_R.csv');
  const tall = simulated(1, 1000, 100, 10);
  const wide = simulated(2, 500, 1000, 20);
  const widest = simulated(3, 200, 5000, 20);
  const all = [diabetes, tall, wide, widest];
  return [
    ...all.map((data) => problem('lasso', data)),
    ...all.map((data) => problem('enet', data)),
    ...all.map((data) => problem('ridge', data)),
    ...[diabetes, tall, wide].map((data) => problem('cv', data)),
    ...[diabetes, longley].map((data) => problem('ols', data)),
  ];
}
