// Objective "draw": from a penalty to its shrinkage map ŵ(z), and back.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { hardThreshold } from '#numerics/hard-threshold.ts';
import { oneWeight, shrinkageMap } from '#numerics/one-weight.ts';
import type { Curve, Figure } from '#quiz/figure.ts';

const reach = 5;
const estimates = Float64Array.from({ length: 201 }, (_, index) => (reach * (index - 100)) / 100);

interface Strengths {
  readonly lambda1: number;
  readonly lambda2: number;
  readonly subset: number;
}

const maps = {
  ridge: ({ lambda2 }: Strengths) => shrinkageMap(estimates, 0, lambda2),
  lasso: ({ lambda1 }: Strengths) => shrinkageMap(estimates, lambda1, 0),
  'elastic-net': ({ lambda1, lambda2 }: Strengths) => shrinkageMap(estimates, lambda1, lambda2),
  'best-subset': ({ subset }: Strengths) => estimates.map((z) => hardThreshold(z, subset)),
};

const penalties = ['ridge', 'lasso', 'elastic-net', 'best-subset'] as const;

/** Cut where the map jumps, so that no line is drawn across. */
function pieces(w: Float64Array): Curve['pieces'] {
  const cut: [number, number][][] = [[]];
  w.forEach((weight, index) => {
    if (Math.abs(weight - (w[index - 1] ?? weight)) > 0.5) cut.push([]);
    cut.at(-1)?.push([estimates[index] ?? 0, weight]);
  });
  return cut;
}

const figureOf = (w: Float64Array): Figure => ({
  label: 'A shrinkage map: the weight ŵ that the penalty leaves of each estimate z.',
  xLabel: 'estimate z',
  yLabel: 'weight ŵ',
  x: [-reach, reach],
  y: [-reach, reach],
  curves: [
    { label: 'no penalty, ŵ = z', pieces: pieces(estimates), dashed: true },
    { label: 'this penalty', pieces: pieces(w) },
  ],
});

export const whichPenaltyMap = singleChoiceItem({
  id: 'one-weight/which-penalty-map',
  version: 1,
  objectives: ['draw'],
  settles: [7],
  texts: {
    stem: String.raw`The solid line shows the weight $\hat w(z)$ that a penalty leaves of each estimate $z$; the dashed line is $\hat w=z$. Which penalty is it?`,
    hints: [
      String.raw`Two things tell them apart: is there a flat piece at 0, and what is the slope outside it?`,
    ],
    labels: {
      ridge: String.raw`ridge, $\tfrac12\lambda_2w^2$`,
      lasso: String.raw`lasso, $\lambda_1|w|$`,
      'elastic-net': String.raw`elastic net, $\lambda_1|w|+\tfrac12\lambda_2w^2$, both strengths positive`,
      'best-subset': String.raw`best subset: a fixed price $\lambda$ for any $w\ne0$`,
    },
    feedback: {
      ridge: String.raw`Ridge draws one straight line through the origin with slope $1/(1+\lambda_2)<1$: no flat piece and no jump.`,
      lasso: String.raw`The lasso is flat at 0 for $|z|\le\lambda_1$ and then runs *parallel* to the dashed line, $\lambda_1$ away from it.`,
      'elastic-net': String.raw`The elastic net is flat at 0 for $|z|\le\lambda_1$ and then rises with slope $1/(1+\lambda_2)<1$, so its distance from the dashed line grows.`,
      'best-subset': String.raw`Best subset is flat at 0 and then *jumps* onto the dashed line: what it keeps, it does not shrink.`,
    },
    solution: String.raw`Ridge: a line through the origin with slope below 1. Lasso: flat at 0, then slope 1. Elastic net: flat at 0, then slope below 1. Best subset: flat at 0, then a jump to $\hat w=z$. Drawn here: [[penalty]].`,
  },
  defaults: { penalty: 'lasso', lambda1: 1, lambda2: 1, subset: 2 },
  draw: (random) => ({
    penalty: random.pick(penalties),
    lambda1: random.integer(4, 10) / 5,
    lambda2: random.pick([0.5, 1, 1.5, 2]),
    subset: random.pick([1, 1.5, 2, 3]),
  }),
  pose: ({ penalty, ...strengths }: Strengths & { penalty: (typeof penalties)[number] }) => ({
    slots: { penalty: penalty.replace('-', ' ') },
    figure: figureOf(maps[penalty](strengths)),
    question: { options: penalties.map((name) => ({ name })), answer: penalty },
  }),
});

export const readTheMap = numericItem({
  id: 'one-weight/read-the-map',
  version: 1,
  objectives: ['draw', 'solve'],
  texts: {
    stem: String.raw`The shrinkage map of the elastic net $\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ passes through $(z,\hat w)=([[nearZ]],\,[[nearW]])$ and $([[farZ]],\,[[farW]])$. Find $\lambda_1$ and $\lambda_2$.`,
    hints: [
      String.raw`To the right of its flat piece the map is a straight line. Its slope gives one strength, the place where it leaves 0 the other.`,
    ],
    labels: {
      lambda1: String.raw`L1 strength $\lambda_1$`,
      lambda2: String.raw`L2 strength $\lambda_2$`,
    },
    feedback: {
      height: String.raw`You extended the line to $z=0$; it meets the axis at $-\lambda_1/(1+\lambda_2)$. What is asked is where the map leaves $\hat w=0$.`,
      gap: String.raw`You took $z-\hat w$, as if this were a lasso. With $\lambda_2>0$ the slope is below 1, so $z-\hat w$ grows along the line.`,
      slope: String.raw`That is the slope of the line, which is $1/(1+\lambda_2)$. Solve it for $\lambda_2$.`,
      reciprocal: String.raw`That is one over the slope, which is $1+\lambda_2$. Take off the 1.`,
    },
    solution: String.raw`The slope between the points is $[[slope]]=1/(1+\lambda_2)$, so $\lambda_2=[[lambda2]]$. Going back from $z=[[nearZ]]$ with that slope, the line reaches $\hat w=0$ at $z=[[lambda1]]$, and that is $\lambda_1$.`,
  },
  defaults: { lambda1: 1, lambda2: 1, nearZ: 3, farZ: 5 },
  draw: (random) => {
    const nearZ = random.integer(2, 3);
    return {
      lambda1: random.integer(1, 3) / 2,
      lambda2: random.pick([0.25, 1, 1.5, 3, 4]),
      nearZ,
      farZ: nearZ + random.integer(1, 2),
    };
  },
  pose: ({ lambda1, lambda2, nearZ, farZ }) => {
    const at = (z: number) => oneWeight({ z, lambda1, lambda2 }).w;
    const slope = (at(farZ) - at(nearZ)) / (farZ - nearZ);
    return {
      slots: { lambda1, lambda2, nearZ, farZ, nearW: at(nearZ), farW: at(farZ), slope },
      question: {
        blanks: [
          {
            name: 'lambda1',
            answer: lambda1,
            wrong: [
              { name: 'height', value: nearZ * slope - at(nearZ) },
              { name: 'gap', value: nearZ - at(nearZ) },
            ],
          },
          {
            name: 'lambda2',
            answer: lambda2,
            wrong: [
              { name: 'slope', value: slope },
              { name: 'reciprocal', value: 1 / slope },
            ],
          },
        ],
      },
    };
  },
});
