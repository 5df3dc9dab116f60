import { lossFactor } from './context.ts';
import { decayConvention, penaltyConvention } from './convention.ts';

// Source: torch 1.13, torch/optim; the same in the documentation of 2.x.
const release = { library: 'PyTorch', version: '1.13' } as const;
const parameters = { weight_decay: 'strength of the decay' } as const;

/** SGD, at any momentum: the gradient of ½ weight_decay‖θ‖² is added, so λ₂ = weight_decay / (loss ÷ ours). */
export const pytorchSgd = penaltyConvention({
  ...release,
  name: 'torch.optim.SGD(weight_decay)',
  objective: 'loss + ½ weight_decay‖θ‖²',
  objectiveTex: String.raw`\mathcal L(\theta)+\tfrac12\,\texttt{weight\_decay}\,\|\theta\|_2^2`,
  parameters,
  dataTerm: 'any',
  scaling: 'none',
  expresses: ['lambda2'],
  needs: ['rows', 'loss'],
  toOurs: ({ weight_decay }, context) => ({
    lambda1: 0,
    lambda2: weight_decay / lossFactor(context),
  }),
  fromOurs: ({ lambda2 }, context) => ({ weight_decay: lambda2 * lossFactor(context) }),
  trap: 'All parameters decay, biases too; and MSELoss has no ½, so its weight_decay is twice that of ½ MSE.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/** Adam: the same gradient, so the same fixed points by another way. */
export const pytorchAdam = penaltyConvention({
  ...pytorchSgd,
  name: 'torch.optim.Adam(weight_decay)',
  trap: 'Only where it comes to rest does it equal SGD: on the way, Adam divides the penalty’s gradient by its running size.',
  evidence: { status: 'checked', fixture: 'optim-quadratic-2d' },
});

/** AdamW: θ ← (1 − lr · weight_decay) θ before Adam's step. The house form of decoupled decay. */
export const pytorchAdamW = decayConvention({
  ...release,
  name: 'torch.optim.AdamW(weight_decay)',
  objective: 'θ ← (1 − lr · weight_decay) θ, then Adam’s step',
  objectiveTex: String.raw`\theta\leftarrow(1-\texttt{lr}\cdot\texttt{weight\_decay})\,\theta-\texttt{lr}\cdot\text{Adam}(\nabla\mathcal L)`,
  parameters,
  noEquivalent:
    'Adam rescales the gradient of every weight by its own running size and AdamW leaves the decay alone, so where it rests depends on that scale: no λ‖θ‖² has its minimum there.',
  needs: [],
  toOurs: ({ weight_decay }) => ({ weightDecay: weight_decay }),
  fromOurs: ({ weightDecay }) => ({ weight_decay: weightDecay }),
  trap: 'Not an L2 penalty; the default is 0.01, not 0, and the decay follows the schedule of the learning rate.',
  evidence: { status: 'checked', fixture: 'optim-quadratic-2d' },
});
