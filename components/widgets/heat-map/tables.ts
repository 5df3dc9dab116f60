// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import { decayGrid, ownDecay } from '#numerics/simulations/decay-grid.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { withSpread } from './describe.ts';
import type { HeatMapResult } from './model.ts';
import { powerOfTwo } from './power-of-two.ts';

const { rates, decays } = decayGrid;
const three = (value = NaN): string => formatNumber(value, 3);

export function errorsTable({ summary, form }: HeatMapResult): Table {
  const { dataSets } = summary;
  const over = dataSets === 1 ? 'for one data set' : `mean ± s.d. over ${dataSets} data sets`;
  return {
    caption: `The test error, ${over}`,
    columns: ['λ', ...rates.map((rate) => `η = ${powerOfTwo(rate)}`)],
    rows: decays.toReversed().map((decay) => [
      powerOfTwo(ownDecay(form, decay)),
      ...rates.map((_, column) => {
        const cell = column * decays.length + decays.indexOf(decay);
        const { mean, deviation } = summary.errors[cell] ?? { mean: NaN, deviation: null };
        return withSpread(mean, deviation, 2);
      }),
    ]),
  };
}

export function bestTable({ summary, form }: HeatMapResult): Table {
  return {
    caption: 'The best decay at each learning rate',
    columns: ['η', 'log₂ of the best λ'],
    rows: rates.map((rate, column) => {
      const { mean, deviation } = summary.best[column] ?? { mean: NaN, deviation: null };
      return [powerOfTwo(rate), withSpread(ownDecay(form, mean), deviation, 2)];
    }),
  };
}

/** Every thirty steps. */
export function runTable({ curves }: HeatMapResult): Table {
  const looks = [...curves.steps.keys()].filter((look) => look % 3 === 0);
  return {
    caption: 'The runs of the marked cell: means over the data sets',
    columns: ['step', 'training error', 'test error', 'left by decay alone'],
    rows: looks.map((look) => [
      curves.steps[look] ?? NaN,
      ...[curves.training.mean, curves.test.mean, curves.left].map((of) => three(of[look])),
    ]),
  };
}
