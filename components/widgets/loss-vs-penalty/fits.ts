// The twelve fits: every loss with every penalty, with the outlier and without it.
import { lineOf, type Line } from '#components/plot/line.ts';
import { latest } from '#numerics/latest.ts';
import type { Fit } from '#numerics/robust/exact-fit.ts';
import { leastAbsoluteDeviations } from '#numerics/robust/least-absolute-deviations.ts';
import { penalizedFit } from '#numerics/robust/penalized-fit.ts';
import type { Point } from '#widget-state/points.ts';
import { withOutlier, without, type Observations } from './data.ts';
import { pullCurves, type PullCurve, type Thresholds } from './losses.ts';

export type PenaltyName = 'none' | 'l2' | 'l1';

export const penalties: readonly { readonly name: PenaltyName; readonly label: string }[] = [
  { name: 'none', label: 'no penalty' },
  { name: 'l2', label: 'L2 penalty' },
  { name: 'l1', label: 'L1 penalty' },
];

export interface Setting extends Thresholds {
  readonly lambda: number;
}

const strengths = (name: PenaltyName, lambda: number) => ({
  lambda1: name === 'l1' ? lambda : 0,
  lambda2: name === 'l2' ? lambda : 0,
});

/**
 * Row after row, one fit for each penalty.
 *
 * All but the bisquare are global minima. The bisquare's is the local one that is reached from the
 * fit of least absolute errors with the same penalty.
 */
function fitsTo(
  { X, y }: Observations,
  { lambda, ...thresholds }: Setting,
): readonly (readonly Fit[])[] {
  const options = penalties.map(({ name }) => strengths(name, lambda));
  const starts = options.map((each) => leastAbsoluteDeviations(X, y, each));
  return pullCurves(thresholds).map(({ name, loss }) =>
    name === 'absolute'
      ? starts
      : starts.map((start, j) => penalizedFit(X, y, loss, { ...options[j], start })),
  );
}

/** They do not depend on where the outlier is, so that a drag finds them ready. */
const fitsWithout = latest(
  (setting: Setting) => fitsTo(without, setting),
  ({ lambda, k, c }) => `${lambda} ${k} ${c}`,
);

/** One panel of the grid. */
export interface Cell {
  readonly penalty: PenaltyName;
  readonly label: string;
  readonly line: Line;
  /** The same loss and penalty, fitted to the other nine. */
  readonly without: Line;
  /** By how much the outlier moves the slope. */
  readonly moved: number;
  /** Of the outlier, from the line that it is fitted with. */
  readonly residual: number;
  /** ψ there; at a kink what balances the other pulls. */
  readonly pull: number;
  readonly converged: boolean;
}

function cellOf(index: number, fit: Fit, bare: Fit): Cell {
  const { name: penalty = 'none', label = '' } = penalties[index] ?? {};
  const [line, before] = [lineOf(fit), lineOf(bare)];
  return {
    ...{ penalty, label, line, without: before, moved: line.slope - before.slope },
    ...{ residual: fit.residual.at(-1) ?? NaN, pull: fit.pulls.at(-1) ?? NaN },
    converged: fit.converged && bare.converged,
  };
}

export interface Row extends PullCurve {
  readonly cells: readonly Cell[];
}

/** The grid: a row for each loss, in it a cell for each penalty. */
export function gridOf(at: Point, setting: Setting): readonly Row[] {
  const [fits, bare] = [fitsTo(withOutlier(at), setting), fitsWithout(setting)];
  return pullCurves(setting).map((curve, i) => ({
    ...curve,
    cells: (fits[i] ?? []).flatMap((fit, j) => {
      const before = bare[i]?.[j];
      return before ? [cellOf(j, fit, before)] : [];
    }),
  }));
}
