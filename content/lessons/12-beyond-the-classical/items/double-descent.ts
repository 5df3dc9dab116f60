// Objectives "double-descent" and "best-lambda": more features than observations.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { problemFor } from '#numerics/simulations/double-descent-settings.ts';
import { ridgelessRisk } from '#numerics/simulations/double-descent-theory.ts';

export const ridgelessRisks = numericItem({
  id: 'beyond-the-classical/ridgeless-risks',
  version: 1,
  objectives: ['double-descent'],
  texts: {
    stem: String.raw`Features are independent and standard normal, $\lVert\beta\rVert^2=r^2=[[signal]]$, the noise has the variance $\sigma^2=[[noise]]$, and $n$ and $p=\gamma n$ are large. The excess risk of the shortest least-squares fit is then $\sigma^2\dfrac{\gamma}{1-\gamma}$ for $\gamma<1$ and $r^2\Bigl(1-\dfrac1\gamma\Bigr)+\dfrac{\sigma^2}{\gamma-1}$ for $\gamma>1$. How large is it at $\gamma=[[below]]$, and at $\gamma=[[above]]$?`,
    labels: {
      below: String.raw`risk at $\gamma=[[below]]$`,
      above: String.raw`risk at $\gamma=[[above]]$`,
    },
    feedback: {
      'wrong-branch': String.raw`You used the other formula. Which holds depends on whether $\gamma$ is below or above 1.`,
      'variance-only': String.raw`That is the part of the noise. For $\gamma>1$ the fit also misses a share $1-1/\gamma$ of the signal.`,
      'bias-only': 'That is the missed signal. The noise is fitted, too, and costs as well.',
    },
    solution: String.raw`At $[[below]]$: $[[noise]]\cdot[[below]]/(1-[[below]])=[[riskBelow]]$. At $[[above]]$: $[[bias]]+[[variance]]=[[riskAbove]]$. Both formulas go to infinity at $\gamma=1$, where there are as many features as observations. For comparison: predicting 0 costs $r^2=[[signal]]$.`,
  },
  defaults: { signal: 1, noise: 1, below: 0.5, above: 2 },
  draw: (random) => ({
    signal: random.integer(1, 6),
    noise: random.pick([0.25, 0.5, 1, 2]),
    below: random.pick([0.2, 0.5, 0.75, 0.8, 0.9]),
    above: random.pick([1.25, 1.5, 2, 4, 5]),
  }),
  pose: ({ signal, noise, below, above }) => {
    const riskBelow = ridgelessRisk(below, signal, noise);
    const riskAbove = ridgelessRisk(above, signal, noise);
    const bias = ridgelessRisk(above, signal, 0);
    return {
      slots: {
        ...{ signal, noise, below, above, riskBelow, riskAbove },
        ...{ bias, variance: riskAbove - bias },
      },
      question: {
        blanks: [
          {
            name: 'below',
            answer: riskBelow,
            wrong: [
              { name: 'wrong-branch', value: signal * (1 - 1 / below) + noise / (below - 1) },
            ],
          },
          {
            name: 'above',
            answer: riskAbove,
            wrong: [
              { name: 'wrong-branch', value: (noise * above) / (1 - above) },
              { name: 'variance-only', value: riskAbove - bias },
              { name: 'bias-only', value: bias },
            ],
          },
        ],
      },
    };
  },
});

