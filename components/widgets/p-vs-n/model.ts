import { bestLambda } from '#numerics/simulations/double-descent.ts';
import { ridgeLimit } from '#numerics/simulations/ridge-limit.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type PvsNState } from './controls.ts';
import { describe } from './describe.ts';
import { drawsFor, fitTo, summaryOf, type Found } from './draws.ts';
import { curvesFor, overLambda } from './limits.ts';
import { medianAt, simulated } from './simulated.ts';
import { riskTable } from './tables.ts';
import { settingsFor } from './worlds.ts';

function compute(state: PvsNState, found?: Found) {
  const { strength, world, seed } = state;
  // It may have been typed.
  const p = Math.round(state.p);
  const settings = settingsFor(world, seed, 1);
  const best = bestLambda(settings, p);
  const lambda = { ridgeless: 0, fixed: state.lambda, tuned: best }[strength];
  const draws = drawsFor({ world, seed }, found);
  const summary = summaryOf(draws);
  const limit = ridgeLimit(settings, p);
  return {
    ...{ state, p, lambda, best, draws, summary },
    curves: curvesFor(world, state.lambda),
    /** In the limit, at this p and this λ. */
    limitRisk: strength === 'tuned' ? limit.best().risk : limit.atLambda(lambda).risk,
    simulated: simulated(summary, draws.settings, state),
    median: medianAt(summary, draws.settings, { ...state, p }),
    fit: fitTo({ world, seed, p }, lambda),
    overLambda: overLambda({ world, p }),
  };
}

export type PvsNResult = ReturnType<typeof compute>;
export type { PvsNState };

export const model = defineWidget({
  name: 'p-vs-n',
  title: 'The error on new data with ever more features',
  version: 1,
  controls,
  formula: String.raw`\begin{gathered} \term{length}{\hat\beta} = X^\top(XX^\top + \term{lambda}{\lambda} I)^{-1}\,y \\[0.3em] \term{risk}{\text{risk}} = \mathbb E\,(x^\top\hat\beta - x^\top\beta)^2 \end{gathered}`,
  termsAt: 'of the fit that is drawn',
  terms: {
    lambda: {
      role: 'lambda',
      label: 'the λ of the fit',
      text: 'λ',
      value: ({ lambda }: PvsNResult) => lambda,
    },
    length: {
      role: 'estimate',
      label: 'the length of its weights',
      text: '‖β̂‖',
      value: ({ fit }: PvsNResult) => fit.length,
    },
    risk: {
      role: 'objective',
      label: 'its excess risk on new data',
      text: 'risk',
      value: ({ fit }: PvsNResult) => fit.risk,
    },
  },
  compute,
  // Who sets the one λ wants to see it at work.
  implied: ({ lambda, strength }) =>
    lambda !== undefined && strength === undefined ? { strength: 'fixed' } : {},
  describe,
  code,
  tables: (result) => [riskTable(result)],
  samples: {
    'fewer features than observations': {},
    'as many': { p: 40 },
    'as many, with the best λ': { p: 40, strength: 'tuned' },
    'as many, with a little λ': { p: 40, strength: 'fixed' },
    'just the p matter': { p: 80, world: 'own' },
    'the risk over λ': { p: 40, strength: 'tuned', world: 'own', beside: 'lambda' },
    'a best λ below zero': { p: 400, strength: 'tuned', world: 'strong', beside: 'lambda' },
    largest: { p: 400 },
  },
});
