import { matrixFromColumns } from './linear-algebra/matrix.ts';
import { ridgePath } from './paths/ridge-path.ts';
import type { Matrix } from './problem.ts';
import { designFor, inOriginalUnits } from './standardize.ts';

/** β₀ + β₁x + … + β_p xᵖ; `w` has β₁ to β_p. */
export interface Polynomial {
  readonly intercept: number;
  readonly w: Float64Array;
}

/** Polynomials of one degree fitted to one data set, for every λ. */
export interface PolynomialRidge {
  /** Whether the data leave several polynomials equally good at λ = 0; `at(0)` is the shortest. */
  readonly ambiguous: boolean;
  /** The minimizer at a λ ≥ 0, or ∞. */
  at(lambda: number): Polynomial;
}

/** [x, x², …, xᵖ], n × degree: the powers as they are, neither centered nor scaled. */
export function powers(x: Float64Array, degree: number): Matrix {
  const columns = Array.from({ length: degree }, (_, j) => x.map((value) => value ** (j + 1)));
  return matrixFromColumns(columns, x.length);
}

/**
 * argmin over β₀, β of ½Σ(yᵢ − β₀ − Σⱼβⱼxᵢʲ)² + ½λ‖β‖²; with `penalizeIntercept`, + ½λβ₀² besides
 *
 * x and y have n entries. By singular values, never through XᵀX, whose condition is the square of
 * that of the powers: at degree 9 on [0, 1] it would leave no digit of the weights.
 */
export function polynomialRidge(
  x: Float64Array,
  y: Float64Array,
  degree: number,
  { penalizeIntercept = false } = {},
): PolynomialRidge {
  return penalizeIntercept ? allPenalized(x, y, degree) : interceptFree(x, y, degree);
}

function interceptFree(x: Float64Array, y: Float64Array, degree: number): PolynomialRidge {
  const design = designFor(powers(x, degree), y);
  const path = ridgePath(design.X, design.y);
  return {
    ambiguous: path.factors.rank < degree,
    at: (lambda) => inOriginalUnits(design, path.weights(lambda)),
  };
}

function allPenalized(x: Float64Array, y: Float64Array, degree: number): PolynomialRidge {
  const ones = new Float64Array(x.length).fill(1);
  const { rows, data } = powers(x, degree);
  const all = { rows, columns: degree + 1, data: Float64Array.of(...ones, ...data) };
  const path = ridgePath(all, y);
  const at = (lambda: number): Polynomial => {
    const all = path.weights(lambda);
    return { intercept: all[0] ?? NaN, w: all.slice(1) };
  };
  return { ambiguous: path.factors.rank <= degree, at };
}

/** The polynomial's value at each x, by Horner's rule. */
export function polynomialAt({ intercept, w }: Polynomial, x: Float64Array): Float64Array {
  const values = new Float64Array(x.length);
  for (let j = w.length - 1; j >= 0; j -= 1) {
    const weight = w[j] ?? NaN;
    for (let i = 0; i < values.length; i += 1)
      values[i] = ((values[i] ?? NaN) + weight) * (x[i] ?? NaN);
  }
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? NaN) + intercept;
  return values;
}

/** y − f(x): n entries. */
export function polynomialResiduals(
  polynomial: Polynomial,
  x: Float64Array,
  y: Float64Array,
): Float64Array {
  const residuals = polynomialAt(polynomial, x);
  for (let i = 0; i < residuals.length; i += 1)
    residuals[i] = (y[i] ?? NaN) - (residuals[i] ?? NaN);
  return residuals;
}
