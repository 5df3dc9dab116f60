import { formatNumber } from '#expressions/format-number.ts';
import type { PvsNResult } from './model.ts';

const short = (value: number): string => formatNumber(value, 3);

/** This draw, then the median of all, then what the limit says. */
export function describe({ p, state, lambda, fit, median, draws, limitRisk }: PvsNResult): string {
  const of = {
    ridgeless: 'λ → 0',
    fixed: `λ = ${short(lambda)}`,
    tuned: `the best λ (${short(lambda)})`,
  };
  const over =
    median === undefined ? '' : `; median of ${draws.repetitions.length} draws: ${short(median)}`;
  return `With ${p} features and ${of[state.strength]} the excess risk of this draw is ${short(fit.risk)}${over}; in the limit: ${short(limitRisk)}. Answering 0 costs 1.`;
}
