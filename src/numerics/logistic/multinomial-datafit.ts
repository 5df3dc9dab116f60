import { largestGramEigenvalue } from '../linear-algebra/largest-eigenvalue.ts';
import { columnsOf, transpose } from '../linear-algebra/matrix.ts';
import type { CurvedDatafit, Matrix } from '../problem.ts';
import { logSumExp, softmax } from './softmax.ts';

// A probability at least, where its square root is divided by.
const LEAST_PROBABILITY = 1e-20;

/**
 * f(w) = −Σ log softmax(ηᵢ) at the class of i, with ηᵢₖ = xᵢᵀwₖ: minus the log-likelihood of K classes.
 *
 * Weights feature by feature, in each class by class: wₖⱼ stands at j · K + k, so that with a column
 * of ones first the K intercepts come first. X is n × p; `classOf` has n entries from 0 to K − 1. The
 * curvature is at most ½λ_max(XᵀX). Böhning 1992.
 */
export function multinomialDatafit(
  X: Matrix,
  classOf: readonly number[],
  classes: number,
): CurvedDatafit {
  const rows = columnsOf(transpose(X));
  const etaAt = (w: Float64Array): Float64Array[] => rows.map((x) => predictors(x, w, classes));
  const pull = (probabilities: Float64Array, i: number): Float64Array =>
    probabilities.map((p, k) => (k === classOf[i] ? 1 - p : -p));
  let smoothness: number | undefined;
  return {
    dimension: X.columns * classes,
    get smoothness() {
      return (smoothness ??= largestGramEigenvalue(X) / 2);
    },
    value: (w) =>
      etaAt(w).reduce((sum, eta, i) => sum + logSumExp(eta) - (eta[classOf[i] ?? -1] ?? NaN), 0),
    gradientInto(gradient, w) {
      const pulls = etaAt(w).map((eta, i) => pull(softmax(eta), i));
      gradient.forEach((_, at) => {
        const [j, k] = [Math.floor(at / classes), at % classes];
        gradient[at] = -rows.reduce((sum, x, i) => sum + (x[j] ?? 0) * (pulls[i]?.[k] ?? 0), 0);
      });
    },
    leastSquaresAt(w) {
      const probabilities = etaAt(w).map(softmax);
      const roots = probabilities.map((ps) =>
        ps.map((p) => Math.sqrt(Math.max(p, LEAST_PROBABILITY))),
      );
      const targets = probabilities.flatMap((ps, i) => [
        ...pull(ps, i).map((v, k) => v / (roots[i]?.[k] ?? NaN)),
      ]);
      return { X: weighted(X, roots), y: Float64Array.from(targets) };
    },
  };
}

/** ηₖ = xᵀwₖ for each class k. */
function predictors(x: Float64Array, w: Float64Array, classes: number): Float64Array {
  const eta = new Float64Array(classes);
  for (let at = 0; at < w.length; at += 1) {
    const k = at % classes;
    eta[k] = (eta[k] ?? 0) + (w[at] ?? 0) * (x[Math.floor(at / classes)] ?? 0);
  }
  return eta;
}

/**
 * K rows for each observation, B ⊗ xᵀ, where BᵀB = diag(p) − ppᵀ is the curvature of its loss.
 *
 * B = (I − rrᵀ) diag(r) with r = √p, which has length 1, so that I − rrᵀ is its own square.
 */
function weighted(X: Matrix, roots: readonly Float64Array[]): Matrix {
  const classes = roots[0]?.length ?? 0;
  const [rows, columns] = [X.rows * classes, X.columns * classes];
  const data = new Float64Array(rows * columns);
  for (let at = 0; at < data.length; at += 1) {
    const [row, column] = [at % rows, Math.floor(at / rows)];
    const [i, a] = [Math.floor(row / classes), row % classes];
    const [j, k] = [Math.floor(column / classes), column % classes];
    const [left, right] = [roots[i]?.[a] ?? 0, roots[i]?.[k] ?? 0];
    data[at] = (X.data[j * X.rows + i] ?? 0) * ((a === k ? 1 : 0) - left * right) * right;
  }
  return { rows, columns, data };
}
