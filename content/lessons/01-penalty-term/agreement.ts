// What the figure's solver agrees with: coefficients of polynomials worked out in 60-digit arithmetic.
import table from '#numerics/fixtures/ridge-poly-sine12.json';
import { polynomialRidge } from '#numerics/polynomial-ridge.ts';

const { X, y } = table.data.d;
const x = Float64Array.from(X.flat());

const ninth = table.cases.filter(({ params }) => params.degree === 9);

/** Ten coefficients for each λ, of degree 9 on twelve points of a sine; each over the largest of its fit. */
export const coefficients = {
  count: ninth.length,
  ours: ninth.flatMap(({ params, expect }) => {
    const { intercept, w } = polynomialRidge(x, Float64Array.from(y), 9).at(params.lam);
    return shares([intercept, ...w], expect.w);
  }),
  theirs: ninth.flatMap(({ expect }) => shares(expect.w, expect.w)),
};

function shares(values: readonly number[], all: readonly number[]): number[] {
  const largest = Math.max(...all.map(Math.abs));
  return values.map((value) => value / largest);
}
