import { matrixFromRows, rowsOf } from '../linear-algebra/matrix.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import type { Matrix } from '../problem.ts';
import { newton } from '../solvers/newton.ts';
import { solve, type Solution, type SolveOptions } from '../solvers/solve.ts';
import { designFor, inOriginalUnits, type Design, type DesignOptions } from '../standardize.ts';
import { targetFor } from '../target.ts';
import { sparingFirst, withInterceptColumn } from '../unpenalized-intercept.ts';
import { multinomialDatafit } from './multinomial-datafit.ts';
import { separation, type Separation } from './separation.ts';

/** The strength of squared L2, 0 if not given, how X is scaled, and when to stop. */
export interface MultinomialOptions extends DesignOptions, Omit<SolveOptions, 'start'> {
  readonly lambda2?: number;
}

/** What one class's predictor is made of. */
export interface ClassWeights {
  readonly label: number;
  readonly w: Float64Array;
  readonly intercept: number;
  /** The same for the scaled columns, which the penalty sees. */
  readonly scaled: { readonly w: Float64Array; readonly intercept: number };
}

/** Fitted weights for each class; the softmax of its predictors gives the probabilities. */
export interface MultinomialFit extends Omit<Solution, 'w'> {
  /** By label, ascending. */
  readonly classes: readonly ClassWeights[];
  /** −log-likelihood, the objective without its penalty. */
  readonly loss: number;
  /** Without a penalty, whether the classes can be told apart: then there is no minimum to find. */
  readonly separation: Separation['kind'];
}

/**
 * argmin over β₀, B of −Σ log softmax(β₀ + Bxᵢ) at the class of i + ½λ₂‖B‖²
 *
 * Labels are any numbers, K of them; every class has weights. They add up to 0 over the classes, as
 * the penalty makes them, and so do the intercepts, whose sum is free. By Newton's method. As for two
 * classes, `separation` says where no minimum exists at λ₂ = 0. Throws a RangeError where all labels
 * are one.
 */
export function multinomialRegression(
  X: Matrix,
  y: ArrayLike<number>,
  { lambda2 = 0, intercept = true, scaling = 'none', ...stop }: MultinomialOptions = {},
): MultinomialFit {
  const labels = [...new Set(targetFor(X, y))].sort((a, b) => a - b);
  if (labels.length < 2) {
    throw new RangeError(`Every y is ${labels[0]}: give observations of at least two classes.`);
  }
  const design = designFor(X, y, { intercept, scaling });
  const columns = intercept ? withInterceptColumn(design.X) : design.X;
  const classOf = Array.from(y, (label) => labels.indexOf(label));
  const datafit = multinomialDatafit(columns, classOf, labels.length);
  const penalty = sparingFirst(l2Squared(lambda2), intercept ? labels.length - 1 : 0);
  const solution = solve(newton, { datafit, penalty }, stop);
  const kind = lambda2 > 0 ? 'none' : separationOf(columns, classOf, labels.length);
  return {
    ...solution,
    classes: labels.map((label, k) => {
      const own = datafit.weightsOf(k, solution.w);
      return { label, ...inBothUnits(design, intercept ? own : Float64Array.of(0, ...own)) };
    }),
    loss: datafit.value(solution.w),
    converged: solution.converged && kind === 'none',
    separation: kind,
  };
}

/** An intercept and weights for the design's columns, there and for the original ones. */
function inBothUnits(design: Design, own: Float64Array): Omit<ClassWeights, 'label'> {
  const scaled = { w: own.slice(1), intercept: own[0] ?? NaN };
  return { scaled, ...inOriginalUnits({ ...design, targetMean: scaled.intercept }, scaled.w) };
}

/** Each class against each other one: an observation's own predictor has to be the largest. */
function separationOf(X: Matrix, classOf: readonly number[], classes: number): Separation['kind'] {
  const rows = rowsOf(X).flatMap((x, i) => {
    const own = classOf[i] ?? 0;
    const others = Array.from({ length: classes }, (_, k) => k).filter((k) => k !== own);
    return others.map((other) => lead(x, own, other, classes));
  });
  return separation(
    matrixFromRows(rows),
    rows.map(() => 1),
  ).kind;
}

/** By how much η of `own` exceeds that of `other`, as a row of the weights of all classes. */
const lead = (x: Float64Array, own: number, other: number, classes: number): Float64Array =>
  Float64Array.from({ length: x.length * classes }, (_, at) => {
    const entry = x[Math.floor(at / classes)] ?? 0;
    if (at % classes === own) return entry;
    return at % classes === other ? -entry : 0;
  });
