import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, STEPS, type TreadmillState } from './controls.ts';
import { balanceOf, simulate, simulatedCurves } from './curves.ts';
import { describe } from './describe.ts';
import { momentsTable, networkTable, stepsTable } from './tables.ts';
import { untrained } from './training.ts';

function compute(state: TreadmillState) {
  const { learningRate, weightDecay, normalization } = state;
  const run = simulate(state);
  const norm = run.norms[STEPS] ?? NaN;
  const gradient = normalization === 'layer' ? 1 / norm : 1;
  return {
    state,
    run,
    curves: simulatedCurves(run, state),
    balance: balanceOf(state),
    network: untrained(state),
    /** At the end of the simulation. */
    end: {
      norm,
      rate: learningRate / norm ** 2,
      angle: run.angles[STEPS - 1] ?? NaN,
      added: (learningRate * gradient) ** 2,
      removed: 2 * learningRate * weightDecay * norm ** 2,
    },
  };
}

export type TreadmillResult = ReturnType<typeof compute>;

export const model = defineWidget({
  name: 'norm-treadmill',
  title: 'Steps lengthen w, decay shortens it, and the balance sets how far w turns',
  version: 1,
  controls,
  formula: String.raw`\begin{array}{l}
w \leftarrow (1-\eta\lambda)\,w - \eta\,g\\[2pt]
\text{change of } \lVert w\rVert^2 \approx \term{added}{\eta^2\lVert g\rVert^2} - \term{removed}{2\eta\lambda\lVert w\rVert^2}\\[2pt]
\text{length } \term{norm}{\lVert w\rVert}, \text{ turn per step } \term{angle}{\theta}\\[2pt]
\text{effective rate } \term{rate}{\eta/\lVert w\rVert^2}
\end{array}`,
  termsAt: 'at the end of the simulation',
  terms: {
    norm: {
      role: 'estimate',
      label: 'the length of w',
      text: '‖w‖',
      value: ({ end }: TreadmillResult) => end.norm,
    },
    rate: {
      role: 'data',
      label: 'the effective learning rate',
      text: 'η/‖w‖²',
      value: ({ end }: TreadmillResult) => end.rate,
    },
    angle: {
      role: 'estimate',
      label: 'the turn per step in radians',
      text: 'θ',
      value: ({ end }: TreadmillResult) => end.angle,
    },
    added: {
      role: 'data',
      label: 'what a step adds to the squared length',
      text: 'η²‖g‖²',
      value: ({ end }: TreadmillResult) => end.added,
    },
    removed: {
      role: 'penalty',
      label: 'what decay takes off the squared length',
      text: '2ηλ‖w‖²',
      dash: '2 4',
      value: ({ end }: TreadmillResult) => end.removed,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [stepsTable(result), momentsTable(result), networkTable(result)],
  cover: 'multiplied by ten',
  samples: {
    balance: {},
    'multiplied by ten': { multiply: 'yes' },
    'no decay': { weightDecay: 0 },
    'strong decay': { learningRate: 1, weightDecay: 0.1 },
    'too weak to settle': { learningRate: 0.01, weightDecay: 0.0001 },
    'without normalization': { normalization: 'none' },
    'multiplied without normalization': { normalization: 'none', multiply: 'yes' },
    'multiplied, no decay': { weightDecay: 0, multiply: 'yes', moment: 5000 },
    largest: {
      normalization: 'none',
      multiply: 'yes',
      weightDecay: 0.0001,
      learningRate: 1,
      seed: 7,
    },
  },
});
