// What the lesson, its items and its sentences say of the figure holds in the figure.
import { expect, test } from 'vitest';
import { model, type LambdaLabState } from '#components/widgets/lambda-lab/model.ts';
import { lambdas } from '#components/widgets/lambda-lab/grid.ts';
import { agreementWithin } from '#components/prose/agreement.ts';
import { ofGlmnet } from './agreement.ts';
import {
  atLowerEdge,
  degreesOfFreedom,
  divisions,
  errorAt,
  firstAtLowerEdge,
  flatPart,
  greatestLeverage,
  lowest,
  scalingMatters,
  testDifference,
} from './figure-values.ts';
import { fiveFolds, spoiled, tenFolds } from './known-divisions.ts';
import { screening } from './leak.ts';
import { reshuffled } from './reshuffled.ts';

const start: LambdaLabState = {
  lambda: 10,
  folds: '10',
  seed: 0,
  contaminated: 'no',
  grid: '1000',
  shown: 'all',
};
const at = (changes: Partial<LambdaLabState>) => model.compute({ ...start, ...changes });

test.each(tenFolds)('the curve to be read is that of division $seed', ({ seed, means, errors }) => {
  const { choice } = at({ seed });
  const shown = (ys: Float64Array) => [...ys].filter((_, k) => k % 2 === 0);
  shown(choice.means).forEach((mean, k) => expect(means[k]).toBeCloseTo(mean, 3));
  shown(choice.standardErrors).forEach((error, k) => expect(errors[k]).toBeCloseTo(error, 3));
});

test.each(fiveFolds)('division $seed into five folds chooses so', ({ seed, minimum, rule }) => {
  const { choice } = at({ folds: '5', seed });
  expect([choice.minimum.lambda, choice.oneStandardError.lambda]).toEqual([minimum, rule]);
});

test('with three levels spoiled the folds choose far above what is best for new men', () => {
  const { choice, errors } = at({ contaminated: 'yes' });
  expect(choice.minimum.lambda).toBe(spoiled.chosen);
  const best = lowest('test', 'yes');
  expect(best.lambda).toBeCloseTo(spoiled.best, 2);
  for (const end of [spoiled.from, spoiled.to]) {
    expect(errors.test(end)).toBeLessThan(1.0031 * best.error);
    expect(errors.test(end)).toBeGreaterThan(1.0025 * best.error);
  }
  const { minimum, rule } = divisions('10', 'yes');
  expect(minimum.low).toBeGreaterThan(80);
  expect(minimum.high).toBeLessThan(600);
  // “The rule runs into the end of the grid every time.”
  expect([rule.low, rule.high, rule.counts.at(-1)]).toEqual([1000, 1000, 200]);
});

test('the items’ two hundred divisions are those of the figure', () => {
  const { minimum, rule, total } = divisions('10');
  expect(total).toBe(reshuffled.repeats);
  const two = (lambda: number) => Number(lambda.toPrecision(2));
  expect([minimum, rule].flatMap(({ low, high }) => [two(low), two(high)])).toEqual([
    reshuffled.low,
    reshuffled.high,
    reshuffled.ruleLow,
    reshuffled.ruleHigh,
  ]);
});

test('the training error rises with every step of λ', () => {
  const errors = [0, ...lambdas].map((lambda) => errorAt('training', lambda));
  expect(errors.slice(1).filter((error, k) => error <= (errors[k] ?? NaN))).toEqual([]);
});

test('the choices from one fit agree, the truth lies higher, and no difference is beyond chance', () => {
  const [loo, gcv, truth] = [lowest('loo'), lowest('gcv'), lowest('test')];
  expect(loo.lambda).toBeLessThan(gcv.lambda);
  expect(gcv.lambda).toBeLessThan(truth.lambda);
  expect(flatPart.from).toBeLessThan(divisions('10').minimum.low);
  expect(flatPart.to).toBeGreaterThan(divisions('10').minimum.high);
  const byRule = divisions('10').rule;
  for (const choice of [loo.lambda, truth.lambda]) {
    for (const end of [byRule.low, byRule.high]) {
      const { rise, standardError } = testDifference(choice, end);
      expect(rise).toBeCloseTo(errorAt('test', end) - errorAt('test', choice), 10);
      expect(Math.abs(rise)).toBeLessThan(standardError);
    }
  }
  expect(degreesOfFreedom(byRule.high)).toBeLessThan(degreesOfFreedom(byRule.low));
});

test('the refit without a man misses him by his residual over 1 − h', () => {
  expect(Math.abs(greatestLeverage.left)).toBeCloseTo(greatestLeverage.refitted, 10);
  expect(greatestLeverage.leverage).toBeGreaterThan(2 * greatestLeverage.mean);
});

test('scaling anew moves leave-one-out by less than a hundredth of it', () => {
  expect(scalingMatters).toBeGreaterThan(0);
  expect(scalingMatters).toBeLessThan(0.01 * lowest('loo').error);
});

test('some divisions have their minimum at the lower end of the grid, of five folds more', () => {
  expect(atLowerEdge('10')).toBeGreaterThan(0);
  expect(atLowerEdge('5')).toBeGreaterThan(atLowerEdge('10'));
  expect(at({ folds: '5', seed: firstAtLowerEdge }).choice.minimum.lambda).toBe(0.1);
});

test('noise chosen with all rows seems to predict, and chosen inside the folds it does not', () => {
  expect(screening.outside).toBeLessThan(0.7 * screening.variance);
  expect(screening.inside).toBeGreaterThan(screening.variance);
});

test('both of cv.glmnet’s choices are ours', () => {
  expect(ofGlmnet.choices).toEqual(ofGlmnet.theirChoices);
  expect(agreementWithin(ofGlmnet, 1e-8)).toContain('of the largest');
});
