import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadFixture } from '#numerics/fixtures/fixture.test-support.ts';
import { asked, convert, type Numbers } from './convert.ts';
import { initialState, type ConverterState } from './state.ts';

const at = (changes: Partial<ConverterState>): ConverterState => ({ ...initialState, ...changes });

/** What a call is given, or why it has nothing. */
function outcome(state: ConverterState, id: string): Numbers | string {
  const found = convert(state).find(({ call }) => call.id === id)?.outcome;
  if (found?.kind === 'numbers') return found.numbers;
  return found?.kind === 'none' ? found.why : `wants ${found?.labels.join()}`;
}

describe('against what libraries answered', () => {
  const { cases } = loadFixture('convention-table-diabetes');
  const known = z.record(z.string(), z.unknown());
  const expected = (id: string) => known.parse(cases.find((one) => one.id === id)?.expect);
  const diabetes = { n: '442', s_y: '77.00574586945044' };

  it('gives every library the number under which it found the ridge solution', () => {
    const state = at({ typed: { 'ridge.alpha': '25', ...diabetes } });
    const answer = expected('ridge');
    for (const [id, name, key] of [
      ['elastic-net', 'alpha', 'sklearn_elasticnet_alpha'],
      ['lm-ridge', 'lambda', 'lmridge_lambda'],
      ['glmnet-gaussian', 'lambda', 'glmnet_lambda'],
      ['statsmodels-ols', 'alpha', 'statsmodels_alpha'],
      ['torch-sgd', 'weight_decay', 'torch_mse_weight_decay'],
      ['keras-l2', 'l2', 'keras_l2_with_mse'],
    ] as const) {
      expect(outcome(state, id), id).toMatchObject({
        [name]: expect.closeTo(Number(answer[key]), 10),
      });
    }
  });

  it('does so for the lasso, the elastic net of glmnet, and labels', () => {
    const lasso = at({ from: 'lasso', typed: { 'lasso.alpha': '2', ...diabetes } });
    expect(outcome(lasso, 'glmnet-gaussian')).toEqual({ lambda: 2, alpha: 1 });
    const net = expected('elastic-net-glmnet-vs-sklearn');
    const glmnet = { 'glmnet-gaussian.lambda': '4', 'glmnet-gaussian.alpha': '0,5' };
    const asNet = outcome(
      at({ from: 'glmnet-gaussian', typed: { ...glmnet, ...diabetes } }),
      'elastic-net',
    );
    expect(asNet).toMatchObject({
      alpha: expect.closeTo(Number(net['sklearn_alpha_equivalent']), 10),
      l1_ratio: expect.closeTo(Number(net['sklearn_l1_ratio_equivalent']), 10),
    });
    const typed = { 'logistic-regression.C': '0.05', ...diabetes };
    const labels = at({ from: 'logistic-regression', loss: 'mean-log', typed });
    const lambda = expect.closeTo(Number(expected('logistic')['glmnet_lambda']), 12);
    expect(outcome(labels, 'glmnet-binomial')).toMatchObject({ lambda });
    expect(outcome(labels, 'torch-sgd')).toEqual({ weight_decay: lambda });
  });
});

describe('what has no equivalent', () => {
  it('says why', () => {
    expect(outcome(initialState, 'lasso')).toContain('squared L2 part');
    expect(outcome(at({ from: 'lasso' }), 'ridge')).toContain('L1 part');
    expect(outcome(initialState, 'glmnet-binomial')).toContain('log losses');
    expect(outcome(initialState, 'torch-adamw')).toContain('Adam rescales');
    expect(outcome(at({ from: 'torch-adamw' }), 'ridge')).toContain('Adam rescales');
    expect(outcome(initialState, 'xgboost-tree')).toContain('leaf');
    expect(outcome(at({ columns: 'as-they-are' }), 'lm-ridge')).toContain('always divides');
  });

  it('lets a network be trained with either kind of loss', () => {
    const labels = at({ from: 'torch-sgd', loss: 'mean-log' });
    expect(outcome(labels, 'logistic-regression')).toEqual({ C: 1, l1_ratio: 0 });
    expect(outcome(labels, 'ridge')).toContain('squared errors');
    expect(outcome(at({ from: 'torch-sgd' }), 'ridge')).toEqual({ alpha: 0.5 });
  });

  it('multiplies by the learning rate for the paper', () => {
    const state = at({ from: 'torch-adamw', typed: { lr: '0.01' } });
    expect(outcome(state, 'adamw-paper')).toEqual({ lambda: 0.0001 });
  });
});

describe('what is typed', () => {
  it('keeps what it cannot read, and asks for what is missing', () => {
    const state = at({ typed: { n: 'many' } });
    expect(outcome(state, 'elastic-net')).toBe('wants n');
    expect(outcome(state, 'lm-ridge')).toEqual({ lambda: 1 });
    expect(outcome(at({ typed: { 'ridge.alpha': '-2' } }), 'lm-ridge')).toBe(
      'wants the number itself',
    );
    expect(outcome(at({ typed: { momentum: '1' } }), 'keras-sgd')).toBe('wants momentum');
  });

  it('asks only for what the shown calls need', () => {
    expect(asked(at({ to: 'lm-ridge' }))).toEqual(new Set());
    expect(asked(at({ to: 'glmnet-gaussian' }))).toEqual(new Set(['rows', 'targetScale']));
    expect(asked(at({ from: 'torch-adamw', to: 'adamw-paper' }))).toEqual(
      new Set(['learningRate']),
    );
  });
});
