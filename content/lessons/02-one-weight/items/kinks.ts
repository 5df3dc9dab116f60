// Objective "explain": left and right slopes at zero, and what the kink of |w| does.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { oneWeight } from '#numerics/one-weight.ts';
import { subgradientStep } from '#numerics/descent/subgradient-step.ts';
import { softThreshold } from '#numerics/soft-threshold.ts';

export const slopesAtZero = numericItem({
  id: 'one-weight/slopes-at-zero',
  version: 1,
  objectives: ['explain'],
  settles: [6],
  texts: {
    stem: String.raw`Let $J(w)=\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ with $z=[[z]]$, $\lambda_1=[[lambda1]]$ and $\lambda_2=[[lambda2]]$. Give the slope of $J$ at $w=0$ coming from the left, and coming from the right.`,
    hints: [String.raw`Take the three terms one by one. Only one of them has a kink at 0.`],
    labels: { left: 'left slope', right: 'right slope' },
    feedback: {
      swapped: String.raw`That is the slope on the other side of 0. To the left $|w|=-w$, with slope $-1$; to the right $|w|=w$, with slope $+1$.`,
      smooth: String.raw`That is the slope of the data term alone. At 0 the slope of $\lambda_1|w|$ is $-\lambda_1$ on the left and $+\lambda_1$ on the right; it does not fade.`,
      'l2-push': String.raw`You let $\lambda_2$ push at 0. The slope of $\tfrac12\lambda_2w^2$ is $\lambda_2w$, and that is 0 at $w=0$.`,
      'data-sign': String.raw`Check the sign of the data term: the slope of $\tfrac12(z-w)^2$ is $w-z$, which is $-z$ at 0.`,
    },
    solution: String.raw`At $w=0$ the data term has slope $-z=[[dataSlope]]$ and the squared penalty has slope 0, whatever $\lambda_2$ is. The kink adds $-\lambda_1$ on the left and $+\lambda_1$ on the right: $[[left]]$ and $[[right]]$. [[conclusion]]`,
  },
  defaults: { z: 0.8, lambda1: 1, lambda2: 2 },
  draw: (random) => ({
    z: (random.pick([-1, 1]) * random.integer(2, 20)) / 10,
    lambda1: random.integer(3, 20) / 10,
    lambda2: random.integer(1, 8) / 2,
  }),
  pose: (setting) => {
    const { slopeLeft: left, slopeRight: right, w } = oneWeight(setting);
    const { z, lambda1, lambda2 } = setting;
    const smooth = oneWeight({ z, lambda1: 0, lambda2 }).slopeRight;
    const mirrored = oneWeight({ z: -z, lambda1, lambda2 });
    const pushed = oneWeight({ z, lambda1: lambda1 + lambda2, lambda2 });
    return {
      slots: { ...setting, left, right, dataSlope: smooth, conclusion: conclusion(w) },
      question: {
        blanks: [
          {
            name: 'left',
            answer: left,
            wrong: slips(right, smooth, pushed.slopeLeft, mirrored.slopeLeft),
          },
          {
            name: 'right',
            answer: right,
            wrong: slips(left, smooth, pushed.slopeRight, mirrored.slopeRight),
          },
        ],
      },
    };
  },
});

const slips = (swapped: number, smooth: number, pushed: number, mirrored: number) => [
  { name: 'swapped', value: swapped },
  { name: 'smooth', value: smooth },
  { name: 'l2-push', value: pushed },
  { name: 'data-sign', value: mirrored },
];

const conclusion = (w: number): string =>
  w === 0
    ? 'Zero lies between the two, so J rises on both sides and w = 0 is the minimum.'
    : 'Zero does not lie between the two, so w = 0 is not the minimum.';

