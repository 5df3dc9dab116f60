import { nonNegative } from '../arguments.ts';
import { vectorFrom } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { gramCorrelations } from './gram-correlations.ts';
import { homotopyState, restart, type HomotopyState } from './homotopy-state.ts';
import { mixFor, type Mix } from './mix.ts';
import { residualCorrelations } from './residual-correlations.ts';
import { reach, type Reached } from './working-set.ts';

const correlations = { gram: gramCorrelations, residual: residualCorrelations };

export interface PathOptions extends Mix {
  /** Whether weights must not be negative; false if not given. */
  readonly nonnegative?: boolean;
  /** Largest violation of optimality that counts as solved, relative to max |xⱼᵀy|; 1e-10 if not given. */
  readonly tolerance?: number;
  /** How pulls are kept up to date: chosen by size if not given. */
  readonly through?: 'gram' | 'residual';
}

/** The minimiser at one λ, with what proves it. */
export interface PathPoint extends Reached {
  readonly lambda: number;
}

/**
 * argmin ½‖y − Xw‖² + λ₁ Σ factorⱼ|wⱼ| + ½λ₂‖w‖² for each λ, with λ₁ = λ · l1Ratio and λ₂ = λ · (1 − l1Ratio)
 *
 * X is n × p, centred like y. Exact up to rounding: walks from one λ to the next by `walk`, in which
 * only a working set of columns takes part where p is large, and proves each point on all columns.
 * λs may come in any order; descending is fastest. Throws a RangeError for shapes that do not fit and
 * for strengths that are negative or not finite.
 */
export function elasticNetPath(
  X: Matrix,
  y: ArrayLike<number>,
  lambdas: ArrayLike<number>,
  options: PathOptions = {},
): PathPoint[] {
  const { nonnegative = false, tolerance = 1e-10 } = options;
  const { through = cheapest(X, lambdas.length) } = options;
  const { l1Ratio, factors } = mixFor(X.columns, options);
  const state = homotopyState(correlations[through](X, targetFor(X, y)));
  restart(state, new Float64Array(X.columns));
  const allowed = tolerance * state.largestPull;
  const largest = largestStrength(state, factors);
  state.bounds.set(factors.map((factor) => factor * largest));
  return Array.from(vectorFrom(lambdas, 'lambdas'), (lambda, k) => {
    const lambda1 = nonNegative(`lambdas[${k}]`, lambda) * l1Ratio;
    const targets = factors.map((factor) => factor * lambda1);
    return {
      lambda,
      ...reach(state, { targets, nonnegative, lambda2: lambda - lambda1 }, allowed),
    };
  });
}

/**
 * XᵀX where it costs no more than to look at all columns at each λ; the residual otherwise.
 *
 * The one takes n p²/2 multiplications at most, the other n p for each λ.
 */
function cheapest(X: Matrix, looks: number): 'gram' | 'residual' {
  return X.columns <= 2 * Math.max(looks, 50) ? 'gram' : 'residual';
}

/** The smallest λ₁ at which no penalized weight leaves 0. */
const largestStrength = ({ pulls }: HomotopyState, factors: Float64Array): number =>
  pulls.reduce((most, pull, j) => {
    const factor = factors[j] ?? 0;
    return factor > 0 ? Math.max(most, Math.abs(pull) / factor) : most;
  }, 0);
