// Objectives "leverage" and "classify": far out in x, far from the line, and what moves the line.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { anscombe } from '#content/datasets/anscombe.ts';
import { formatList } from '#expressions/format-list.ts';
import { leverages } from '../values.ts';

export const leverageByHand = numericItem({
  id: 'loss-not-penalty/leverage-by-hand',
  version: 1,
  objectives: ['leverage'],
  texts: {
    stem: String.raw`A line with intercept is fitted to points at $x=1,\,2,\,3,\,4,\,[[far]]$. What is the leverage of the last point? And what is the mean leverage of the five?`,
    hints: [
      String.raw`$h_{ii}=\dfrac1n+\dfrac{(x_i-\bar x)^2}{\sum_j(x_j-\bar x)^2}$`,
      'The leverages add up to the number of coefficients.',
    ],
    labels: { leverage: 'leverage of the last point', mean: 'mean leverage' },
    feedback: {
      'no-mean': String.raw`The $1/n$ is missing: every point also pulls on the level of the line.`,
      'not-centered': String.raw`You took $x$ without its mean. What counts is the distance from $\bar x=[[mean]]$.`,
      'mean-one': String.raw`The line has two coefficients, slope and intercept, so the leverages add up to 2.`,
    },
    solution: String.raw`$\bar x=[[mean]]$ and $\sum(x_j-\bar x)^2=[[spread]]$, so $h=\tfrac15+[[square]]/[[spread]]=[[leverage]]$. The five leverages add up to 2, so their mean is 0.4. A leverage near 1 means that the line nearly goes through that point, whatever its $y$.`,
  },
  defaults: { far: 10 },
  draw: (random) => ({ far: random.integer(6, 25) }),
  pose: ({ far }) => {
    const x = [1, 2, 3, 4, far];
    const h = leverages(x);
    const leverage = h[4] ?? NaN;
    const mean = x.reduce((sum, value) => sum + value, 0) / 5;
    const spread = x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const squares = x.reduce((sum, value) => sum + value ** 2, 0);
    return {
      slots: { far, mean, spread, square: (far - mean) ** 2, leverage },
      question: {
        blanks: [
          {
            name: 'leverage',
            answer: leverage,
            tolerance: { kind: 'absolute', within: 0.003 },
            wrong: [
              { name: 'no-mean', value: leverage - 1 / 5 },
              { name: 'not-centered', value: far ** 2 / squares },
            ],
          },
          {
            name: 'mean',
            answer: h.reduce((sum, value) => sum + value, 0) / 5,
            wrong: [{ name: 'mean-one', value: 1 / 5 }],
          },
        ],
      },
    };
  },
});

export const onTheLine = singleChoiceItem({
  id: 'loss-not-penalty/on-the-line',
  version: 1,
  objectives: ['classify'],
  texts: {
    stem: String.raw`A point lies far out in $x$, and exactly on the least-squares line of the *other* points. What is it?`,
    labels: {
      outlier: 'an outlier: it lies far from the rest',
      influential: 'an influential point: it has high leverage',
      both: 'both of these',
      neither: 'a leverage point, but neither an outlier nor influential on the line',
    },
    feedback: {
      outlier:
        'In regression an outlier is far from the *fit of the others*, and this point lies on it. It is far out in x only.',
      influential:
        'Influential means that the fit changes when the point is left out. Here the line stays where it is.',
      both: 'It is far out in x. It is not far from the line of the others, and without it the line is the same.',
    },
    solution:
      'Leave it out, and the line stays: not influential. Its residual is zero: no outlier. What it does is to make the slope more precise, since the spread of x is larger with it. Leverage is only the possibility to be influential.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'outlier', misconception: 'M54' },
        { name: 'influential', misconception: 'M54' },
        { name: 'both', misconception: 'M54' },
        { name: 'neither', pinned: true },
      ],
      answer: 'neither',
    },
  }),
});

export const fourSets = matchingItem({
  id: 'loss-not-penalty/four-sets',
  version: 1,
  objectives: ['classify', 'leverage'],
  texts: {
    stem: String.raw`Anscombe’s four sets have the same least-squares line and the same $R^2$ (to two decimal places). In the first three, $x=4,5,\dots,14$, and the $y$ stand in that order. What is there to see in each set?`,
    hints: ['Sketch the points, or follow how y changes from one x to the next.'],
    labels: {
      one: 'set I, $y$: [[one]]',
      two: 'set II, $y$: [[two]]',
      three: 'set III, $y$: [[three]]',
      four: 'set IV: ten points at $x=8$ with $y$: [[four]]; and one at $x=19$ with $y=[[last]]$',
      plain: 'a line with scatter, nothing else',
      curve: 'a smooth curve, not a line',
      vertical: 'a line, and one response that is far off',
      lever: 'one point with leverage 1 that makes the slope all alone',
    },
    feedback: {
      'one-curve': 'The values go up and down by chance along a line; no curve shows.',
      'two-plain': 'The values rise ever more slowly and then fall, without scatter: a curve.',
      'three-lever': 'Its x lies among the others. Its y is what is far off.',
      'four-vertical':
        'All other points have the same x. Without the last one there is no slope at all: its leverage is 1, and its residual is 0 whatever its y.',
    },
    solution:
      'I: nothing special. II: a curve. III: one outlier in y, with an ordinary x. IV: one point with leverage 1, through which the line has to go. The summary numbers are the same, so look at the points.',
  },
  defaults: {},
  pose: () => {
    const sorted = anscombe.map(({ x, y }) =>
      Array.from(x, (place, i) => [place, y[i] ?? NaN] as const)
        .toSorted(([left], [right]) => left - right)
        .map(([, height]) => height),
    );
    const [one = [], two = [], three = [], four = []] = sorted;
    return {
      slots: {
        one: formatList(one),
        two: formatList(two),
        three: formatList(three),
        four: formatList(four.slice(0, -1)),
        last: four.at(-1) ?? NaN,
      },
      question: {
        prompts: [
          { name: 'one', answer: 'plain', wrong: [{ name: 'one-curve', choice: 'curve' }] },
          { name: 'two', answer: 'curve', wrong: [{ name: 'two-plain', choice: 'plain' }] },
          {
            name: 'three',
            answer: 'vertical',
            wrong: [{ name: 'three-lever', choice: 'lever', misconception: 'M54' }],
          },
          {
            name: 'four',
            answer: 'lever',
            wrong: [{ name: 'four-vertical', choice: 'vertical', misconception: 'M54' }],
          },
        ],
        choices: ['vertical', 'plain', 'lever', 'curve'].map((name) => ({ name })),
      },
    };
  },
});
