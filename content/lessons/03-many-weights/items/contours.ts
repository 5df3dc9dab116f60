// Objective "contours": where circles touch balls, and a norm without its square.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { nearestInDiamond, nearestInDisc, unsquared } from '../values.ts';

export const touchingPoint = numericItem({
  id: 'many-weights/touching-point',
  version: 1,
  objectives: ['contours'],
  settles: [2, 7],
  texts: {
    stem: String.raw`The columns are orthonormal, so the contours of $\lVert y-X\beta\rVert^2$ are circles around the least-squares weights $([[z]])$. Where does the smallest circle that reaches it touch (i) the diamond $|\beta_1|+|\beta_2|\le[[t]]$, and (ii) the disc $\beta_1^2+\beta_2^2\le[[t]]^2$?`,
    hints: [
      String.raw`(i) Take the same amount off both weights until their sum fits. Does the second one still have that much?`,
      String.raw`(ii) The nearest point of a disc lies on the straight line to its center.`,
    ],
    labels: {
      'diamond-first': String.raw`(i) $\beta_1$ on the diamond`,
      'diamond-second': String.raw`(i) $\beta_2$ on the diamond`,
      'disc-second': String.raw`(ii) $\beta_2$ on the disc`,
    },
    feedback: {
      'too-much-taken': String.raw`You took the same amount off both and the second went past 0. It stops at 0, and the first one keeps the rest.`,
      proportional: String.raw`You scaled both by the same factor. The nearest point of the diamond is reached by taking the same *amount* off both, down to 0 at most.`,
      'disc-for-diamond': String.raw`That is the point on the disc.`,
      'zero-too-soon': String.raw`Not at the corner here: after taking the same amount off both, something is left of the second.`,
      'zero-on-disc': String.raw`A disc has no corner. The point on it lies on the line from the least-squares weights to the center, where both are nonzero.`,
      'scaled-by-sum': String.raw`You scaled so that $|\beta_1|+|\beta_2|$ fits. On the disc it is $\beta_1^2+\beta_2^2$ that must.`,
    },
    solution: String.raw`(i) Taking the same amount off both, but not below 0, until they add up to $[[t]]$ gives $([[diamond]])$. [[where]] (ii) Multiplying both by $[[t]]/\lVert\hat\beta\rVert=[[factor]]$ gives $([[disc]])$: the disc is round, so no direction is special, and a zero would be a coincidence.`,
  },
  defaults: { first: 3, second: 1, t: 1.5 },
  draw: (random) => {
    const second = random.integer(2, 8) / 4;
    const first = second + random.integer(2, 10) / 4;
    const t = random.integer(2, 8) / 4;
    // Inside of the disc nothing would have to be touched.
    return { first, second, t: t < Math.hypot(first, second) ? t : t / 2 };
  },
  pose: ({ first, second, t }) => {
    const z = [first, second] as const;
    const [diamond, disc] = [nearestInDiamond(z, t), nearestInDisc(z, t)];
    const factor = disc[0] / first;
    const scaled = t / (first + second);
    const corner = diamond[1] === 0;
    return {
      slots: {
        ...{ z: formatList(z), t, factor },
        ...{ diamond: formatList(diamond), disc: formatList(disc), where: where(corner) },
      },
      question: {
        blanks: [
          {
            name: 'diamond-first',
            answer: diamond[0],
            wrong: [
              { name: 'proportional', value: first * scaled },
              { name: 'disc-for-diamond', value: disc[0] },
              ...(corner
                ? [{ name: 'too-much-taken', value: first - (first + second - t) / 2 }]
                : []),
            ],
          },
          {
            name: 'diamond-second',
            answer: diamond[1],
            wrong: [
              { name: 'proportional', value: second * scaled },
              corner
                ? { name: 'too-much-taken', value: second - (first + second - t) / 2 }
                : { name: 'zero-too-soon', value: 0 },
            ],
          },
          {
            name: 'disc-second',
            answer: disc[1],
            wrong: [
              { name: 'zero-on-disc', value: 0, misconception: 'M23' },
              { name: 'scaled-by-sum', value: second * scaled },
            ],
          },
        ],
      },
    };
  },
});

const where = (corner: boolean): string =>
  corner
    ? 'That is a corner of the diamond: the second weight is exactly 0.'
    : 'That is on an edge of the diamond: both weights are left, each smaller by the same amount.';

export const unsquaredNorm = numericItem({
  id: 'many-weights/unsquared-norm',
  version: 1,
  objectives: ['contours'],
  settles: [9],
  texts: {
    stem: String.raw`Somebody forgets the square and minimizes $\tfrac12\lVert z-w\rVert^2+\lambda\lVert w\rVert$ over two weights, for $z=([[z]])$. What is the first weight at $\lambda=[[weak]]$, and what at $\lambda=[[strong]]$?`,
    hints: [
      String.raw`The minimum lies between 0 and $z$. Along that line there is only one unknown, the length of $w$, and $\lambda\lVert w\rVert$ is an absolute value.`,
    ],
    labels: {
      weak: String.raw`first weight at $\lambda=[[weak]]$`,
      strong: String.raw`first weight at $\lambda=[[strong]]$`,
    },
    feedback: {
      squared: String.raw`You divided by $1+\lambda$: that belongs to $\tfrac12\lambda\lVert w\rVert^2$, with the square. Without it the *length* is reduced by $\lambda$.`,
      single: String.raw`You took $\lambda$ off the first weight alone, as the lasso does. Here $\lambda$ is taken off the length of the vector, and the direction is kept.`,
      'small-not-zero': String.raw`It is not just small: the length $\lVert z\rVert=[[length]]$ is not more than $\lambda$, so all of it goes, and the whole vector is exactly 0.`,
      'past-zero': String.raw`A length cannot be negative: where $\lambda$ is larger than $\lVert z\rVert$, the minimum is at exactly 0.`,
    },
    solution: String.raw`The vector keeps its direction and loses $\lambda$ of its length $\lVert z\rVert=[[length]]$. At $\lambda=[[weak]]$ the length $[[left]]$ is left, so the first weight is $[[first]]\cdot[[left]]/[[length]]=[[atWeak]]$. At $\lambda=[[strong]]$ nothing is left: both weights are exactly 0. The L2 norm without its square has a kink, at the zero vector; the squared norm has none. That is why the square is part of the definition of ridge.`,
  },
  defaults: { z: [3, 4] as const, weak: 1, strong: 6 },
  draw: (random) => {
    const [a, b, length] = random.pick([
      [3, 4, 5],
      [6, 8, 10],
      [5, 12, 13],
      [8, 15, 17],
    ] as const);
    const z = random.pick([[a, b] as const, [b, a] as const]);
    return { z, weak: random.integer(1, length - 2), strong: length + random.integer(1, 4) };
  },
  pose: ({ z, weak, strong }) => {
    const length = Math.hypot(...z);
    const [first] = z;
    const atWeak = unsquared(z, weak)[0];
    return {
      slots: { z: formatList(z), first, weak, strong, length, left: length - weak, atWeak },
      question: {
        blanks: [
          {
            name: 'weak',
            answer: atWeak,
            wrong: [
              { name: 'squared', value: first / (1 + weak), misconception: 'M06' },
              { name: 'single', value: Math.max(0, first - weak) },
            ],
          },
          {
            name: 'strong',
            answer: unsquared(z, strong)[0],
            wrong: [
              { name: 'small-not-zero', value: first / (1 + strong), misconception: 'M06' },
              { name: 'past-zero', value: first * (1 - strong / length) },
            ],
          },
        ],
      },
    };
  },
});
