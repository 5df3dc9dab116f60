import { decayConvention } from './convention.ts';
import { pytorchAdamW } from './pytorch.ts';

/** optax.adamw: the decay is added to Adam's direction and both are multiplied by the learning rate. */
export const optaxAdamW = decayConvention({
  library: 'optax',
  version: '0.2',
  name: 'optax.adamw(learning_rate, weight_decay)',
  objective: 'θ ← θ − learning_rate (Adam’s direction + weight_decay · θ)',
  objectiveTex: String.raw`\theta\leftarrow\theta-\texttt{learning\_rate}\,\bigl(\text{Adam}(\nabla\mathcal L)+\texttt{weight\_decay}\,\theta\bigr)`,
  parameters: { weight_decay: 'strength of the decay' },
  noEquivalent: pytorchAdamW.noEquivalent,
  needs: [],
  toOurs: ({ weight_decay }) => ({ weightDecay: weight_decay }),
  fromOurs: ({ weightDecay }) => ({ weight_decay: weightDecay }),
  trap: 'The same meaning as in PyTorch but another default: 0.0001, a hundredth.',
  evidence: { status: 'documented' },
});
