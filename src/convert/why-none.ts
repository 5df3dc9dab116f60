// Why a call has no equivalent.
import { say } from '#say/converter.ts';
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
  if (family === 'huber' && to.dataTerm === 'any') return say('huberApart');
  if (to.dataTerm !== 'any' && to.dataTerm !== family)
    return say('fitsOther', { its: fitted(to.dataTerm), ours: fitted(family) });
  const alwaysScales = [from, to].find(({ name }) => name.startsWith('MASS::'));
  return alwaysScales !== undefined && columns === 'as-they-are' ? say('alwaysScales') : undefined;
}

const fitted = (family: Family): string => say(family === 'none' ? 'leaves' : family);

/** Why a call cannot have these strengths; undefined where it can. */
export function whyInexpressible(
  { expresses }: PenaltyConvention,
  { lambda1, lambda2 }: Strengths,
): string | undefined {
  if (lambda1 > 0 && !expresses.includes('lambda1')) return say('noL1');
  return lambda2 > 0 && !expresses.includes('lambda2') ? say('noL2') : undefined;
}
