// What a learner, or an author, may hand in by mistake: each is answered by a sentence that names it.
import { expect, it } from 'vitest';
import { breakEvenLambda } from './bias-variance/guaranteed-gain.ts';
import { empiricalBayes } from './bayes/empirical-bayes.ts';
import type { Context } from './conventions/context.ts';
import { conventions } from './conventions/index.ts';
import { scikitLearnElasticNet } from './conventions/scikit-learn.ts';
import { decayOnly } from './descent/decay-only.ts';
import { noisySlope } from './descent/noisy-slope.ts';
import { penalizedSlope } from './descent/penalized-slope.ts';
import { mcp } from './firm-threshold.ts';
import { oneWeightCurves, shrinkageMap } from './one-weight.ts';
import { ridgePath } from './paths/ridge-path.ts';
import { l1 } from './penalties/l1.ts';
import { wholePower } from './portable.ts';
import { regression } from './regression.test-support.ts';
import { scad } from './scad-threshold.ts';
import { doubleDescentTheory } from './simulations/double-descent-theory.ts';
import { coordinateDescent } from './solvers/coordinate-descent.ts';
import { solve } from './solvers/solve.ts';

const datafit = regression(1, 6, 2);
const problem = { datafit, penalty: l1(1) };
const curve = { seed: 1, repetitions: 1, observations: 4, features: [2], signal: 1 };

it.each<[string, () => unknown]>([
  ['tolerance is NaN', () => solve(coordinateDescent, problem, { tolerance: NaN })],
  ['maxSteps is Infinity', () => solve(coordinateDescent, problem, { maxSteps: Infinity })],
  ['start[1] is NaN', () => solve(coordinateDescent, problem, { start: Float64Array.of(0, NaN) })],
  ['maxSteps is 0', () => empiricalBayes(ridgePath(datafit.X, datafit.y), { maxSteps: 0 })],
  ['p is -1', () => doubleDescentTheory({ ...curve, noiseVariance: 1 }, -1)],
  ['sumOfSquares is 0', () => breakEvenLambda(1, 0, 1)],
  ['lambda is -1', () => mcp(1, -1, 2)],
  ['a is NaN', () => scad(1, 1, NaN)],
  ['steps is NaN', () => decayOnly(1, NaN, 0.1, 0.1)],
  ['lambda1 has 1 entries', () => penalizedSlope(datafit, { lambda1: [1] })],
  ['standardDeviation has 1', () => noisySlope(datafit, { standardDeviation: [1], seed: 1 })],
  ['z is NaN', () => oneWeightCurves({ z: NaN, lambda1: 1, lambda2: 1 })],
  ['zs[0] is NaN', () => shrinkageMap(Float64Array.of(NaN), 1, 1)],
  ['k is Infinity', () => wholePower(0.5, Infinity)],
  ['lambda2 is -1', () => scikitLearnElasticNet.toOurs({ alpha: 1, l1_ratio: 2 }, { rows: 1 })],
])('%s', (sentence, make) => {
  expect(make).toThrow(RangeError);
  expect(make).toThrow(sentence);
});

const context: Context = {
  loss: 'mean-squared',
  ...{ rows: 9, targetScale: 1, learningRate: 0.1, momentum: 0.5 },
  ...{ batchSize: 3, residualScale: 1 },
};
const maps = conventions.flatMap((call) => (call.kind === 'none' ? [] : [call]));

it.each(maps)('$name takes no number that is none', (call) => {
  for (const name of Object.keys(call.parameters)) {
    const parameters = Object.fromEntries(
      Object.keys(call.parameters).map((other) => [other, 0.5]),
    );
    expect(() => call.toOurs({ ...parameters, [name]: NaN }, context)).toThrow(`${name} is NaN`);
  }
});
