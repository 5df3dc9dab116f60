// Computes what reshuffled.ts says from the data.
import { expect, test } from 'vitest';
import { prostate } from '#content/datasets/prostate.ts';
import { crossValidate } from '#numerics/paths/cross-validation.ts';
import { ridgeFit } from '#numerics/paths/fit-path.ts';
import { randomFolds } from '#numerics/paths/folds.ts';
import { chooseLambda } from '#numerics/paths/lambda-choice.ts';
import { reshuffled } from './reshuffled.ts';

const { X, y } = prostate('train');
const lambdas = Array.from({ length: 61 }, (_, k) => 10 ** (-1 + k / 15));

const choices = Array.from({ length: reshuffled.repeats }, (_, seed) =>
  chooseLambda(
    crossValidate(X, y, {
      ...{ lambdas, fitPath: ridgeFit, scaling: 'sample' },
      folds: randomFolds(X.rows, 10, seed),
    }),
  ),
);

const point = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;

test('the chosen λ spreads this far', () => {
  const minima = choices.map(({ minimum }) => minimum.lambda);
  const byRule = choices.map(({ oneStandardError }) => oneStandardError.lambda);
  const { low, middle, high, ruleLow, ruleHigh } = reshuffled;
  expect([0.05, 0.5, 0.95].map((share) => Number(point(minima, share).toPrecision(2)))).toEqual([
    low,
    middle,
    high,
  ]);
  expect([0.05, 0.95].map((share) => Number(point(byRule, share).toPrecision(2)))).toEqual([
    ruleLow,
    ruleHigh,
  ]);
});
