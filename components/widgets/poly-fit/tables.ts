// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { PolyFitResult } from './model.ts';

const shown = (value: number): string => formatNumber(value, 4, 1e6);

export function costTable(result: PolyFitResult): Table {
  return {
    caption: 'The objective and its parts, and the errors',
    columns: ['', 'value'],
    rows: [
      ['RSS on the ten points', shown(result.rss)],
      ['data term, ½RSS', shown(result.data)],
      ['size of the weights, ‖β‖²', shown(result.size)],
      ['penalty, ½λ‖β‖²', shown(result.penalty)],
      ['what the intercept pays', shown(result.level)],
      ['objective', shown(result.objective)],
      ['mean squared error on the ten points', shown(result.errors.training)],
      ['mean squared error on 200 new points', shown(result.errors.fresh)],
    ],
  };
}

export const weightTable = ({ polynomial }: PolyFitResult): Table => ({
  caption: 'The coefficients',
  columns: ['of', 'value'],
  rows: [polynomial.intercept, ...polynomial.w].map((value, j) => [
    j === 0 ? 'β₀' : `power ${j}`,
    shown(value),
  ]),
});

export const pointTable = ({ x, y, fitted }: PolyFitResult): Table => ({
  caption: 'The ten points and the curve',
  columns: ['x', 'y', 'curve', 'residual'],
  rows: Array.from(x, (place, i) => {
    const [wanted = NaN, got = NaN] = [y[i], fitted[i]];
    return [
      formatNumber(place),
      ...[wanted, got, wanted - got].map((value) => formatNumber(value)),
    ];
  }),
});

export const errorTable = ({ errorCurves }: PolyFitResult, lambdas: readonly number[]): Table => ({
  caption: 'Mean squared errors for each λ',
  columns: ['λ', 'on the ten points', 'on 200 new points'],
  rows: lambdas.flatMap((lambda, i) =>
    // One λ to a decade is enough to read.
    i === 0 || i % 5 === 1
      ? [
          [
            formatNumber(lambda, 1),
            shown(errorCurves.training[i] ?? NaN),
            shown(errorCurves.fresh[i] ?? NaN),
          ],
        ]
      : [],
  ),
});
