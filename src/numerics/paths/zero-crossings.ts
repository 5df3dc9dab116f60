/** Where a weight passes through 0 and changes its sign. */
export interface ZeroCrossing {
  readonly column: number;
  readonly lambda: number;
}

const HALVINGS = 50;

/**
 * Every λ at which a weight changes its sign, from one λ of an ascending list to the next.
 *
 * `weights[k]` are those at `lambdas[k]`, and `at` gives them in between; they must be continuous. A
 * weight that rests at 0 for a while has no crossing there, and two within one step cancel.
 */
export function zeroCrossings(
  at: (lambda: number) => Float64Array,
  lambdas: readonly number[],
  weights: readonly Float64Array[],
): ZeroCrossing[] {
  return lambdas.slice(1).flatMap((high, k) => {
    const [low, before, after] = [lambdas[k] ?? NaN, weights[k], weights[k + 1]];
    return Array.from(before ?? [], (weight, column) => ({ weight, column }))
      .filter(({ weight, column }) => weight * (after?.[column] ?? NaN) < 0)
      .map(({ weight, column }) => {
        const keepsSign = (lambda: number) => weight * (at(lambda)[column] ?? NaN) > 0;
        return { column, lambda: lastWhere(keepsSign, low, high) };
      });
  });
}

/** Where a condition that holds at `low` and not at `high` ceases to hold. */
function lastWhere(holds: (lambda: number) => boolean, low: number, high: number): number {
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
