// What lines to paste have to find: the weights of our own solvers.
import type { Call } from '#convert/calls.ts';
import type { Numbers } from '#convert/convert.ts';
import { fitBy, type Kind, type Sample } from '#convert/fit.ts';
import type { Context } from '#numerics/conventions/context.ts';
import { huber } from '#numerics/losses/huber.ts';
import { penalizedFit } from '#numerics/robust/penalized-fit.ts';

interface Asked {
  readonly call: Call;
  readonly numbers: Numbers;
  readonly context: Context;
  readonly sample: Sample;
  readonly kind: Kind;
}

/** The weights, of columns of standard deviation 1; NaN where we have none. */
export function ourWeights(
  { call, numbers, context, sample, kind }: Asked,
  printed: readonly number[],
): readonly number[] {
  if (call.id === 'huber-regressor') return besideTheirScale(numbers, sample, printed);
  // The program prints how far the leaves of the first tree are from the formula.
  if (call.id === 'xgboost-tree') return printed.map(() => 0);
  return [...(fitBy(call, numbers, context, sample, kind) ?? [NaN])];
}

const epsilon = 1.35;

/** HuberRegressor's last number is σ̂: our Huber loss at epsilon · σ̂ with λ₂ = alpha · σ̂. */
function besideTheirScale({ alpha = NaN }: Numbers, { X, y }: Sample, printed: readonly number[]) {
  const scale = printed.at(-1) ?? NaN;
  const { w } = penalizedFit(X, y, huber(epsilon * scale), { lambda2: alpha * scale });
  return [...w, scale];
}
