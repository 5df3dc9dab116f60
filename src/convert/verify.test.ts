import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diabetes } from '#content/datasets/diabetes.ts';
import { targetScaleOf } from '#numerics/conventions/context.ts';
import { loadFixture } from '#numerics/fixtures/fixture.test-support.ts';
import { calls } from './calls.ts';
import { contextOf, convert } from './convert.ts';
import { fitBy } from './fit.ts';
import { familyOf, initialState, type ConverterState } from './state.ts';
import { sampleOf, verify } from './verify.ts';

const sample = sampleOf(diabetes.X, diabetes.y);
const context = {
  ...contextOf(initialState),
  rows: sample.y.length,
  targetScale: targetScaleOf(sample.y),
};
const run = z.object({
  call: z.string(),
  parameters: z.record(z.string(), z.number()),
  context: z.object({ batchSize: z.number().optional() }),
});
const answer = z.object({ coef_std: z.array(z.number()) });

describe('a call fitted by its own formula', () => {
  // Those whose libraries stop near the minimum, by their tolerance in the fixture.
  const loose = { 'sklearn-mlp-batches-of-34': 0.2, 'sklearn-sgd': 0.1 };

  it.each(loadFixture('convention-runs-diabetes').cases)(
    'finds what the library found: $id',
    (one) => {
      const { call: name, parameters, context: given } = run.parse(one.params);
      const call = calls.find(({ convention }) => convention.name === name);
      if (call === undefined) throw new Error(`${name} is no call.`);
      const state: ConverterState = { ...initialState, from: call.id, loss: 'mean-log' };
      const kind = familyOf(state) === 'log-loss' ? 'log-loss' : 'squared-error';
      const batch = { batchSize: given.batchSize ?? NaN };
      const fit = fitBy(call, parameters, { ...context, ...batch }, sample, kind);
      const { coef_std } = answer.parse(one.expect);
      const most = Math.max(...coef_std.map(Math.abs));
      const within = Object.entries(loose).find(([id]) => id === one.id)?.[1] ?? 1e-3;
      coef_std.forEach((weight, j) =>
        expect(Math.abs((fit?.[j] ?? NaN) - weight)).toBeLessThan(within * most),
      );
    },
  );

  it('finds with glmnet’s own scaling of y what glmnet found', () => {
    const net = loadFixture('convention-table-diabetes').cases.find(({ id }) =>
      id.startsWith('elastic'),
    );
    const { coef_glmnet } = z.object({ coef_glmnet: z.array(z.number()) }).parse(net?.expect);
    const glmnet = calls.find(({ id }) => id === 'glmnet-gaussian');
    if (glmnet === undefined) throw new Error('glmnet is no call.');
    const fit = fitBy(glmnet, { lambda: 4, alpha: 0.5 }, context, sample, 'squared-error');
    coef_glmnet.forEach((weight, j) => expect(fit?.[j]).toBeCloseTo(weight, 5));
  });
});

describe.each(calls)('verify from $id', ({ id }) => {
  const log = /logi|binomial|glm$/u.test(id);
  const state: ConverterState = {
    ...initialState,
    from: id,
    loss: log ? 'mean-log' : 'mean-squared',
  };

  it('finds every equivalent to be the same model', () => {
    const checked = [...verify(state, sample)];
    const equivalents =
      convert(state).filter(({ outcome }) => outcome.kind === 'numbers').length - 1;
    const fits = familyOf(state) !== 'none' && familyOf(state) !== 'huber';
    expect(checked).toHaveLength(fits ? equivalents : 0);
    for (const one of checked) expect(one, one.id).toMatchObject({ agrees: true });
  });
});

it('tells a number that was carried over unconverted from one that was converted', () => {
  const checked = [...verify({ ...initialState, typed: { 'ridge.alpha': '25' } }, sample)];
  const decay = checked.find(({ id }) => id === 'torch-sgd');
  expect(decay?.agrees).toBe(true);
  expect(decay?.unconverted).toBeGreaterThan(0.5);
  expect(checked.find(({ id }) => id === 'lm-ridge')?.unconverted).toBeLessThan(1e-9);
});

it('finds momentum to matter for Keras’s SGD', () => {
  const sgd = calls.find(({ id }) => id === 'keras-sgd');
  if (sgd === undefined) throw new Error('Keras’s SGD is no call.');
  const fits = [0, 0.9].map((momentum) =>
    fitBy(sgd, { weight_decay: 0.1 }, { ...context, momentum }, sample, 'squared-error'),
  );
  expect(Math.abs((fits[0]?.[2] ?? NaN) - (fits[1]?.[2] ?? NaN))).toBeGreaterThan(0.1);
});

it('has nothing to say of steps that run away, and no percentage of weights that are all 0', () => {
  const runaway = { from: 'torch-adamw', typed: { 'torch-adamw.weight_decay': '1e9' } };
  expect([...verify({ ...initialState, ...runaway }, sample)]).toEqual([]);
  const zero = { from: 'lasso', typed: { 'lasso.alpha': '1e4' } };
  for (const one of verify({ ...initialState, ...zero }, sample))
    expect(one).toMatchObject({ agrees: true, difference: 0, largest: 0 });
});
