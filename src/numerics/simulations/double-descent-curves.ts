import type { DoubleDescentRisks, DoubleDescentState } from './double-descent.ts';
import { summarizeSample, type SampleSummary } from './sample-summary.ts';

/** The excess risks with p features, over all repetitions so far. */
export interface DoubleDescentPoint {
  readonly p: number;
  /** Near p = n its mean is infinite, so look at the median there. */
  readonly ridgeless: SampleSummary;
  readonly tuned: SampleSummary;
  /** One for each of the settings' λ. */
  readonly fixed: readonly SampleSummary[];
  /** The place in `fixed` of the smallest mean risk: λ tuned on the grid; null without a grid. */
  readonly bestFixed: number | null;
}

/** The curves of risk against p; a RangeError where no repetition is done yet. */
export function doubleDescentCurves(state: DoubleDescentState): readonly DoubleDescentPoint[] {
  const { features, lambdas = [] } = state.settings;
  return features.map((p, at) => {
    const summary = (curveOf: (risks: DoubleDescentRisks) => readonly number[] | undefined) =>
      summarizeSample(state.repetitions.map((risks) => curveOf(risks)?.[at] ?? NaN));
    const fixed = lambdas.map((_, which) => summary((risks) => risks.fixed[which]));
    return {
      ...{ p, fixed, bestFixed: leastMean(fixed) },
      ridgeless: summary((risks) => risks.ridgeless),
      tuned: summary((risks) => risks.tuned),
    };
  });
}

function leastMean(summaries: readonly SampleSummary[]): number | null {
  const means = summaries.map(({ mean }) => mean);
  return means.length === 0 ? null : means.indexOf(Math.min(...means));
}
