import { largestGramEigenvalue } from '../linear-algebra/largest-eigenvalue.ts';
import { rowsOf } from '../linear-algebra/matrix.ts';
import { addScaled, dot } from '../linear-algebra/vector.ts';
import { once } from '../once.ts';
import type { CurvedDatafit, Matrix } from '../problem.ts';
import { contrasts } from './contrasts.ts';
import { logSumExp, softmax } from './softmax.ts';

/** Minus the log-likelihood of K classes, in the weights of K − 1 contrasts between them. */
export interface MultinomialDatafit extends CurvedDatafit {
  /** The weights of class k, one a column of X: over the classes they add up to 0. */
  weightsOf(k: number, w: Float64Array): Float64Array;
}

// A probability at least, where its square root is divided by.
const LEAST_PROBABILITY = 1e-20;

/**
 * f(w) = −Σ log softmax(ηᵢ) at the class of i, where ηᵢ is linear in xᵢ and adds up to 0 over classes
 *
 * A constant added to all of a row's η changes nothing, so the weights are those of orthonormal
 * contrasts, K − 1 for each feature, feature by feature: with a column of ones first, the first K − 1
 * are the intercepts. ‖w‖² is that of all classes' weights. X is n × p; `classOf` has n entries from 0
 * to K − 1. The curvature is at most ½λ_max(XᵀX). Böhning 1992.
 */
export function multinomialDatafit(
  X: Matrix,
  classOf: readonly number[],
  classes: number,
): MultinomialDatafit {
  const rows = rowsOf(X);
  const basis = contrasts(classes);
  const free = basis.length;
  const etaAt = (w: Float64Array): Float64Array[] => rows.map((x) => predictors(x, w, basis));
  const pull = (probabilities: Float64Array, i: number): Float64Array =>
    probabilities.map((p, k) => (k === classOf[i] ? 1 - p : -p));
  const smoothness = once(() => largestGramEigenvalue(X) / 2);
  return {
    dimension: X.columns * free,
    get smoothness() {
      return smoothness();
    },
    weightsOf: (k, w) =>
      Float64Array.from({ length: X.columns }, (_, j) =>
        basis.reduce((sum, c, m) => sum + (c[k] ?? 0) * (w[j * free + m] ?? 0), 0),
      ),
    value: (w) =>
      etaAt(w).reduce((sum, eta, i) => sum + logSumExp(eta) - (eta[classOf[i] ?? -1] ?? NaN), 0),
    gradientInto(gradient, w) {
      gradient.fill(0);
      etaAt(w).forEach((eta, i) => {
        const pulls = pull(softmax(eta), i);
        const along = Float64Array.from(basis, (contrast) => dot(contrast, pulls));
        rows[i]?.forEach((x, j) =>
          addScaled(gradient.subarray(j * free, (j + 1) * free), -x, along),
        );
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
      return { X: weighted(X, roots, basis), y: Float64Array.from(targets) };
    },
  };
}

/** η of one row for each class. */
function predictors(
  x: Float64Array,
  w: Float64Array,
  basis: readonly Float64Array[],
): Float64Array {
  const eta = new Float64Array(basis.length + 1);
  basis.forEach((contrast, m) => {
    const along = x.reduce((sum, entry, j) => sum + entry * (w[j * basis.length + m] ?? 0), 0);
    addScaled(eta, along, contrast);
  });
  return eta;
}

/**
 * K rows for each observation, BC ⊗ xᵀ, where C has the contrasts and BᵀB = diag(p) − ppᵀ.
 *
 * B = (I − rrᵀ) diag(r) with r = √p, which has length 1, so that I − rrᵀ is its own square.
 */
function weighted(
  X: Matrix,
  roots: readonly Float64Array[],
  basis: readonly Float64Array[],
): Matrix {
  const classes = basis.length + 1;
  const [rows, columns] = [X.rows * classes, X.columns * basis.length];
  const data = new Float64Array(rows * columns);
  roots.forEach((root, i) => {
    basis.forEach((contrast, m) => {
      const bent = contrast.map((entry, k) => entry * (root[k] ?? 0));
      addScaled(bent, -dot(root, bent), root);
      for (let j = 0; j < X.columns; j += 1) {
        const x = X.data[j * X.rows + i] ?? 0;
        const column = (j * basis.length + m) * rows;
        data.set(
          bent.map((entry) => entry * x),
          column + i * classes,
        );
      }
    });
  });
  return { rows, columns, data };
}