export const proximalOrSubgradient = numericItem({
  id: 'one-weight/proximal-or-subgradient',
  version: 1,
  objectives: ['explain'],
  texts: {
    stem: String.raw`A weight stands at $w=[[w]]$, the data term is flat there, and $\lambda_1|w|$ pushes with $\eta\lambda_1=[[push]]$ in one step, where $\eta$ is the learning rate. Where does (i) the proximal step put it, which minimizes $\tfrac12(u-w)^2+\eta\lambda_1|u|$ over $u$, and (ii) the plain subgradient step $w-\eta\lambda_1\operatorname{sign}(w)$?`,
    hints: [String.raw`One of the two is soft thresholding. The other is a plain subtraction.`],
    labels: { proximal: '(i) proximal step', subgradient: '(ii) subgradient step' },
    feedback: {
      'proximal-overshoots': String.raw`The proximal step minimizes, and beyond 0 its objective only rises: where the push is larger than $|w|$ it stops at exactly 0.`,
      'subgradient-stops': String.raw`Nothing in a subgradient step knows about the kink ahead: it takes off $\eta\lambda_1$ with the sign that $w$ has *now*, and so jumps over 0.`,
      'wrong-direction': String.raw`The penalty pushes toward 0, not away from it.`,
    },
    solution: String.raw`The proximal step is soft thresholding: $|w|=[[size]]$ is no larger than $[[push]]$, so it gives exactly $[[proximal]]$. The subgradient step subtracts $[[push]]$ from the size and lands at $[[subgradient]]$, on the other side. Exact zeros come from the proximal step.`,
  },
  defaults: { w: 0.1, push: 0.3 },
  draw: (random) => {
    const size = random.integer(1, 6);
    const push = random.integer(size + 1, size + 6);
    return { w: (random.pick([-1, 1]) * size) / 10, push: push / 10 };
  },
  pose: ({ w, push }) => {
    const proximal = softThreshold(w, push);
    const subgradient = subgradientStep({ w, learningRate: 1, lambda: push });
    const away = {
      name: 'wrong-direction',
      value: subgradientStep({ w, learningRate: -1, lambda: push }),
    };
    return {
      slots: { w, push, proximal, subgradient, size: Math.abs(w) },
      question: {
        blanks: [
          {
            name: 'proximal',
            answer: proximal,
            wrong: [{ name: 'proximal-overshoots', value: subgradient }, away],
          },
          {
            name: 'subgradient',
            answer: subgradient,
            wrong: [{ name: 'subgradient-stops', value: proximal, misconception: 'M20' }, away],
          },
        ],
      },
    };
  },
});

export const whatAKinkImplies = multipleChoiceItem({
  id: 'one-weight/what-a-kink-implies',
  version: 1,
  objectives: ['explain'],
  settles: [6, 7],
  texts: {
    stem: String.raw`The penalty $\lambda_1|w|$ has a kink at $w=0$, and $\tfrac12\lambda_2w^2$ has none. Which statements about minimizing $\tfrac12(z-w)^2$ plus one of them hold? Both $\lambda$ are positive and finite.`,
    hints: [
      String.raw`At a minimum the slope on the left is at most 0 and the slope on the right at least 0.`,
    ],
    labels: {
      interval: String.raw`With $\lambda_1|w|$ there is a whole interval of $z$ whose minimum is $w=0$.`,
      'needs-push': String.raw`With $\tfrac12\lambda_2w^2$, any $z\ne0$ moves the minimum away from 0.`,
      'between-slopes': String.raw`With $\lambda_1|w|$ it is enough for a minimum at 0 that the left slope there is $\le0$ and the right slope $\ge0$.`,
      'steep-enough': String.raw`With $\lambda_2$ large enough, $\tfrac12\lambda_2w^2$ also holds a whole interval of $z$ at exactly 0.`,
      descent: String.raw`Because of the kink, plain subgradient descent with a fixed learning rate ends at exactly 0.`,
    },
    feedback: {
      interval: String.raw`Which $z$ keep 0 between the slopes $-z-\lambda_1$ and $-z+\lambda_1$? More than one.`,
      'needs-push': String.raw`What is the slope of $\tfrac12\lambda_2w^2$ at 0, and what can it set against the slope $-z$ of the data?`,
      'between-slopes': String.raw`The objective is convex. If it falls toward 0 from the left and rises to the right, can it be lower anywhere else?`,
      'steep-enough': String.raw`A larger $\lambda_2$ makes the parabola narrower, and its slope at 0 is still exactly 0. Only $z=0$ gives $w=0$.`,
      descent: String.raw`Beside 0 a subgradient step has the length $\eta|\lambda_1-z|$ on one side and $\eta|\lambda_1+z|$ on the other. Neither fades as $w$ nears 0, so the steps jump over it and back. A proximal step stops at 0 where $|z|\le\lambda_1$.`,
    },
    solution: String.raw`At 0 the slopes with $\lambda_1|w|$ are $-z-\lambda_1$ and $-z+\lambda_1$. Zero lies between them for all $|z|\le\lambda_1$, and as the objective is convex that makes $w=0$ the minimum. With $\tfrac12\lambda_2w^2$ both slopes are $-z$: the force of the penalty has vanished at 0, so only $z=0$ stays there. How one gets to the minimum is another matter: the kink gives exact zeros to proximal steps, and not to plain subgradient steps.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'interval', right: true },
        { name: 'needs-push', right: true },
        { name: 'between-slopes', right: true },
        { name: 'steep-enough', right: false, misconception: 'M23' },
        { name: 'descent', right: false, misconception: 'M20' },
      ],
    },
  }),
});
