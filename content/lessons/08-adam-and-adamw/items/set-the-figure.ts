// Set in the figure: the decay at which the box lets go of the minimum, and PyTorch's decay in the
// paper's form.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { adamWPaper } from '#numerics/conventions/adamw-paper.ts';

/** A step of the sliders, which are even in the logarithm. */
const step = 10 ** 0.05;
const around = (value: number) => ({ from: value / Math.sqrt(step), to: value * Math.sqrt(step) });

export const setTheBox = widgetStateItem({
  id: 'adam-and-adamw/set-the-box',
  version: 1,
  objectives: ['constraint', 'converge'],
  settles: [5],
  texts: {
    stem: String.raw`The minimum of the loss is put at $([[m1]],[[m2]])$. Turn $\lambda$ down until AdamW, run to the end on the full batch in PyTorch’s form, would end at that minimum itself. Stop at the largest such $\lambda$ that you can set.`,
    hints: [
      String.raw`Watch the box. From which $\lambda$ on does it hold the blue point, and what does that do to the square?`,
    ],
    labels: { weightDecay: String.raw`decay $\lambda$` },
    feedback: {
      high: 'There a side of the box still keeps AdamW from the minimum: the square stands elsewhere. Turn the decay further down.',
      low: 'There the minimum lies in the box, and it did before. Go back up to where it just fits.',
      smaller: String.raw`That is the decay at which the *smaller* weight fits, $1/[[smaller]]$. All weights have to: the larger one needs more room.`,
      reciprocal: String.raw`That is the size of the larger weight. The box reaches to $1/\lambda$, so take one over it.`,
    },
    solution: String.raw`The box is $|w_j|\le1/\lambda$ for each weight. It holds the minimum where $1/\lambda\ge[[larger]]$, its larger weight: $\lambda\le[[lambda]]$. There AdamW does not shrink at all what it ends with, while the full star is still pulled towards 0.`,
  },
  defaults: { m1: 2, m2: -3 },
  draw: (random) => ({
    m1: (random.pick([-1, 1]) * random.integer(10, 16)) / 10,
    m2: -random.integer(22, 35) / 10,
  }),
  pose: ({ m1, m2 }) => {
    const [smaller = NaN, larger = NaN] = [Math.abs(m1), Math.abs(m2)].sort((a, b) => a - b);
    const lambda = 1 / larger;
    return {
      slots: { m1, m2, smaller, larger, lambda },
      question: {
        widget: 'optimizer-race',
        held: { minimum: `${m1}_${m2}`, form: 'pytorch', noise: 0 },
        start: { weightDecay: 2 },
        targets: [
          {
            name: 'weightDecay',
            // A step of the slider below what just fits; above it only what rounding adds.
            ...{ from: lambda / (step * 1.001), to: lambda * 1.003, answer: lambda },
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'smaller', ...around(1 / smaller) },
              { name: 'reciprocal', ...around(larger) },
            ],
          },
        ],
      },
    };
  },
});

export const setThePapersDecay = widgetStateItem({
  id: 'adam-and-adamw/set-the-papers-decay',
  version: 1,
  objectives: ['parametrize'],
  texts: {
    stem: String.raw`The figure is set to the paper’s form, with $\eta=[[rate]]$. Set $\lambda$ so that AdamW takes the steps that it takes in PyTorch’s form with the same $\eta$ and $\texttt{weight\_decay}=[[decay]]$.`,
    hints: [
      String.raw`PyTorch takes off $\eta\lambda w$ in a step, the paper $\lambda w$.`,
      'The box has to come out the same, too.',
    ],
    labels: { weightDecay: String.raw`the paper’s $\lambda$` },
    feedback: {
      same: String.raw`With the same number the paper’s form takes $1/\eta$ times as much off: the box has almost vanished.`,
      high: 'Too much is taken off in a step: the box is smaller than in PyTorch’s form.',
      low: 'Too little is taken off in a step: the box is larger than in PyTorch’s form.',
    },
    solution: String.raw`$\lambda=\eta\cdot\texttt{weight\_decay}=[[rate]]\cdot[[decay]]=[[lambda]]$. The box is $|w_j|\le\eta/\lambda=[[bound]]$, the same as $1/[[decay]]$.`,
  },
  defaults: { rate: 0.02, decay: 0.5 },
  draw: (random) => ({
    rate: random.pick([0.01, 0.02, 0.05]),
    decay: random.pick([0.3, 0.4, 0.5]),
  }),
  pose: ({ rate, decay }) => {
    const { lambda = NaN } = adamWPaper.fromOurs({ weightDecay: decay }, { learningRate: rate });
    return {
      slots: { rate, decay, lambda, bound: 1 / decay },
      question: {
        widget: 'optimizer-race',
        held: { form: 'paper', learningRate: rate, shown: 'adam~adamw' },
        start: { weightDecay: decay },
        targets: [
          {
            name: 'weightDecay',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [{ name: 'same', ...around(decay), misconception: 'M46' }],
          },
        ],
      },
    };
  },
});
