// Objective "case-shift": a shift of its own for each observation, and a penalty on the shifts.
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { huber } from '#numerics/losses/huber.ts';
import { oneWeight } from '#numerics/one-weight.ts';
import { softThreshold } from '#numerics/soft-threshold.ts';

export const shiftOfACase = numericItem({
  id: 'ridge-and-outliers/shift-of-a-case',
  version: 1,
  objectives: ['case-shift'],
  settles: [8],
  texts: {
    stem: String.raw`An observation has the residual $r=[[residual]]$ and may be shifted by $\gamma$, at a price. What is the best shift under $\tfrac12(r-\gamma)^2+k|\gamma|$ with $k=[[k]]$, and what does the observation then cost? And what is the best shift under $\tfrac12(r-\gamma)^2+\tfrac\mu2\gamma^2$ with $\mu=[[mu]]$?`,
    hints: [
      String.raw`It is the one-weight problem again, with $\gamma$ for the weight and $r$ for the estimate.`,
    ],
    labels: {
      shift: 'best shift under the L1 price',
      cost: 'cost under the L1 price',
      'l2-shift': 'best shift under the L2 price',
    },
    feedback: {
      'whole-shift': String.raw`Shifting by all of $r$ removes the residual, but the last piece costs more than it saves: stop at a residual of $k$.`,
      'no-shift': String.raw`$|r|$ is larger than $k$, so a shift pays.`,
      'cost-squared': String.raw`That is the cost without a shift.`,
      'cost-shift-only': String.raw`That is the price of the shift alone. The residual that is left, $k$, costs $\tfrac12k^2$ besides.`,
      'l2-threshold': String.raw`That is the L1 answer. The squared price divides: $r/(1+\mu)$.`,
      'l2-left': String.raw`That is the residual that is left. The shift is the rest.`,
    },
    solution: String.raw`L1: the soft threshold, $\gamma=r-k=[[shift]]$. What is left costs $\tfrac12k^2$ and the shift $k\,(r-k)$, together $k r-\tfrac12k^2=[[cost]]$: Huber’s loss. L2: $\gamma=r/(1+\mu)=[[l2]]$, the same share of every residual, large or small, so nothing robust comes of it.`,
  },
  defaults: { residual: 5, k: 1.5, mu: 1 },
  draw: (random) => ({
    residual: random.integer(6, 16) / 2,
    k: random.pick([0.5, 1, 1.5, 2]),
    mu: random.pick([0.25, 0.5, 1, 3, 4]),
  }),
  pose: ({ residual, k, mu }) => {
    const shift = softThreshold(residual, k);
    const cost = huber(k).value(residual);
    const l2 = oneWeight({ z: residual, lambda1: 0, lambda2: mu }).w;
    return {
      slots: { residual, k, mu, shift, cost, l2 },
      question: {
        blanks: [
          {
            name: 'shift',
            answer: shift,
            wrong: [
              { name: 'whole-shift', value: residual },
              { name: 'no-shift', value: 0 },
            ],
          },
          {
            name: 'cost',
            answer: cost,
            wrong: [
              { name: 'cost-squared', value: residual ** 2 / 2 },
              { name: 'cost-shift-only', value: k * shift },
            ],
          },
          {
            name: 'l2-shift',
            answer: l2,
            wrong: [
              { name: 'l2-threshold', value: shift },
              ...(mu === 1 ? [] : [{ name: 'l2-left', value: residual - l2 }]),
            ],
          },
        ],
      },
    };
  },
});

