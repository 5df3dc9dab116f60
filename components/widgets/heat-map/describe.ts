import { formatNumber } from '#expressions/format-number.ts';
import { ownDecay } from '#numerics/simulations/decay-grid.ts';
import type { HeatMapResult } from './model.ts';
import { powerOfTwo } from './power-of-two.ts';

/** "−1 ± 0.13" */
export const withSpread = (mean: number, deviation: number | null, digits: number): string => {
  const rounded = (value: number) =>
    formatNumber(Math.round(value * 10 ** digits) / 10 ** digits, 4);
  return deviation === null ? rounded(mean) : `${rounded(mean)} ± ${rounded(deviation)}`;
};

/** The marked cell, then where the best cells lie. */
export function describe({ form, cell, error, summary }: HeatMapResult): string {
  const [rate, decay] = [powerOfTwo(cell.rate), powerOfTwo(ownDecay(form, cell.decay))];
  const { slope, dataSets } = summary;
  const draws = dataSets === 1 ? 'one data set' : `${dataSets} data sets`;
  const found = `At η = ${rate}, λ = ${decay} the test error is ${withSpread(error.mean, error.deviation, 2)}.`;
  return `${found} Where η doubles, the log₂ of the best λ changes by ${withSpread(slope.mean, slope.deviation, 2)}, over ${draws}.`;
}
