import type { DoubleDescentPoint } from '#numerics/simulations/double-descent-curves.ts';
import type { DoubleDescentSettings } from '#numerics/simulations/double-descent-settings.ts';
import type { SampleSummary } from '#numerics/simulations/sample-summary.ts';
import type { PvsNState } from './controls.ts';

type Chosen = Pick<PvsNState, 'strength' | 'lambda'>;

/** The draws' risks at one p, for the penalty that is chosen; a typed λ may not have been simulated. */
function riskFor(
  point: DoubleDescentPoint,
  { lambdas = [] }: DoubleDescentSettings,
  { strength, lambda }: Chosen,
): SampleSummary | undefined {
  return strength === 'fixed' ? point.fixed[lambdas.indexOf(lambda)] : point[strength];
}

/** Median and outer deciles over the draws, for each p that was simulated. */
export const simulated = (
  summary: readonly DoubleDescentPoint[],
  settings: DoubleDescentSettings,
  chosen: Chosen,
) =>
  summary.flatMap((point) => {
    const risk = riskFor(point, settings, chosen);
    return risk === undefined ? [] : [{ p: point.p, median: risk.median, deciles: risk.deciles }];
  });

/** The median at p, where that p was simulated. */
export function medianAt(
  summary: readonly DoubleDescentPoint[],
  settings: DoubleDescentSettings,
  chosen: Chosen & { p: number },
): number | undefined {
  const point = summary.find(({ p }) => p === chosen.p);
  return point && riskFor(point, settings, chosen)?.median;
}

/** Each simulated λ with the median of its risks, for p features; none where p was not simulated. */
export const simulatedLambdas = (
  summary: readonly DoubleDescentPoint[],
  { lambdas = [] }: DoubleDescentSettings,
  p: number,
) => {
  const fixed = summary.find((point) => point.p === p)?.fixed ?? [];
  const pairs = lambdas.map((lambda, k) => ({ lambda, risk: fixed[k]?.median ?? Infinity }));
  return pairs.filter(({ risk }) => Number.isFinite(risk));
};
