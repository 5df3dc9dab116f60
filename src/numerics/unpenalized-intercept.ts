// An intercept as the first weight: for datafits where taking the means out is not the same as
// fitting one (`intercept.ts` is for the squared error).

import type { Matrix, SeparablePenalty } from './problem.ts';
import { separable } from './separable.ts';

/** A penalty on all weights but the first. */
export interface FirstSpared<
  Cost extends SeparablePenalty = SeparablePenalty,
> extends SeparablePenalty {
  /** What the other weights pay; its coordinate 0 is their first. */
  readonly spared: Cost;
}

/** [1 X]: n × (p + 1), a column of ones before those of X, whose weight is the intercept. */
export function withInterceptColumn({ rows, columns, data: known }: Matrix): Matrix {
  const data = new Float64Array(rows + known.length).fill(1, 0, rows);
  data.set(known, rows);
  return { rows, columns: columns + 1, data };
}

/**
 * penalty(w₁, …, w_p), free in w₀: penalizing an intercept would make the fit depend on y's zero.
 *
 * `count` weights are free if there are several intercepts, one for each class.
 */
export function sparingFirst<Cost extends SeparablePenalty>(
  penalty: Cost,
  count = 1,
): FirstSpared<Cost> {
  const flat = { left: 0, right: 0 };
  return separable(
    { spared: penalty },
    {
      // A copy: of few weights it takes less time than a view of them.
      value: (w) => penalty.value(w.slice(count)),
      prox: (v, stepSize, j) => (j < count ? v : penalty.prox(v, stepSize, j - count)),
      slopes: (weight, j) => (j < count ? flat : penalty.slopes(weight, j - count)),
    },
  );
}
