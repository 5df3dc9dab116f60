import type { Sample } from '#quiz/item-type.ts';
import { inOrder, type OrderingQuestion, type OrderingResponse } from './question.ts';

const derivation = ['write', 'expand', 'differentiate', 'zero', 'collect', 'invert', 'solution'];

const normalEquations: Sample<OrderingQuestion, OrderingResponse> = {
  title: 'the normal equations of ridge, in one order',
  labels: {
    write: String.raw`Write down $J(\beta)=\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert^2$.`,
    expand: String.raw`Expand the squared norm: $y^\top y-2\beta^\top X^\top y+\beta^\top X^\top X\beta+\lambda\beta^\top\beta$.`,
    differentiate: String.raw`Differentiate with respect to $\beta$.`,
    zero: String.raw`Set the gradient to zero: $-2X^\top(y-X\beta)+2\lambda\beta=0$.`,
    collect: String.raw`Collect the terms in $\beta$: $(X^\top X+\lambda I)\beta=X^\top y$.`,
    invert: String.raw`Note that $X^\top X+\lambda I$ is positive definite for $\lambda>0$, so it can be inverted.`,
    solution: String.raw`Read off $\hat\beta=(X^\top X+\lambda I)^{-1}X^\top y$.`,
  },
  question: {
    steps: ['zero', 'solution', 'expand', 'invert', 'write', 'collect', 'differentiate'].map(
      (name) => ({ name }),
    ),
    rules: inOrder(derivation, {
      solution: { name: 'why-invert' },
      zero: { name: 'gradient-first' },
    }),
  },
  responses: [
    { response: derivation, verdict: 'right' },
    {
      response: ['write', 'expand', 'differentiate', 'zero', 'collect', 'solution', 'invert'],
      verdict: 'partly right',
    },
    { response: derivation.toReversed(), verdict: 'wrong' },
    { response: [], verdict: 'ungraded' },
    { response: ['write'], verdict: 'ungraded' },
    { response: [...derivation.slice(1), 'expand'], verdict: 'ungraded' },
    { response: [...derivation.slice(1), 'a step that was removed'], verdict: 'ungraded' },
  ],
};

const chain = ['gradient', 'moments', 'correct', 'step'];

/** PyTorch decays before it looks at the moments; anywhere before the step is the same. */
const adamW: Sample<OrderingQuestion, OrderingResponse> = {
  title: 'a step of AdamW, in any of its three orders',
  labels: {
    gradient: 'Compute the gradient $g$.',
    moments: 'Update the moving averages $m$ and $v$.',
    correct: String.raw`Correct their bias: $\hat m$, $\hat v$.`,
    decay: String.raw`Decay the weights: $\theta\leftarrow(1-\eta\lambda)\theta$.`,
    step: String.raw`Take the step: $\theta\leftarrow\theta-\eta\hat m/(\sqrt{\hat v}+\epsilon)$.`,
  },
  question: {
    steps: ['step', 'correct', 'decay', 'moments', 'gradient'].map((name) => ({ name })),
    rules: [
      ...inOrder(chain, { step: { name: 'step-too-early' } }),
      { first: 'gradient', then: 'decay' },
      { first: 'decay', then: 'step', name: 'decay-after-step' },
    ],
  },
  responses: [
    { response: ['gradient', 'decay', 'moments', 'correct', 'step'], verdict: 'right' },
    { response: ['gradient', 'moments', 'decay', 'correct', 'step'], verdict: 'right' },
    { response: ['gradient', 'moments', 'correct', 'decay', 'step'], verdict: 'right' },
    { response: ['gradient', 'moments', 'correct', 'step', 'decay'], verdict: 'partly right' },
    { response: ['step', 'correct', 'moments', 'gradient', 'decay'], verdict: 'wrong' },
    { response: [], verdict: 'ungraded' },
  ],
};

export const samples = [normalEquations, adamW];