export const huberFromAShift = formulaItem({
  id: 'ridge-and-outliers/huber-from-a-shift',
  version: 1,
  objectives: ['case-shift'],
  settles: [8],
  texts: {
    stem: String.raw`Write $\min_\gamma\ \tfrac12(r-\gamma)^2+k|\gamma|$ as a formula in $r$ and $k>0$, for all $r$ in one line. Use $\min(\dots)$, $\max(\dots)$ and $|r|$ for the cases.`,
    hints: [
      String.raw`The best $\gamma$ leaves the residual $\min(|r|,k)$ in size, and so is $\max(|r|-k,0)$ in size.`,
    ],
    labels: { formula: String.raw`the minimum over $\gamma$` },
    feedback: {
      objective: String.raw`That still contains $\gamma$. Put the best $\gamma$ in.`,
      tails: String.raw`That is right for $|r|\ge k$. For smaller residuals no shift pays, and the cost is $\tfrac12r^2$.`,
      middle: String.raw`That is right for $|r|\le k$ only. Beyond, a shift is cheaper.`,
      absolute: String.raw`That is the price of shifting all of $r$. It is cheaper to leave a residual of $k$.`,
    },
    solution: String.raw`The best shift is the soft threshold of $r$ at $k$. What is left has the size $\min(|r|,k)$ and the shift the size $\max(|r|-k,0)$, so the minimum is $\tfrac12\min(|r|,k)^2+k\max(|r|-k,0)$. That is Huber’s loss: $\tfrac12r^2$ up to $k$, and $k|r|-\tfrac12k^2$ beyond. An L1 penalty on the *observations* makes a fit robust to outlying responses; on the *weights* it does not.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: {
        symbols: [{ name: 'r' }, { name: 'k', domain: 'positive' }, { name: 'gamma', shown: 'γ' }],
      },
      answer: 'min(|r|,k)^2/2 + k*max(|r|-k,0)',
      alternatives: [{ name: 'tails', formula: 'k|r| - k^2/2', points: 0.5 }],
      wrong: [
        { name: 'objective', formula: '(r-γ)^2/2 + k|γ|' },
        { name: 'absolute', formula: 'k|r|', misconception: 'M52' },
        { name: 'middle', formula: 'r^2/2' },
      ],
      demand: { form: { without: 'gamma' } },
      signs: ['²', '|…|', 'max(…,0)', 'min(…,k)'],
    },
  }),
});

export const squaredShifts = numericItem({
  id: 'ridge-and-outliers/squared-shifts',
  version: 1,
  objectives: ['case-shift'],
  settles: [8],
  texts: {
    stem: String.raw`Each observation gets a shift of its own, and all are paid for by their squares: $\min_{\beta,\gamma}\ \tfrac12\lVert y-X\beta-\gamma\rVert^2+\tfrac\mu2\lVert\gamma\rVert^2+\tfrac\lambda2\lVert\beta\rVert^2$ with $\mu=[[mu]]$ and $\lambda=[[lambda]]$. The same $\beta$ comes from ordinary ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac{\lambda'}2\lVert\beta\rVert^2$. With which $\lambda'$?`,
    hints: [
      String.raw`Minimize over $\gamma$ first: what is left of $\tfrac12r^2$ is $\tfrac{\mu}{1+\mu}\cdot\tfrac12r^2$.`,
    ],
    labels: { lambda: String.raw`the strength $\lambda'$` },
    feedback: {
      same: String.raw`The shifts take a share off every residual, so the loss counts for less and the penalty, relative to it, for more.`,
      inverse: String.raw`You multiplied by $\mu/(1+\mu)$. That factor is on the *loss*; divide by it.`,
      'only-one': String.raw`You multiplied by $1+\mu$. The factor to divide by is $\mu/(1+\mu)$.`,
    },
    solution: String.raw`Over $\gamma$ the minimum is $\tfrac\mu{1+\mu}\cdot\tfrac12\lVert r\rVert^2$: a smaller squared error, and nothing else. Divided by that factor, $\lambda'=\lambda\,\dfrac{1+\mu}{\mu}=[[answer]]$. So an L2 penalty on the observations gives least squares back. It takes the kink of L1 to tell outliers from the rest.`,
  },
  defaults: { mu: 1, lambda: 3 },
  draw: (random) => ({
    mu: random.pick([0.25, 0.5, 1, 2, 3, 4]),
    lambda: random.integer(1, 12),
  }),
  pose: ({ mu, lambda }) => {
    // The share of a residual that the best shift leaves, from the one-weight problem.
    const share = 1 - oneWeight({ z: 1, lambda1: 0, lambda2: mu }).w;
    const answer = lambda / share;
    return {
      slots: { mu, lambda, answer },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer,
            wrong: [
              { name: 'same', value: lambda },
              { name: 'inverse', value: lambda * share },
              ...(mu === 1 ? [] : [{ name: 'only-one', value: lambda * (1 + mu) }]),
            ],
          },
        ],
      },
    };
  },
});
