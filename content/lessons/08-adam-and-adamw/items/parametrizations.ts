// Objective "parametrize": the same decay under other names, and what the learning rate does to it.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { adamWPaper } from '#numerics/conventions/adamw-paper.ts';
import { kerasSgd } from '#numerics/conventions/keras.ts';

export const lambdaOfThePaper = numericItem({
  id: 'adam-and-adamw/lambda-of-the-paper',
  version: 1,
  objectives: ['parametrize'],
  settles: [5],
  texts: {
    stem: String.raw`PyTorch’s $\texttt{AdamW}$ runs with $\texttt{lr}=[[rate]]$ and $\texttt{weight\_decay}=[[decay]]$. The paper writes $\theta\leftarrow\theta-s_t\bigl(\alpha\,\tfrac{\hat m}{\sqrt{\hat v}+\epsilon}+\lambda\theta\bigr)$ with a schedule $s_t$ that starts at 1. Which $\lambda$ is the same? And if the learning rate is then raised tenfold, with the paper’s $\lambda$ kept, which $\texttt{weight\_decay}$ does PyTorch need to do the same?`,
    hints: [
      String.raw`PyTorch takes off the share $\texttt{lr}\cdot\texttt{weight\_decay}$ in a step.`,
    ],
    labels: { lambda: String.raw`the paper’s $\lambda$`, decay: 'the new weight_decay' },
    feedback: {
      same: String.raw`You took over the number. PyTorch multiplies the decay by the learning rate, the paper’s $\lambda$ stands without it.`,
      divided: 'You divided by the learning rate. The share per step is the product.',
      kept: String.raw`With the learning rate, PyTorch’s share per step would go up tenfold as well. To keep it, lower $\texttt{weight\_decay}$.`,
      raised:
        'You scaled it the same way as the learning rate. It is their product that has to stay.',
    },
    solution: String.raw`The share per step is $[[rate]]\cdot[[decay]]=[[lambda]]$, which is the paper’s $\lambda$. At ten times the learning rate the same share needs $\texttt{weight\_decay}=[[newDecay]]$. In PyTorch’s form, decay and learning rate are tied; in the paper’s form they are not, but for the schedule, which multiplies both.`,
  },
  defaults: { rate: 0.001, decay: 0.1 },
  draw: (random) => ({
    rate: random.pick([0.0001, 0.0002, 0.0003, 0.0005, 0.001, 0.002]),
    decay: random.pick([0.01, 0.02, 0.05, 0.1, 0.2]),
  }),
  pose: ({ rate, decay }) => {
    const { lambda = NaN } = adamWPaper.fromOurs({ weightDecay: decay }, { learningRate: rate });
    const { weightDecay } = adamWPaper.toOurs({ lambda }, { learningRate: 10 * rate });
    return {
      slots: { rate: String(rate), decay, lambda, newDecay: weightDecay },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'same', value: decay, misconception: 'M46' },
              { name: 'divided', value: decay / rate },
            ],
          },
          {
            name: 'decay',
            answer: weightDecay,
            wrong: [
              { name: 'kept', value: decay, misconception: 'M46' },
              { name: 'raised', value: 10 * decay },
            ],
          },
        ],
      },
    };
  },
});

export const sgdwAsRidge = numericItem({
  id: 'adam-and-adamw/sgdw-as-ridge',
  version: 1,
  objectives: ['parametrize', 'converge'],
  settles: [5],
  texts: {
    stem: String.raw`SGDW keeps a velocity $v\leftarrow\mu v+\nabla\mathcal L(w)$ and steps $w\leftarrow w-\eta\,(v+\lambda w)$, with $\mu=[[momentum]]$ and $\lambda=[[decay]]$, on the full batch of a convex loss. At its end it minimizes $\mathcal L(w)+\tfrac{c}2\lVert w\rVert^2$. Which $c$?`,
    hints: [
      String.raw`At rest $v$ does not change, so $v=\nabla\mathcal L/(1-\mu)$; and $w$ does not change, so $v+\lambda w=0$.`,
    ],
    labels: { c: 'the strength $c$' },
    feedback: {
      coupled: String.raw`That would be so with $\lambda w$ inside the velocity. Here momentum multiplies the data gradient alone.`,
      divided: String.raw`It is the *gradient* that momentum multiplies by $1/(1-\mu)$. Beside it the decay gets smaller, not larger.`,
      'by-momentum': String.raw`The velocity sums $1+\mu+\mu^2+\dots=1/(1-\mu)$ gradients, so the factor is $1-\mu$, not $\mu$.`,
    },
    solution: String.raw`At rest $\nabla\mathcal L/(1-\mu)+\lambda w=0$, so $\nabla\mathcal L+(1-\mu)\lambda w=0$ and $c=(1-[[momentum]])\cdot[[decay]]=[[c]]$. So momentum alone already makes the decoupled decay another penalty than the same number in the gradient, which would be $c=\lambda$.`,
  },
  defaults: { momentum: 0.9, decay: 0.4 },
  draw: (random) => ({
    momentum: random.pick([0.5, 0.6, 0.75, 0.8, 0.9, 0.95]),
    decay: random.pick([0.02, 0.05, 0.1, 0.2, 0.4]),
  }),
  pose: ({ momentum, decay }) => {
    const { lambda2: c } = kerasSgd.toOurs(
      { weight_decay: decay },
      { rows: 1, loss: 'half-mean-squared', momentum },
    );
    return {
      slots: { momentum, decay, c },
      question: {
        blanks: [
          {
            name: 'c',
            answer: c,
            wrong: [
              { name: 'coupled', value: decay, misconception: 'M39' },
              { name: 'divided', value: decay / (1 - momentum) },
              { name: 'by-momentum', value: decay * momentum },
            ],
          },
        ],
      },
    };
  },
});
