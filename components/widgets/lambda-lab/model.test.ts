import { expect, test } from 'vitest';
import { prostate } from '#content/datasets/prostate.ts';
import { crossValidate } from '#numerics/paths/cross-validation.ts';
import { ridgeFit } from '#numerics/paths/fit-path.ts';
import { leaveOneOutFolds } from '#numerics/paths/folds.ts';
import { chooseLambda } from '#numerics/paths/lambda-choice.ts';
import { foldsFor } from './divisions.ts';
import { lambdas } from './grid.ts';
import { menFor, SPOILED } from './men.ts';
import { model, type LambdaLabState } from './model.ts';
import { spreadText, stripOf } from './strip.ts';

const start: LambdaLabState = {
  ...{ lambda: 10, folds: '10', seed: 0, contaminated: 'no', grid: '1000', shown: 'all' },
};
const at = (changes: Partial<LambdaLabState>) => model.compute({ ...start, ...changes });
const { X, y } = prostate('train');
const refitted = (folds: number[], scaledOn: 'training-rows' | 'all-rows') =>
  chooseLambda(
    crossValidate(X, y, { lambdas, folds, fitPath: ridgeFit, scaling: 'sample', scaledOn }),
  ).means;
const furthest = (a: Float64Array, b: Float64Array): number =>
  Math.max(...a.map((value, k) => Math.abs(value - (b[k] ?? NaN))));

test('the curve of the folds is that of refits which scale the training rows alone', () => {
  const means = refitted(foldsFor({ folds: '10', seed: 3 }), 'training-rows');
  expect(furthest(at({ seed: 3 }).choice.means, means)).toBeLessThan(1e-10);
});

test('leave-one-out from one fit is that of 67 refits just where the scales stay', () => {
  const { loo } = at({}).curves;
  const each = leaveOneOutFolds(X.rows);
  expect(furthest(loo, refitted(each, 'all-rows'))).toBeLessThan(1e-10);
  expect(furthest(loo, refitted(each, 'training-rows'))).toBeGreaterThan(1e-5);
});

test('dragging λ cross-validates nothing anew, and reads the curve off where it is', () => {
  const [one, other] = [at({ lambda: 1 }), at({ lambda: lambdas[40] ?? NaN })];
  expect(other.choice).toBe(one.choice);
  expect(other.curves).toBe(one.curves);
  expect(other.divisions).toBe(one.divisions);
  expect(other.at.folds.error).toBeCloseTo(other.choice.means[40] ?? NaN, 12);
  expect(other.at.loo).toBeCloseTo(other.curves.loo[40] ?? NaN, 12);
});

test('each shuffle adds a choice, up to two hundred; 67 folds can be dealt out in one way only', () => {
  const total = (of: Uint16Array): number => of.reduce((sum, count) => sum + count, 0);
  for (const [seed, count] of [
    [0, 1],
    [4, 5],
    [250, 200],
  ] as const) {
    const { divisions } = at({ seed });
    expect([total(divisions.minimum.counts), total(divisions.rule.counts)]).toEqual([count, count]);
  }
  expect(at({ seed: 4 }).choice).not.toEqual(at({ seed: 5 }).choice);
  expect(at({ folds: '67', seed: 4 }).choice).toEqual(at({ folds: '67', seed: 5 }).choice);
});

test('the spoiled levels are the lowest, and drive the choice up', () => {
  const spoiled = menFor('yes').men.y;
  const changed = [...y.keys()].filter((i) => spoiled[i] !== y[i]);
  expect(changed).toHaveLength(SPOILED);
  const highest = Math.max(...changed.map((i) => y[i] ?? NaN));
  expect([...y].filter((level) => level < highest).length).toBeLessThan(SPOILED);
  expect(at({ contaminated: 'yes' }).minima.loo).toBeGreaterThan(20 * at({}).minima.loo);
});

test('a grid that ends early has its minimum at its end, and the sentence says so', () => {
  const short = at({ grid: '1', lambda: 1 });
  expect(short.choice.minimum.lambda).toBe(1);
  expect(model.describe(short)).toContain('an end of the grid');
  expect(model.describe(at({}))).toContain('one standard error leads to');
});

test('the spread leaves out the outermost twentieths only of many', () => {
  const few = stripOf([0, 30, 60].map((place) => ({ minimum: place, rule: 15 })));
  expect(spreadText(few.minimum, few.total)).toBe('from 0.1 to 1000');
  expect(spreadText(few.rule, few.total)).toBe('always λ = 1');
  const many = stripOf(Array.from({ length: 61 }, (_, place) => ({ minimum: place, rule: 0 })));
  expect(spreadText(many.minimum, many.total)).toBe('90 % from 0.16 to 631');
});

test('no sentence is longer than its box', () => {
  for (const sample of Object.values(model.samples))
    expect(model.describe(at(sample)).length).toBeLessThan(172);
});
