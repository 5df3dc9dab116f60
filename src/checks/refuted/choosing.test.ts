// What content/misconceptions.yaml opens contradicts the beliefs about choosing λ and of what libraries call it. Figures with a
// refutations.test.ts of their own are held there.
import { expect, test } from 'vitest';
import { model as biasVariance } from '#components/widgets/bias-variance/model.ts';
import { model as lambdaLab } from '#components/widgets/lambda-lab/model.ts';
import { model as losses } from '#components/widgets/loss-vs-penalty/model.ts';
import { converted, shown } from './shown.test-support.ts';

const movedBy = (id: string) =>
  shown(losses, id).rows.map(({ cells }) => cells.map(({ moved }) => Math.abs(moved)));

test('M08: the number halves with twice the rows', () => {
  const { alpha = NaN } = converted('M08', { n: 100 });
  expect(converted('M08')['alpha']).toBe(alpha / 2);
});

test('M09: more rows, the same noise: less variance, and a best λ of the same order', () => {
  const [many, few] = [shown(biasVariance, 'M09'), shown(biasVariance, 'M09', { n: 12 })];
  expect(many.sigma).toBe(few.sigma);
  expect(many.error.variance).toBeLessThan(few.error.variance / 3);
  expect(few.theory.best.lambda / many.theory.best.lambda).toBeLessThan(1.5);
});

test('M11: of four losses with the same L2 penalty, one follows the outlier', () => {
  const [squared = NaN, ...others] = movedBy('M11').map(([, l2]) => l2 ?? NaN);
  expect(squared).toBeGreaterThan(5 * Math.max(...others));
});

test('M12: the default is a lambda above 0, and no penalty is 0', () => {
  expect(converted('M12')).toEqual({ lambda: 0.01, alpha: 0 });
  expect(converted('M12', { C: 1e12 })['lambda']).toBeLessThan(1e-13);
});

test('M26: scaled anew without each man, or once with him: the error differs in its third digit', () => {
  const { folds, loo } = shown(lambdaLab, 'M26').at;
  expect(folds.error.toPrecision(3)).not.toBe(loo.toPrecision(3));
  expect(Math.abs(folds.error / loo - 1)).toBeLessThan(0.01);
});

test('M30: the same model has another alpha in ElasticNet', () => {
  expect(converted('M30')).toEqual({ alpha: 0.01, l1_ratio: 0 });
});

test('M31: the scale of y is in glmnet’s number, beside n', () => {
  expect(converted('M31')).toEqual({ lambda: 0.02, alpha: 0 });
});

test('M32: alpha is the mix there, lambda the strength', () => {
  expect(converted('M32')).toEqual({ lambda: 0.2, alpha: 0.5 });
});

test('M33: two hundred divisions choose λ that are several times apart', () => {
  const { minimum } = shown(lambdaLab, 'M33').divisions;
  expect(minimum.high).toBeGreaterThan(3 * minimum.low);
});

test('M37: the outlier’s pull is decided by the loss, under each of the priors', () => {
  const [squared = [], ...others] = movedBy('M37');
  for (const penalty of [0, 1, 2])
    for (const loss of others) expect(squared[penalty]).toBeGreaterThan(5 * (loss[penalty] ?? NaN));
});

test('M49: new men are predicted better than those fitted, as their levels spread less', () => {
  const { at } = shown(lambdaLab, 'M49');
  expect(at.test).toBeLessThan(0.8 * at.training);
  const flat = shown(lambdaLab, 'M49', { lambda: 1e9 }).at;
  expect(flat.test).toBeLessThan(0.8 * flat.training);
});
