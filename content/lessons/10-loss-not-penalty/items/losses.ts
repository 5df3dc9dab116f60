// Objective "losses": what a residual costs, how hard it pulls, and what it weighs.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { huber } from '#numerics/losses/huber.ts';
import { squared } from '#numerics/losses/squared.ts';
import { tukey } from '#numerics/losses/tukey.ts';

export const huberByHand = numericItem({
  id: 'loss-not-penalty/huber-by-hand',
  version: 1,
  objectives: ['losses'],
  settles: [8],
  texts: {
    stem: String.raw`A residual is $r=[[residual]]$, and Huber’s loss has the threshold $k=[[k]]$. What does the residual cost, how hard does it pull, $\psi(r)=\rho'(r)$, and what is its weight $\psi(r)/r$ in reweighted least squares? For comparison: what does it cost under $\tfrac12r^2$?`,
    hints: [String.raw`Beyond $k$ the loss goes on as a straight line that fits without a kink.`],
    labels: {
      cost: String.raw`cost $\rho(r)$`,
      pull: String.raw`pull $\psi(r)$`,
      weight: 'weight',
      square: String.raw`cost under $\tfrac12r^2$`,
    },
    feedback: {
      'cost-squared': String.raw`That is $\tfrac12r^2$. The residual lies beyond $k$, where the loss is linear.`,
      'cost-no-offset': String.raw`You used $k|r|$. The line starts at the height $\tfrac12k^2$ with slope $k$, so it is $k|r|-\tfrac12k^2$.`,
      'cost-from-k': String.raw`You counted only what lies beyond $k$. The part up to $k$ costs $\tfrac12k^2$ besides.`,
      'pull-free': String.raw`That is the pull under squared error. Huber’s stops growing at $k$.`,
      'weight-zero': String.raw`A weight of 0 is what Tukey’s bisquare gives to far points. Huber’s weight $k/|r|$ fades but never ends.`,
      'weight-pull': String.raw`That is the pull. Divide it by $r$.`,
      'weight-one': String.raw`Only residuals up to $k$ keep the weight 1.`,
      'square-doubled': String.raw`That is $r^2$; the ½ is missing.`,
    },
    solution: String.raw`Since $|r|>k$: cost $k|r|-\tfrac12k^2=[[cost]]$, pull $k=[[k]]$, weight $k/|r|=[[weight]]$. Squared error charges $[[square]]$ and pulls with $[[residual]]$. Make the residual ten times as large, and Huber’s pull stays what it is.`,
  },
  defaults: { residual: 5, k: 1.345 },
  draw: (random) => ({
    residual: random.integer(4, 16) / 2,
    k: random.pick([1, 1.345, 1.5]),
  }),
  pose: ({ residual, k }) => {
    const loss = huber(k);
    const [cost, pull, weight] = [
      loss.value(residual),
      loss.slope(residual),
      loss.weight(residual),
    ];
    const square = squared().value(residual);
    return {
      slots: { residual, k, cost, weight, square },
      question: {
        blanks: [
          {
            name: 'cost',
            answer: cost,
            wrong: [
              { name: 'cost-squared', value: square },
              { name: 'cost-no-offset', value: k * residual },
              { name: 'cost-from-k', value: k * (residual - k) },
            ],
          },
          { name: 'pull', answer: pull, wrong: [{ name: 'pull-free', value: residual }] },
          {
            name: 'weight',
            answer: weight,
            wrong: [
              { name: 'weight-zero', value: tukey(k).weight(residual) },
              { name: 'weight-pull', value: pull },
              ...(k === 1 ? [] : [{ name: 'weight-one', value: 1 }]),
            ],
          },
          {
            name: 'square',
            answer: square,
            wrong: [{ name: 'square-doubled', value: 2 * square }],
          },
        ],
      },
    };
  },
});

export const tukeyWeights = numericItem({
  id: 'loss-not-penalty/tukey-weights',
  version: 1,
  objectives: ['losses'],
  texts: {
    stem: String.raw`Tukey’s bisquare with $c=4.685$ gives a residual the weight $\bigl(1-(r/c)^2\bigr)^2$ up to $c$, and none beyond. What are the weights at $r=[[near]]$ and at $r=[[far]]$ (in units of the scale)?`,
    labels: { near: String.raw`weight at $r=[[near]]$`, far: String.raw`weight at $r=[[far]]$` },
    feedback: {
      'not-squared': String.raw`The outer square is missing.`,
      'huber-near': String.raw`That is Huber’s weight with $k=1.345$.`,
      'huber-far': String.raw`That is Huber’s weight with $k=1.345$. The bisquare gives a point beyond $c$ up altogether.`,
      'beyond-c': String.raw`You used the formula beyond $c$, where it starts to grow again. There the weight is 0.`,
    },
    solution: String.raw`At $r=[[near]]$: $[[weight]]$. At $r=[[far]]>c$: 0. A point that far away has no pull left, in contrast to Huber’s loss. The price: the loss is not convex, so there can be several local minima.`,
  },
  defaults: { near: 3, far: 5 },
  draw: (random) => ({
    near: random.integer(5, 14) / 4,
    far: random.integer(10, 18) / 2,
  }),
  pose: ({ near, far }) => {
    const loss = tukey(4.685);
    const weight = loss.weight(near);
    return {
      slots: { near, far, weight },
      question: {
        blanks: [
          {
            name: 'near',
            answer: weight,
            wrong: [
              { name: 'not-squared', value: Math.sqrt(weight) },
              { name: 'huber-near', value: huber().weight(near) },
            ],
          },
          {
            name: 'far',
            answer: loss.weight(far),
            wrong: [
              { name: 'huber-far', value: huber().weight(far) },
              { name: 'beyond-c', value: (1 - (far / loss.c) ** 2) ** 2 },
            ],
          },
        ],
      },
    };
  },
});
