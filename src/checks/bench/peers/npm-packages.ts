// What npm offers for these jobs: least squares and ridge. Run with the folder of the problems and the
// folder where the packages are installed; prints one line a result.
//
// No package computes a correct lasso or elastic net path. scikitjs 1.24.0 runs Adam in single
// precision (lasso 18-38 % off, 2-4 s a fit, no zeros); machinelearn 2.1.5 runs stochastic gradient
// descent (ridge 7-9 % off) and installs an old TensorFlow; both are left out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readDoubles, writeDoubles } from './doubles.ts';
import { milliseconds } from './timing.ts';

const [folder = '.', packages = '.'] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'package.json'));
const { Matrix, SVD, solve } = require('ml-matrix');
const MultivariateLinearRegression = require('ml-regression-multivariate-linear');

const doubles = (name: string): Float64Array => readDoubles(folder, name);

/** Weights for all λ from one singular value decomposition, as one would write it with ml-matrix. */
function ridge(X: typeof Matrix, y: typeof Matrix, lambdas: Float64Array): number[] {
  const svd = new SVD(X, { autoTranspose: true });
  const d: number[] = svd.diagonal;
  const projected: number[] = svd.leftSingularVectors.transpose().mmul(y).to1DArray();
  return Array.from(lambdas).flatMap((lambda): number[] => {
    const turned = projected.map(
      (value, k) => (value * (d[k] ?? NaN)) / ((d[k] ?? NaN) ** 2 + lambda),
    );
    return svd.rightSingularVectors.mmul(Matrix.columnVector(turned)).to1DArray();
  });
}

function report(id: string, solver: string, run: () => number[]): void {
  writeDoubles(folder, `${id}.${solver}`, run());
  console.log([id, solver, milliseconds(() => void run())].join(','));
}

const [, ...lines] = readFileSync(join(folder, 'problems.csv'), 'utf8').trim().split('\n');
for (const line of lines) {
  const [id = '', kind = '', data = '', rows = '', columns = ''] = line.split(',');
  const [n, p] = [Number(rows), Number(columns)];
  const X = Matrix.from1DArray(p, n, doubles(`${data}.X`)).transpose();
  const y = Matrix.columnVector(doubles(`${data}.y`));
  // Its decomposition of 500 × 1000 takes minutes.
  if (kind === 'ridge' && n * p <= 100_000)
    report(id, 'ml-matrix SVD', () => ridge(X, y, doubles(`${id}.lambda`)));
  if (kind !== 'ols') continue;
  report(id, 'ml-matrix QR', () => solve(X, y).to1DArray());
  report(id, 'ml-regression', () =>
    new MultivariateLinearRegression(X, y, { intercept: false, statistics: false }).weights.flat(),
  );
}
