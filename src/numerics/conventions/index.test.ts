import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { fixtureIds } from '../fixtures/fixture.test-support.ts';
import type { Context } from './context.ts';
import type { PenaltyConvention, Strengths } from './convention.ts';
import { conventions } from './index.ts';
import { kerasSgd } from './keras.ts';
import { glmnetGaussian } from './glmnet.ts';
import { scikitLearnElasticNet, scikitLearnRidge } from './scikit-learn.ts';

const libraries = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./{index,convention,context,shares}.ts', '!./*.test.ts'],
  { eager: true },
);

const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const strength = fc.oneof(fc.constant(0), size);
const count = fc.integer({ min: 1, max: 10_000 });
const contexts: fc.Arbitrary<Context> = fc.record({
  rows: count,
  targetScale: size,
  loss: fc.constantFrom(
    'mean-squared',
    'half-mean-squared',
    'summed-squared',
    'mean-log',
    'summed-log',
  ),
  learningRate: size,
  momentum: fc.double({ min: 0, max: 0.99, noNaN: true }),
  batchSize: count,
  residualScale: size,
});

it('lists every call of every library in the folder, under a name of its own', () => {
  const exported = Object.values(libraries).flatMap((library) => Object.values(library));
  expect(new Set(exported)).toEqual(new Set(conventions));
  expect(new Set(conventions.map(({ name }) => name)).size).toBe(exported.length);
});

describe.each(conventions)('$name', (convention) => {
  it('says what it minimises in a formula that KaTeX can set', () => {
    const set = () => katex.renderToString(convention.objectiveTex, { strict: 'error' });
    expect(set).not.toThrow();
  });

  it('names a fixture where it claims to be checked', () => {
    const { evidence } = convention;
    expect([undefined, ...fixtureIds]).toContain(
      evidence.status === 'checked' ? evidence.fixture : undefined,
    );
  });

  if (convention.kind === 'none') return;
  it('gives our numbers back', () => {
    fc.assert(
      fc.property(strength, strength, contexts, (first, second, context) => {
        if (convention.kind === 'decay') {
          const decay = { weightDecay: first };
          const back = convention.toOurs(convention.fromOurs(decay, context), context);
          expect(back.weightDecay).toSatisfy(near(first));
        } else {
          const strengths = expressible(convention, { lambda1: first, lambda2: second });
          const there = convention.fromOurs(strengths, context);
          expect(Object.keys(there).sort()).toEqual(Object.keys(convention.parameters).sort());
          const { lambda1, lambda2 } = convention.toOurs(there, context);
          expect(lambda1).toSatisfy(near(strengths.lambda1));
          // 1 − share loses digits where L1 is nearly all of the penalty.
          const lost = strengths.lambda1 * Math.max(1, 1 / context.targetScale);
          expect(lambda2).toSatisfy(near(strengths.lambda2, lost));
        }
      }),
      { numRuns: 50 },
    );
  });
});

const expressible = ({ expresses }: PenaltyConvention, strengths: Strengths): Strengths => ({
  lambda1: expresses.includes('lambda1') ? strengths.lambda1 : 0,
  lambda2: expresses.includes('lambda2') ? strengths.lambda2 : 0,
});

const near =
  (wanted: number, lost = 0) =>
  (got: number) =>
    Math.abs(got - wanted) <= 1e-13 * (wanted + lost);

describe('known values', () => {
  it('takes scikit-learn’s numbers back as they were', () => {
    const context = { rows: 8 };
    for (const parameters of [
      { alpha: 0.5, l1_ratio: 0.75 },
      { alpha: 0, l1_ratio: 1 },
    ]) {
      const ours = scikitLearnElasticNet.toOurs(parameters, context);
      expect(scikitLearnElasticNet.fromOurs(ours, context)).toEqual(parameters);
    }
  });

  it('multiplies Keras’s decay by 1 − momentum', () => {
    const context = { rows: 10, loss: 'half-mean-squared', momentum: 0.75 } as const;
    expect(kerasSgd.toOurs({ weight_decay: 0.5 }, context)).toEqual({ lambda1: 0, lambda2: 1.25 });
  });

  it('refuses what a call cannot express, and what it cannot work with', () => {
    expect(() => scikitLearnRidge.fromOurs({ lambda1: 1, lambda2: 1 }, {})).toThrow(
      'sklearn.linear_model.Ridge(alpha) has no counterpart of lambda1 = 1: it must be 0.',
    );
    const glmnetNumbers = { lambda: 1, alpha: 0 };
    expect(() => glmnetGaussian.toOurs(glmnetNumbers, { rows: 9, targetScale: 0 })).toThrow(
      'targetScale is 0: give a number above 0 and finite.',
    );
  });
});
