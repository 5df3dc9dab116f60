import { expect, test } from 'vitest';
import { factorDesign } from './diagnostics/factored-design.ts';
import { leverage } from './diagnostics/leverage.ts';
import { kernelDegreesOfFreedom } from './kernel-degrees-of-freedom.ts';
import { kernelRidge } from './kernel-ridge.ts';
import { linearKernel } from './kernels/linear.ts';
import { rbfKernel } from './kernels/rbf.ts';
import { matrixFromRows } from './linear-algebra/matrix.ts';

const X = matrixFromRows([
  [1, 2],
  [0, -1],
  [3, 1],
  [-2, 1],
  [1, 1],
]);

test('of the linear kernel they are the sum of the leverages of ridge', () => {
  const design = factorDesign(X, { intercept: false });
  for (const lambda of [0.1, 3]) {
    const sum = leverage(design, lambda).reduce((total, each) => total + each, 0);
    expect(kernelDegreesOfFreedom(X, linearKernel)(lambda)).toBeCloseTo(sum, 10);
  }
});

test('they are what a unit more in each response does to its own fit, summed', () => {
  const kernel = rbfKernel(0.3);
  const own = [0, 1, 2, 3, 4].map((i) => {
    const unit = [0, 1, 2, 3, 4].map((j) => Number(i === j));
    return kernelRidge(X, unit, kernel, 0.2).fitted[i] ?? NaN;
  });
  const sum = own.reduce((total, each) => total + each, 0);
  expect(kernelDegreesOfFreedom(X, kernel)(0.2)).toBeCloseTo(sum, 10);
});
