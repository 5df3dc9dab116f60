// What the numerics cost, as ratios that hold on any machine. Run without Vite's module runner,
// which charges for every imported name: vitest bench --run --experimental.viteModuleRunner=false
import { expect, test } from 'vitest';
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { loadFixture } from '#numerics/fixtures/fixture.test-support.ts';
import { centre } from '#numerics/intercept.ts';
import { lambdaMax } from '#numerics/lambda-max.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { oneWeight, shrinkageMap } from '#numerics/one-weight.ts';
import { l1 } from '#numerics/penalties/l1.ts';
import { acceleratedProximalGradient } from '#numerics/solvers/accelerated-proximal-gradient.ts';
import { coordinateDescent } from '#numerics/solvers/coordinate-descent.ts';
import { proximalGradient } from '#numerics/solvers/proximal-gradient.ts';
import { solve } from '#numerics/solvers/solve.ts';

test('a shrinkage map of 241 points, against the solver at each', async ({ bench }) => {
  const zs = Float64Array.from({ length: 241 }, (_, i) => (i - 120) / 30);
  const result = await bench.compare(
    bench('shrinkageMap', () => void shrinkageMap(zs, 1, 0.5)),
    bench('oneWeight × 241', () => zs.forEach((z) => oneWeight({ z, lambda1: 1, lambda2: 0.5 }))),
  );
  expect(result.get('shrinkageMap')).toBeFasterThan(result.get('oneWeight × 241'));
});

test('a lasso on the diabetes data, 442 × 10, at a tenth of λ_max', async ({ bench }) => {
  const [{ given } = { given: { X: [], y: [] } }] = loadFixture('lasso-sklearn-diabetes').cases;
  const { X, y } = centre(matrixFromRows(given.X), given.y);
  const datafit = squaredError(X, y);
  const problem = { datafit, penalty: l1(lambdaMax(datafit) / 10) };
  const atTolerance = { tolerance: 1e-7, maxSteps: 100_000 };
  const result = await bench.compare(
    bench('coordinate descent', () => void solve(coordinateDescent, problem, atTolerance)),
    bench('proximal gradient', () => void solve(proximalGradient, problem, atTolerance)),
    bench('accelerated', () => void solve(acceleratedProximalGradient, problem, atTolerance)),
    { time: 500 },
  );
  expect(result.get('coordinate descent')).toBeFasterThan(result.get('proximal gradient'));
});
