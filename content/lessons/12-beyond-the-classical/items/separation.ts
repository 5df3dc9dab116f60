// Objective "separation": classes that a line can tell apart.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { separatedWeight } from '../values.ts';

export const twoSeparatedPoints = numericItem({
  id: 'beyond-the-classical/two-separated-points',
  version: 1,
  objectives: ['separation', 'convert'],
  texts: {
    stem: String.raw`Logistic regression without intercept on the points $x=-1$ and $x=1$ with the labels $-1$ and $1$, as scikit-learn writes it: minimize $C\sum_i\log(1+e^{-y_iwx_i})+\tfrac12w^2$. Solve $\dfrac{2}{1+e^{w}}=\dfrac wC$ for $C=[[small]]$ and for $C=[[large]]$ (by trial, with a calculator, to 1%).`,
    hints: [
      String.raw`The left side falls with $w$, the right side rises: halve an interval until it is short enough.`,
    ],
    labels: {
      small: String.raw`$\hat w$ for $C=[[small]]$`,
      large: String.raw`$\hat w$ for $C=[[large]]$`,
    },
    feedback: {
      'c-as-lambda': String.raw`You used $C$ as the strength of the penalty. It stands in front of the *loss*: a larger $C$ penalizes less.`,
      'one-point': 'You counted one of the two points only.',
      endless: String.raw`Without a penalty there would be no minimum, since the classes are separated. With any finite $C$ there is one.`,
    },
    solution: String.raw`$\hat w=[[wSmall]]$ for $C=[[small]]$ and $[[wLarge]]$ for $C=[[large]]$. Ten times the $C$ is a tenth of the penalty, and the weight grows, though slowly, about like $\log C$. As $C\to\infty$ it has no limit: the classes are separated.`,
  },
  defaults: { small: 1 },
  draw: (random) => ({ small: random.pick([0.5, 2, 3, 4, 5]) }),
  pose: ({ small }) => {
    const large = 10 * small;
    const [wSmall, wLarge] = [separatedWeight(small), separatedWeight(large)];
    const blank = (name: string, C: number) => ({
      name,
      answer: separatedWeight(C),
      mayBeNone: true,
      wrong: [
        ...(C === 1
          ? []
          : [{ name: 'c-as-lambda', value: separatedWeight(1 / C), misconception: 'M05' }]),
        { name: 'one-point', value: separatedWeight(C / 2) },
        { name: 'endless', value: 'none' as const },
      ],
    });
    return {
      slots: { small, large, wSmall, wLarge },
      question: { blanks: [blank('small', small), blank('large', large)] },
    };
  },
});

export const weightsWithoutEnd = singleChoiceItem({
  id: 'beyond-the-classical/weights-without-end',
  version: 1,
  objectives: ['separation'],
  texts: {
    stem: String.raw`Two classes can be separated by a plane. In scikit-learn’s L2-penalized logistic regression, $C\to\infty$. What happens to $\lVert\hat w\rVert$?`,
    labels: {
      zero: 'it goes to zero',
      finite: 'it tends to a finite value, that of logistic regression without a penalty',
      infinite: 'it grows without bound',
    },
    feedback: {
      zero: String.raw`$C$ stands in front of the loss. A large $C$ is a weak penalty, so the weights grow.`,
      finite:
        'For separated classes, logistic regression without a penalty has no minimum: longer weights along a separating direction always lower the loss.',
    },
    solution: String.raw`It grows without bound, since every step along a separating direction still lowers the loss a little. Its *direction* has a limit all the same: the plane with the largest margin (Rosset, Zhu and Hastie 2004).`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'zero', misconception: 'M05' }, { name: 'finite' }, { name: 'infinite' }],
      answer: 'infinite',
    },
  }),
});

export const limitDirection = singleChoiceItem({
  id: 'beyond-the-classical/limit-direction',
  version: 1,
  objectives: ['separation'],
  texts: {
    stem: String.raw`L2-penalized logistic regression on separable classes, with the penalty going to zero. Which direction does $\hat w/\lVert\hat w\rVert$ tend to?`,
    labels: {
      margin: 'that of the plane with the largest distance to the nearest points of both classes',
      means: 'from the mean of one class to the mean of the other',
      any: 'none: any separating direction may come out, depending on the solver',
      pca: 'the direction in which the data vary most',
    },
    feedback: {
      means:
        'Points far from the plane hardly count in the end: their loss is exponentially small. The nearest points decide.',
      any: 'At every positive strength there is exactly one minimum, so its direction does not depend on the solver, and neither does the limit.',
      pca: 'The labels decide, not the spread of the data.',
    },
    solution: String.raw`The direction of maximal margin. As the weights grow, the loss is ruled by the points with the smallest margin, and among all directions of the same length the one that keeps these furthest away wins (Rosset, Zhu and Hastie 2004). Gradient descent without a penalty goes the same way where there is no intercept, very slowly (Soudry et al. 2018).`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'means' }, { name: 'margin' }, { name: 'any' }, { name: 'pca' }],
      answer: 'margin',
    },
  }),
});
