// The numbers that this lesson's prose shows, as its figures show them.
import { initialPoints } from '#components/widgets/case-shift/controls.ts';
import { model as shiftModel, type CaseShiftState } from '#components/widgets/case-shift/model.ts';
import { stateAt, type Place } from '#components/widgets/outlier-lab/data.ts';
import type { Method } from '#components/widgets/outlier-lab/methods.ts';
import { model as labModel, type OutlierLabState } from '#components/widgets/outlier-lab/model.ts';
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

const labStart: OutlierLabState = {
  ...{ ...stateAt('line'), lambda: 5, shown: 'ls~ridge~lasso~huber~absolute~mm' },
};

/** The point in one of the four places, with this λ. */
export const labAt = (place: Place, lambda: number) => ({ ...stateAt(place), lambda });

/** One of the six fits in the figure of the four places. */
export function labFit(method: Method, changes: Partial<OutlierLabState>) {
  const fit = labModel
    .compute({ ...labStart, ...changes })
    .fits.find(({ name }) => name === method);
  if (fit === undefined) throw new Error(`There is no fit ${method}.`);
  return { ...fit.miss, slopeOff: fit.miss.slope, slope: fit.line.slope };
}

/** The λ that are tried: 0, and the whole track. */
export const labTrack = [0, ...Array.from({ length: 81 }, (_, k) => 10 ** (k / 20 - 1))];

/** How near ridge comes to the line of the eleven in this place, at the λ of the track that is best. */
export const nearestRidge = (place: Place): number =>
  Math.min(...labTrack.map((lambda) => labFit('ridge', labAt(place, lambda)).farthest));

/** A place where even MM does not hold: far out, and only a little off. */
export const littleOff = { place: 'own', x: 15, y: 12.5, lambda: 0 } as const;
