import { decayConvention } from './convention.ts';
import { pytorchAdamW } from './pytorch.ts';

/** The paper's λ is not multiplied by the learning rate, only by the schedule: λ = learning rate · weightDecay. */
export const adamWPaper = decayConvention({
  library: 'AdamW paper',
  version: 'Loshchilov & Hutter 2019',
  name: 'Algorithm 2 with λ',
  objective:
    'θ ← θ − η_t (α · Adam’s direction + λ θ), η_t the schedule from 1 on, α the learning rate',
  objectiveTex: String.raw`\theta\leftarrow\theta-\eta_t\Bigl(\alpha\,\tfrac{\hat m}{\sqrt{\hat v}+\epsilon}+\lambda\theta\Bigr)`,
  parameters: { lambda: 'share of a weight that is lost per step, before the schedule' },
  noEquivalent: pytorchAdamW.noEquivalent,
  needs: ['learningRate'],
  toOurs: ({ lambda }, { learningRate }) => ({ weightDecay: lambda / learningRate }),
  fromOurs: ({ weightDecay }, { learningRate }) => ({ lambda: weightDecay * learningRate }),
  trap: 'Libraries multiply by the learning rate and the paper does not: its λ is smaller by the base learning rate.',
  evidence: { status: 'documented' },
});
