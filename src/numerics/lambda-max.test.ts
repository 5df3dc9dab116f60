import { expect, it } from 'vitest';
import { lambdaMax } from './lambda-max.ts';
import { l1 } from './penalties/l1.ts';
import { regression } from './regression.test-support.ts';
import { coordinateDescent } from './solvers/coordinate-descent.ts';
import { solve } from './solvers/solve.ts';

it('lambdaMax is where the first weight of the lasso leaves 0', () => {
  const datafit = regression(9, 20, 5);
  const weightsAt = (share: number) =>
    solve(coordinateDescent, { datafit, penalty: l1(share * lambdaMax(datafit)) }).w;
  expect(weightsAt(1).every((weight) => weight === 0)).toBe(true);
  expect(weightsAt(0.999).filter((weight) => weight !== 0)).toHaveLength(1);
});
