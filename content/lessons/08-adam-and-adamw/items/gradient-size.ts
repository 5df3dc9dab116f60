// Objective "gradient-size": what Adam's division does to a penalty.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { decayOnly } from '#numerics/descent/decay-only.ts';

export const doubledLambda = singleChoiceItem({
  id: 'adam-and-adamw/doubled-lambda',
  version: 1,
  objectives: ['gradient-size', 'steps'],
  settles: [5],
  texts: {
    stem: String.raw`A weight $w\ne0$ gets no gradient from the data at all. Adam with L2 starts with empty moments. If $\lambda$ is doubled, the first step of this weight is …`,
    labels: {
      doubled: 'twice as long',
      same: String.raw`as long as before, about $\eta$`,
      half: 'half as long',
      none: 'zero in both cases, since there is no gradient',
    },
    feedback: {
      doubled: String.raw`That would be so for gradient descent. Adam divides the gradient, here $\lambda w$, by its own size, and the size of $\lambda$ cancels.`,
      half: String.raw`The division cancels the size of $\lambda w$ just once. Nothing is left of $\lambda$, in either direction.`,
      none: String.raw`With L2 the penalty’s $\lambda w$ is part of the gradient, so the gradient is not zero.`,
    },
    solution: String.raw`In the first step $\hat m=\lambda w$ and $\sqrt{\hat v}=\lambda|w|$, so the step is $\eta\,\mathrm{sign}(w)$ up to $\epsilon$: a constant amount, whatever $\lambda$ is. Where nothing but the penalty acts, Adam with L2 does not decay by a share at all.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'doubled' }, { name: 'same' }, { name: 'half' }, { name: 'none' }],
      answer: 'same',
    },
  }),
});

export const loudAndQuiet = numericItem({
  id: 'adam-and-adamw/loud-and-quiet',
  version: 1,
  objectives: ['gradient-size'],
  settles: [5],
  texts: {
    stem: String.raw`Two weights have the same value. The gradients of the loud one have the running size $\sqrt{\hat v}=[[loud]]$, those of the quiet one $[[quiet]]$; both are mostly noise, and $\lambda w$ is small beside them. By what factor does the quiet weight decay faster than the loud one, with Adam and L2, and with AdamW?`,
    hints: [String.raw`Which of the two methods divides $\lambda w$ by $\sqrt{\hat v}$?`],
    labels: { adam: 'factor with Adam and L2', adamw: 'factor with AdamW' },
    feedback: {
      'adam-same': String.raw`That is AdamW. With L2 the term $\lambda w$ is divided by $\sqrt{\hat v}$, as the rest of the gradient is.`,
      'adam-squared': String.raw`Adam divides by $\sqrt{\hat v}$, not by $\hat v$.`,
      'adam-inverse':
        'You have it the other way round: the larger the gradients, the weaker the decay.',
      'adamw-divided': String.raw`That is Adam with L2. AdamW takes $\eta\lambda w$ off outside of the division, the same share for all.`,
    },
    solution: String.raw`With L2 the decay of a weight per step is about $\eta\lambda w/\sqrt{\hat v}$, so the factor is $[[loud]]/[[quiet]]=[[ratio]]$. With AdamW it is $\eta\lambda w$ for both, a factor of 1. So one $\lambda$ is a weak penalty for loud weights and a strong one for quiet weights, as long as $\lambda w$ itself does not rule $\hat v$.`,
  },
  defaults: { loud: 10, quiet: 0.1 },
  draw: (random) => ({
    loud: random.integer(2, 20),
    quiet: random.pick([0.05, 0.1, 0.2, 0.25, 0.5]),
  }),
  pose: ({ loud, quiet }) => {
    const ratio = loud / quiet;
    return {
      slots: { loud, quiet, ratio },
      question: {
        blanks: [
          {
            name: 'adam',
            answer: ratio,
            wrong: [
              { name: 'adam-same', value: 1, misconception: 'M39' },
              { name: 'adam-squared', value: ratio ** 2 },
              { name: 'adam-inverse', value: 1 / ratio },
            ],
          },
          {
            name: 'adamw',
            answer: 1,
            wrong: [{ name: 'adamw-divided', value: ratio, misconception: 'M39' }],
          },
        ],
      },
    };
  },
});

export const shareLeft = numericItem({
  id: 'adam-and-adamw/share-left',
  version: 1,
  objectives: ['gradient-size'],
  settles: [5],
  texts: {
    stem: String.raw`A weight’s gradients are pure noise with mean 0 and standard deviation $[[deviation]]$. With $\eta=[[learningRate]]$ and $\lambda=[[weightDecay]]$, which share of the weight is left after $[[steps]]$ steps, averaged over the noise and neglecting what $\lambda w$ adds to $\hat v$: with AdamW, and with Adam and L2?`,
    hints: [
      String.raw`On average the noise moves the weight neither way, so only the decay is left: per step the share $\eta\lambda$, or that divided by $\sqrt{\hat v}$.`,
    ],
    labels: { adamw: 'share left with AdamW', adam: 'share left with Adam and L2' },
    feedback: {
      'adamw-linear': String.raw`You took $1-\eta\lambda t$. Each step takes a share of what is still there: $(1-\eta\lambda)^t$.`,
      'adamw-divided': String.raw`That is Adam with L2. AdamW’s decay is not divided by the size of the gradients.`,
      'adam-undivided': String.raw`That is AdamW. With L2 the decay is divided by $\sqrt{\hat v}\approx[[deviation]]$.`,
      'adam-multiplied': String.raw`You multiplied the decay by the size of the gradients. Adam divides by it.`,
    },
    solution: String.raw`AdamW: $(1-\eta\lambda)^t\approx e^{-[[exponent]]}=[[adamw]]$, whatever the noise. Adam with L2: the decay per step is $\eta\lambda/[[deviation]]$, so about $[[adam]]$ is left. Single runs scatter around these averages, by more the larger the noise is beside the weight.`,
  },
  defaults: { learningRate: 0.001, weightDecay: 0.1, steps: 5000, deviation: 10 },
  draw: (random) => ({
    learningRate: 0.001,
    weightDecay: random.pick([0.1, 0.2]),
    steps: random.pick([2000, 4000, 5000]),
    deviation: random.pick([2, 4, 5, 10]),
  }),
  pose: ({ learningRate, weightDecay, steps, deviation }) => {
    const left = (size: number) => decayOnly(1, steps, learningRate / size, weightDecay);
    const exponent = learningRate * weightDecay * steps;
    return {
      slots: {
        ...{ learningRate, weightDecay, steps, deviation, exponent },
        ...{ adamw: left(1), adam: left(deviation) },
      },
      question: {
        blanks: [
          {
            name: 'adamw',
            answer: left(1),
            wrong: [
              { name: 'adamw-linear', value: 1 - exponent },
              { name: 'adamw-divided', value: left(deviation), misconception: 'M39' },
            ],
          },
          {
            name: 'adam',
            answer: left(deviation),
            wrong: [
              { name: 'adam-undivided', value: left(1), misconception: 'M39' },
              { name: 'adam-multiplied', value: left(1 / deviation) },
            ],
          },
        ],
      },
    };
  },
});
