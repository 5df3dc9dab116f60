// What the lesson's numbers agree with: theory with the fits, ridge with a posterior computed elsewhere.
import { columnOf, columnsOfCsv } from '#content/datasets/columns.ts';
import { model } from '#components/widgets/bias-variance/model.ts';
import { augmentedDesign } from '#numerics/augmented-design.ts';
import { gaussianPosterior } from '#numerics/bayes/gaussian-posterior.ts';
import { biasVariance } from '#numerics/bias-variance/bias-variance.ts';
import cars from '#numerics/fixtures/data/mtcars.csv?raw';
import fixture from '#numerics/fixtures/bayes-ridge-mtcars.json';
import { leastSquares } from '#numerics/least-squares.ts';
import { columnsOf, matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { once } from '#numerics/once.ts';
import { designFor } from '#numerics/standardize.ts';
import { truthOf } from '#components/widgets/bias-variance/problem.ts';
import { figureSettings } from './figure-settings.ts';

const columns = columnsOfCsv(cars);
const features = fixture.data.d.x.map((name) => columnOf(columns, name));
const response = columnOf(columns, fixture.data.d.y);
const { X, y } = designFor(matrixFromColumns(features, response.length), response, {
  scaling: 'population',
});

const cases = fixture.cases.flatMap(({ params, expect }) =>
  params.noise_var === undefined || params.prior_var === undefined || expect.mean === undefined
    ? []
    : [
        {
          noiseVariance: params.noise_var,
          priorVariance: params.prior_var,
          theirs: [...expect.mean, ...expect.cov.flat()],
          theirMean: expect.mean,
        },
      ],
);

/** Means and covariances under three priors on the weights of four features of cars. */
export const posteriors = {
  priors: cases.length,
  rows: y.length,
  ours: cases.flatMap((model) => {
    const { mean, covariance } = gaussianPosterior(X, y, model);
    return [...mean, ...columnsOf(covariance).flatMap((column) => [...column])];
  }),
  theirs: cases.flatMap(({ theirs }) => theirs),
};

/** Least squares on the rows with √λ I and 0 below them. */
export function onAddedRows(lambda: number): Float64Array {
  const longer = new Float64Array(X.rows + X.columns);
  longer.set(y);
  return leastSquares(augmentedDesign(X, lambda), longer).w;
}

/** The same means, from least squares on added rows. */
export const addedRows = {
  ours: cases.flatMap(({ noiseVariance, priorVariance }) => [
    ...onAddedRows(noiseVariance / priorVariance),
  ]),
  theirs: cases.flatMap(({ theirMean }) => theirMean),
};

/** How many draws of 200 data sets the share below is taken over. */
export const DRAWS = 100;

/** The dots of the figure's opening setting that have theory within two standard errors. */
export const dots = once(() => {
  const { start } = figureSettings;
  const within = Array.from({ length: DRAWS }, (_, seed) =>
    model.compute({ ...start, lambda: 0, seed }).dots.flatMap(({ lambda, ...sampled }) => {
      const theory = biasVariance(truthOf(start), lambda).weights;
      return (['biasSquared', 'variance', 'mse'] as const).map((part) => {
        const { value, standardError } = sampled[part];
        return Math.abs(value - theory[part]) <= 2 * standardError;
      });
    }),
  );
  const opening = within[1] ?? [];
  const all = within.flat();
  return {
    inOpening: opening.filter(Boolean).length,
    ofOpening: opening.length,
    percentOfAll: (100 * all.filter(Boolean).length) / all.length,
  };
});
