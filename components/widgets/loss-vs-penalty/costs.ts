import type { LossPenaltyState } from './controls.ts';
import { withOutlier } from './data.ts';
import type { Row } from './fits.ts';
import { lossOf } from './losses.ts';

/** What the fit of the chosen loss with L2 costs, and how hard the outlier pulls in it. */
export function costsOf(state: LossPenaltyState, rows: readonly Row[]) {
  const cell = rows
    .find(({ name }) => name === state.loss)
    ?.cells.find(({ penalty }) => penalty === 'l2');
  const { intercept = NaN, slope = NaN } = cell?.line ?? {};
  const { X, y } = withOutlier(state);
  const loss = lossOf(state.loss, state);
  const data = y.reduce(
    (sum, each, i) => sum + loss.value(each - intercept - slope * (X.data[i] ?? NaN)),
    0,
  );
  const penalty = (state.lambda * slope ** 2) / 2;
  return { data, penalty, objective: data + penalty, pull: cell?.pull ?? NaN };
}
