import { scale } from '../../linear-algebra/vector.ts';
import { constant } from '../../schedules/constant.ts';
import type { OptimizerOptions } from '../optimizer.ts';
import type { Transform } from '../transform.ts';

/** u ← schedule(step) · u */
export const scaleBySchedule = ({
  schedule = constant(),
}: Pick<OptimizerOptions, 'schedule'>): Transform => ({
  buffers: 0,
  apply(update, _, __, step) {
    const factor = schedule(step);
    if (factor !== 1) scale(update, factor);
  },
});
