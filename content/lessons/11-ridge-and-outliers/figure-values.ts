// The numbers that this lesson's prose shows, as its figures show them.
import { initialPoints } from '#components/widgets/case-shift/controls.ts';
import { model as shiftModel, type CaseShiftState } from '#components/widgets/case-shift/model.ts';
import { series } from '#components/widgets/outlier-ridge/data.ts';
import { model, type OutlierRidgeState } from '#components/widgets/outlier-ridge/model.ts';
import { once } from '#numerics/once.ts';
import { withPoint } from '#widget-state/points.ts';

const start: OutlierRidgeState = { lambda: 4116, series: 'high', row: 20, points: series.high };

export const lines = (changes: Partial<OutlierRidgeState>) =>
  model.compute({ ...start, ...changes });

export const opening = once(() => lines({}));
export const chosen = once(() => opening().chosen);
export const clean = { series: 'clean', points: series.clean, row: 24 } as const;

export const tooLow = { series: 'low', points: series.low, row: 24 } as const;

/** The last four years of the series with nothing wrong, all put far out and far too low. */
export const farRows = {
  points: [20, 21, 22, 23].reduce<string>(
    (text, row) => withPoint(text, row, { x: 77 + (row - 20) / 2, y: -60 }),
    series.clean,
  ),
  series: 'clean',
  row: 24,
} as const;

const shiftStart: CaseShiftState = {
  price: 'l1',
  k: 1.5,
  residual: 5,
  lambda: 0,
  points: initialPoints,
};

export const shifts = (changes: Partial<CaseShiftState>) =>
  shiftModel.compute({ ...shiftStart, ...changes });

/** The ninth point put to the height `y`. */
export const ninthAt = (y: number): string => withPoint(initialPoints, 8, { x: 8.5, y });
