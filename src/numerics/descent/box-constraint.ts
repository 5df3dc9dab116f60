import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';

/** The penalty that is a fence. */
export interface BoxConstraint extends SeparablePenalty {
  readonly name: 'box-constraint';
  readonly bound: number;
}

/**
 * 0 where ‖w‖∞ ≤ bound, and ∞ beyond
 *
 * With bound = 1/λ, what full-batch AdamW minimizes over once its learning rate has faded. Throws a
 * RangeError for a bound that is not above 0; ∞ is no bound at all. Xie & Li 2024.
 */
export function boxConstraint(bound: number): BoxConstraint {
  if (!(bound > 0)) throw new RangeError(`The bound is ${bound}: give a number above 0.`);
  return separable(
    { name: 'box-constraint', bound },
    {
      value: (w) => (w.every((weight) => Math.abs(weight) <= bound) ? 0 : Infinity),
      prox: (v) => Math.min(bound, Math.max(-bound, v)),
      slopes: (weight) => ({
        left: weight <= -bound ? -Infinity : 0,
        right: weight >= bound ? Infinity : 0,
      }),
    },
  );
}
