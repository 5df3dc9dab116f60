import { expect, test } from 'vitest';
import { matrixFromRows } from './linear-algebra/matrix.ts';
import { createRandom } from './random.ts';
import { ridge } from './solvers/cholesky-ridge.ts';
import { signedRidge, wideSignedRidge } from './signed-ridge.ts';

const random = createRandom(3);
const drawn = (rows: number, columns: number) =>
  matrixFromRows(
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal())),
  );

test('for λ ≥ 0 it is ridge, wide or tall', () => {
  for (const [n, p] of [
    [4, 9],
    [9, 4],
  ] as const) {
    const X = drawn(n, p);
    const y = Array.from({ length: n }, () => random.normal());
    const fit = signedRidge(X, y);
    for (const lambda of [0, 0.3, 20])
      ridge(X, y, lambda).w.forEach((w, j) => expect(fit(lambda)?.[j]).toBeCloseTo(w, 10));
  }
});

test('one feature by hand: xᵀy / (xᵀx + λ), down to −xᵀx and no further', () => {
  const fit = signedRidge(matrixFromRows([[3], [4]]), [1, 2]);
  expect(fit(-15)?.[0]).toBeCloseTo(11 / 10, 12);
  expect(fit(-25)).toBeUndefined();
  expect(fit(-26)).toBeUndefined();
});

test('a direction without data lets no λ be negative', () => {
  const fit = signedRidge(
    matrixFromRows([
      [1, 1],
      [2, 2],
      [0, 0],
    ]),
    [1, 1, 1],
  );
  expect(fit(0)?.[0]).toBeCloseTo(0.3, 12);
  expect(fit(-0.1)).toBeUndefined();
});

test('refuses a λ that is no number', () => {
  expect(() => signedRidge(matrixFromRows([[1]]), [1])(NaN)).toThrow('lambda is NaN');
});

test('from n coefficients it is the same, and ends at the same λ', () => {
  const X = drawn(4, 30);
  const y = [1, -2, 0.5, 3];
  const fit = signedRidge(X, y);
  for (const lambda of [-5, 0, 2])
    fit(lambda)?.forEach((w, j) => expect(wideSignedRidge(X, y, lambda)?.[j]).toBeCloseTo(w, 10));
  for (const lambda of [-30, -1e3]) {
    expect(fit(lambda)).toBeUndefined();
    expect(wideSignedRidge(X, y, lambda)).toBeUndefined();
  }
});
