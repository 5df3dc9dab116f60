import { lossFactor } from './context.ts';
import { decayConvention, penaltyConvention } from './convention.ts';
import { pytorchAdamW } from './pytorch.ts';

// Source: keras/src/regularizers and keras/src/optimizers/base_optimizer.py of Keras 3.
const release = { library: 'Keras', version: '3' } as const;
const penalty = {
  ...release,
  dataTerm: 'any',
  scaling: 'none',
  expresses: ['lambda2'],
  evidence: { status: 'documented' },
} as const;

/** regularizers.L2: no ½, so λ₂ = 2 · l2 / (loss ÷ ours). */
export const kerasL2 = penaltyConvention({
  ...penalty,
  name: 'keras.regularizers.L2(l2)',
  objective: 'loss + l2‖W‖²',
  objectiveTex: String.raw`\mathcal L(W)+\texttt{l2}\,\|W\|_2^2`,
  parameters: { l2: 'strength of the squared L2 penalty' },
  needs: ['rows', 'loss'],
  toOurs: ({ l2 }, context) => ({ lambda1: 0, lambda2: (2 * l2) / lossFactor(context) }),
  fromOurs: ({ lambda2 }, context) => ({ l2: (lambda2 * lossFactor(context)) / 2 }),
  trap: 'No ½: half the number that PyTorch calls weight_decay; and it is set layer by layer, kernels apart from biases.',
});

/**
 * optimizers.SGD: decays by lr · weight_decay outside the momentum, which would sum a penalty's
 * gradient up to 1/(1 − μ) times. So at rest it is the penalty (1 − μ) weight_decay.
 */
export const kerasSgd = penaltyConvention({
  ...penalty,
  name: 'keras.optimizers.SGD(momentum, weight_decay)',
  objective: 'at rest: loss + ½(1 − momentum) weight_decay‖w‖²',
  objectiveTex: String.raw`\mathcal L(w)+\tfrac12(1-\texttt{momentum})\,\texttt{weight\_decay}\,\|w\|_2^2`,
  parameters: { weight_decay: 'strength of the decay' },
  needs: ['rows', 'loss', 'momentum'],
  toOurs: ({ weight_decay }, context) => ({
    lambda1: 0,
    lambda2: ((1 - context.momentum) * weight_decay) / lossFactor(context),
  }),
  fromOurs: ({ lambda2 }, context) => ({
    weight_decay: (lambda2 * lossFactor(context)) / (1 - context.momentum),
  }),
  trap: 'The decay stands outside the momentum: with momentum 0.9 the same number shrinks ten times less than in PyTorch.',
});

/** optimizers.AdamW: w ← w − lr · weight_decay · w before Adam's step, as PyTorch. */
export const kerasAdamW = decayConvention({
  ...release,
  name: 'keras.optimizers.AdamW(weight_decay)',
  objective: 'w ← w − lr · weight_decay · w, then Adam’s step',
  objectiveTex: String.raw`w\leftarrow w-\texttt{lr}\cdot\texttt{weight\_decay}\cdot w-\texttt{lr}\cdot\text{Adam}(\nabla\mathcal L)`,
  parameters: { weight_decay: 'strength of the decay' },
  noEquivalent: pytorchAdamW.noEquivalent,
  needs: [],
  toOurs: ({ weight_decay }) => ({ weightDecay: weight_decay }),
  fromOurs: ({ weightDecay }) => ({ weight_decay: weightDecay }),
  trap: 'Biases and normalization weights decay too, unless excluded by name; the default is 0.004, not PyTorch’s 0.01.',
  evidence: { status: 'documented' },
});
