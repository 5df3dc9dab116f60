// Six lines through twelve points, and how far each is from the line of the eleven.
import { heightAt, lineOf, type Line } from '#components/plot/line.ts';
import { latest } from '#numerics/latest.ts';
import { huber } from '#numerics/losses/huber.ts';
import { squared } from '#numerics/losses/squared.ts';
import type { FitOptions } from '#numerics/robust/exact-fit.ts';
import { leastAbsoluteDeviations } from '#numerics/robust/least-absolute-deviations.ts';
import { mEstimate } from '#numerics/robust/m-estimate.ts';
import { mmEstimate } from '#numerics/robust/mm-estimate.ts';
import { penalizedFit } from '#numerics/robust/penalized-fit.ts';
import type { Point } from '#widget-state/points.ts';
import { line as aim, withPointAt, type Observations } from './data.ts';
import type { Method } from './methods.ts';

const squares = ({ X, y }: Observations, penalties: FitOptions): Line =>
  lineOf(penalizedFit(X, y, squared(), penalties));

/** The four that do not see λ: kept while it moves. */
const withoutPenalty = latest(
  (at: Point) => {
    const { X, y } = withPointAt(at);
    return {
      ls: squares({ X, y }, {}),
      huber: lineOf(mEstimate(X, y, huber(), { tolerance: 1e-7 })),
      absolute: lineOf(leastAbsoluteDeviations(X, y)),
      // Twenty pairs to start from; all 66 make it slower and end at the same line.
      mm: lineOf(mmEstimate(X, y, { exhaustiveUpTo: 0, subsets: 20, finalists: 2 })),
    };
  },
  ({ x, y }) => `${x} ${y}`,
);

/** The six lines, the point being at (x, y) and both penalties of strength λ. */
export function linesAt(at: Point, lambda: number): Readonly<Record<Method, Line>> {
  const data = withPointAt(at);
  return {
    ...withoutPenalty(at),
    ridge: squares(data, { lambda2: lambda }),
    lasso: squares(data, { lambda1: lambda }),
  };
}

/** How wrong a line is. */
export interface Miss {
  readonly slope: number;
  /** Of its height at the mean x of the eleven. */
  readonly level: number;
  /** The largest distance in height from the line of the eleven, over the x where these lie. */
  readonly farthest: number;
  /** Whether that is within the scatter of the eleven. */
  readonly holds: boolean;
}

export function missOf(line: Line): Miss {
  const offAt = (x: number): number => {
    const off = heightAt(line, x) - heightAt(aim, x);
    // What rounding alone leaves is none.
    return Math.abs(off) < 1e-12 ? 0 : off;
  };
  const farthest = Math.max(Math.abs(offAt(aim.from)), Math.abs(offAt(aim.to)));
  return {
    slope: line.slope - aim.slope,
    level: offAt(aim.middle),
    ...{ farthest, holds: farthest <= aim.scatter },
  };
}
