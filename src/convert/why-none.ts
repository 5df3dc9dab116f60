// Why a call has no equivalent.
import type { Convention, PenaltyConvention, Strengths } from '#numerics/conventions/convention.ts';
import type { ConverterState, Family } from './state.ts';

/** Why two calls have no number in common, whatever the numbers; undefined where they may. */
export function whyApart(
  from: Convention,
  to: Convention,
  family: Family,
  { columns }: ConverterState,
): string | undefined {
  if (from === to) return undefined;
  if (from.kind !== to.kind) {
    const apart = to.kind === 'penalty' ? from : to;
    return apart.kind === 'penalty' ? undefined : apart.noEquivalent;
  }
  if (from.kind !== 'penalty' || to.kind !== 'penalty') return undefined;
  if (family === 'huber' && to.dataTerm === 'any')
    return 'HuberRegressor fits a scale along with the weights. A network with Huber’s loss at the fixed threshold epsilon · σ̂ has the same minimum, but its number depends on how that loss is averaged.';
  if (to.dataTerm !== 'any' && to.dataTerm !== family)
    return `It fits ${fitted[to.dataTerm]}, and this model ${fitted[family]}.`;
  const alwaysScales = [from, to].find(({ name }) => name.startsWith('MASS::'));
  return alwaysScales !== undefined && columns === 'as-they-are'
    ? 'lm.ridge always divides the columns by their standard deviation. On columns that are left as they are, each weight would be penalized differently.'
    : undefined;
}

const fitted: Readonly<Record<Family, string>> = {
  'squared-error': 'squared errors',
  'log-loss': 'log losses of labels',
  huber: 'Huber’s loss',
  decay: 'a decay',
  none: 'leaves',
};

/** Why a call cannot have these strengths; undefined where it can. */
export function whyInexpressible(
  { expresses }: PenaltyConvention,
  { lambda1, lambda2 }: Strengths,
): string | undefined {
  if (lambda1 > 0 && !expresses.includes('lambda1'))
    return 'This model has an L1 part, and the call has none.';
  return lambda2 > 0 && !expresses.includes('lambda2')
    ? 'This model has a squared L2 part, and the call has none.'
    : undefined;
}
