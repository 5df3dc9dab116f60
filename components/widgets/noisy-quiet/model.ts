import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, STEPS, type NoisyQuietState } from './controls.ts';
import { describe } from './describe.ts';
import { endOf, sidesOf, sizesOf } from './runs.ts';
import { endTable, stepsTable } from './tables.ts';

function compute(state: NoisyQuietState) {
  const { coupled, decoupled } = sidesOf(state);
  return {
    state,
    sizes: sizesOf(state),
    ...{ coupled, decoupled },
    ends: { coupled: endOf(coupled), decoupled: endOf(decoupled) },
  };
}

export type NoisyQuietResult = ReturnType<typeof compute>;

const exponent = ({ state }: NoisyQuietResult): number =>
  -state.learningRate * state.weightDecay * STEPS;

export const model = defineWidget({
  name: 'noisy-quiet',
  title: 'What decay leaves of weights whose gradients are noise alone',
  version: 1,
  controls,
  formula: String.raw`\begin{array}{ll}
\text{Adam with L2:} & w_t \approx \term{coupled}{e^{-\eta\lambda t/\tau}}\\[2pt]
\text{AdamW:} & w_t \approx \term{decoupled}{e^{-\eta\lambda t}}
\end{array}`,
  termsAt: `after ${STEPS} steps, for the loud weight`,
  terms: {
    coupled: {
      role: 'penalty',
      label: 'what Adam with L2 leaves, by the formula',
      text: 'e^(−ηλt/τ)',
      value: (result: NoisyQuietResult) => Math.exp(exponent(result) / result.state.loud),
    },
    decoupled: {
      role: 'penalty',
      label: 'what AdamW leaves, by the formula',
      text: 'e^(−ηλt)',
      value: (result: NoisyQuietResult) => Math.exp(exponent(result)),
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [endTable(result), stepsTable(result)],
  samples: {
    'loud, middle and quiet': {},
    'as loud as the middle one': { loud: 1 },
    'very loud': { loud: 100 },
    'strong decay': { weightDecay: 1, loud: 10 },
    'no decay': { weightDecay: 0 },
    'small steps': { learningRate: 2e-4, weightDecay: 1.25 },
    'long steps': { learningRate: 5e-3, weightDecay: 0.05 },
    'other noise': { seed: 5 },
    largest: { runs: 16 },
  },
});
