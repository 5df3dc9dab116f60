// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Estimate } from '#numerics/bias-variance/sampled-error.ts';
import { biasVariance } from '#numerics/bias-variance/bias-variance.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { sampledOf } from './errors.ts';
import { grid, trueCurve, truthOf } from './problem.ts';
import type { BiasVarianceResult } from './model.ts';

const say = (value = NaN) => formatNumber(value, 4);
const withError = ({ value, standardError }: Estimate) =>
  `${formatNumber(value, 3)} ± ${formatNumber(standardError, 1)}`;

export function nowTable({ draw, lambda, error, theory }: BiasVarianceResult): Table {
  const sampled = sampledOf(draw, lambda);
  const { leastSquares, best } = theory;
  return {
    caption: `The error at λ = ${say(lambda)}; of the fits with one standard error`,
    columns: ['part', 'by theory', 'by 200 fits'],
    rows: [
      ['bias²', say(error.biasSquared), withError(sampled.biasSquared)],
      ['variance', say(error.variance), withError(sampled.variance)],
      ['mean squared error', say(error.mse), withError(sampled.mse)],
      ['… of least squares', say(leastSquares), ''],
      [`… at the best λ, ${say(best.lambda)}`, say(best.mse), ''],
    ],
  };
}

export function lambdaTable({ n, sigma, dots }: BiasVarianceResult): Table {
  const truth = truthOf({ n, sigma });
  return {
    caption: 'The error over λ, by theory and by 200 fits',
    columns: [
      'λ',
      ...['bias²', 'variance', 'mean squared error'].flatMap((part) => [part, `${part}, by fits`]),
    ],
    rows: dots.map(({ lambda, ...sampled }) => {
      const { biasSquared, variance, mse } = biasVariance(truth, lambda).weights;
      return [
        formatNumber(lambda, 3),
        ...[say(biasSquared), withError(sampled.biasSquared)],
        ...[say(variance), withError(sampled.variance)],
        ...[say(mse), withError(sampled.mse)],
      ];
    }),
  };
}

/** At seven places: the truth, the mean of the fits, and how they scatter. */
export function curveTable({ fits }: BiasVarianceResult): Table {
  const places = [1, 2, 3, 4, 5, 6, 7].map((eighth) => eighth * 5);
  const scatter = (at: number): number => {
    const values = Array.from(
      { length: fits.curves.length / grid.length },
      (_, r) => fits.curves[r * grid.length + at] ?? NaN,
    );
    const squares = values.map((value) => (value - (fits.mean[at] ?? NaN)) ** 2);
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length - 1));
  };
  return {
    caption: 'The curves',
    columns: ['x', 'truth', 'mean of the fits', 'standard deviation of the fits'],
    rows: places.map((at) => [
      formatNumber(grid[at] ?? NaN),
      ...[trueCurve[at], fits.mean[at], scatter(at)].map((value) => formatNumber(value ?? NaN, 3)),
    ]),
  };
}