export const bestStrength = numericItem({
  id: 'beyond-the-classical/best-strength',
  version: 1,
  objectives: ['best-lambda'],
  texts: {
    stem: String.raw`Independent standard normal features, $p=[[columns]]$ of them, all of which matter alike on average: $\mathbb E\beta_j^2=r^2/p$ with $r^2=[[signal]]$. The noise has the variance $\sigma^2=[[noise]]$. Which $\lambda$ in $\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert^2$ has the smallest expected risk?`,
    hints: ['It is the ratio of two variances: that of the noise and that of a single weight.'],
    labels: { lambda: String.raw`the best $\lambda$` },
    feedback: {
      'whole-signal': String.raw`You divided by the whole signal $r^2$. A single weight has the variance $r^2/p$.`,
      inverse: 'You exchanged noise and signal: more noise asks for more shrinkage.',
      deviations: 'You took standard deviations. The ratio is one of variances.',
    },
    solution: String.raw`$\lambda^*=\sigma^2/(r^2/p)=[[noise]]\cdot[[columns]]/[[signal]]=[[lambda]]$. It is the ratio of noise variance and prior variance, as in the Bayesian reading. It does not depend on $n$ in this scaling, and with it the risk has no peak at $p=n$. This is exact for this model; other truths have other best strengths.`,
  },
  defaults: { columns: 100, signal: 4, noise: 1 },
  draw: (random) => ({
    columns: random.integer(2, 20) * 10,
    signal: random.pick([2, 4, 5, 8, 10]),
    noise: random.pick([0.25, 0.5, 2, 3, 9]),
  }),
  pose: ({ columns, signal, noise }) => {
    const settings = {
      ...{ seed: 0, repetitions: 0, observations: columns, features: [columns] },
      ...{ signal, noiseVariance: noise },
    };
    const { bestLambda: lambda } = problemFor(settings, columns);
    return {
      slots: { columns, signal, noise, lambda },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'whole-signal', value: noise / signal },
              { name: 'inverse', value: (signal * columns) / noise },
              ...(noise === 1
                ? []
                : [{ name: 'deviations', value: Math.sqrt((noise * columns) / signal) }]),
            ],
          },
        ],
      },
    };
  },
});

export const tunedPeak = singleChoiceItem({
  id: 'beyond-the-classical/tuned-peak',
  version: 1,
  objectives: ['double-descent'],
  texts: {
    stem: String.raw`With $\lambda\to0$ the test error of least squares has a high peak where $p=n$. Features are independent and all alike, and $\lambda$ is now chosen best for each $p$. What becomes of the peak?`,
    labels: {
      stays: 'it stays: it comes from the number of features, not from the penalty',
      moves: String.raw`it moves to the place where the effective degrees of freedom equal $n$`,
      gone: 'it is gone: the curve has no peak',
    },
    feedback: {
      stays:
        'The peak comes from weights that blow up along directions in which the data hardly vary. These are the ones that a penalty shrinks.',
      moves: String.raw`With $\lambda>0$ the effective degrees of freedom stay below $n$ for every $p$.`,
    },
    solution: String.raw`It is gone. At $p=n$ the smallest singular values are near zero, and their directions blow up the noise; the best $\lambda$ erases them. In this setting the tuned risk is a smooth curve in $p$ (Hastie et al. 2022). Double descent tells of a missing penalty, not of a law against as many features as observations.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'stays' }, { name: 'moves' }, { name: 'gone' }],
      answer: 'gone',
    },
  }),
});

export const alwaysAboveZero = singleChoiceItem({
  id: 'beyond-the-classical/always-above-zero',
  version: 1,
  objectives: ['best-lambda'],
  texts: {
    stem: String.raw`Far more features than observations, $p\gg n$. A few directions of the features vary strongly, all others weakly, and the signal lies along the strong ones. What can be said of the best $\lambda$ for prediction?`,
    labels: {
      positive: 'it is always above zero, since some penalty always helps',
      any: 'it may be zero or even negative',
      infinite: 'it is infinite: nothing can be learned with so few observations',
    },
    feedback: {
      positive:
        'The theorem that some λ > 0 helps is about the error in the coefficients, for a design of full column rank. Here many weak directions act like a penalty already.',
      infinite:
        'The strong directions can be learned: they carry the signal and stand out from the rest.',
    },
    solution: String.raw`It may be zero or negative (Kobak, Lomond and Sanchez 2020). The many weak directions take up noise and shrink the strong ones, as a penalty would; that can be more than enough, and a negative $\lambda$ takes some of it back. Independent features that all matter alike, with noise, are another case: there the best $\lambda$ is above zero.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'positive', misconception: 'M36' }, { name: 'any' }, { name: 'infinite' }],
      answer: 'any',
    },
  }),
});
