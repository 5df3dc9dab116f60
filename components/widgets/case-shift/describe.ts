import { formatNumber } from '#expressions/format-number.ts';
import type { CaseShiftResult } from './model.ts';

const short = (value: number): string => formatNumber(value, 3);

/** What is best for the one observation, and what comes of it for the fit. */
export function describe({ state, one, line, moved, sameRidge, xs }: CaseShiftResult): string {
  const alone = `A residual of ${short(state.residual)} is best shifted by ${short(one.shift)} and costs ${short(one.cost)}`;
  const slope = `slope ${short(line.slope)}`;
  if (sameRidge === null)
    return `${alone}: Huber’s loss. The fit shifts ${moved} of ${xs.length} points; ${slope}.`;
  const same = state.lambda === 0 ? 'least squares' : `ridge with λ′ = ${short(sameRidge)}`;
  return `${alone}: a share of ½r². The fit shifts ${moved} of ${xs.length} points; ${slope}, that of ${same}.`;
}
