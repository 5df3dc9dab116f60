// Objective "separate": the loss sees residuals, the penalty sees weights.
import { highlightItem } from '#components/items/highlight/item-type.ts';
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { dot } from '#numerics/linear-algebra/vector.ts';
import { softThreshold } from '#numerics/soft-threshold.ts';

export const popularAnswer = highlightItem({
  id: 'loss-not-penalty/popular-answer',
  version: 1,
  objectives: ['separate'],
  settles: [8],
  texts: {
    stem: 'One group of words in this popular sentence is wrong. Which?',
    labels: {
      text: 'The L2 {{penalty}} is {{robust}} to outliers in y, because squaring makes {{errors}} count {{more}}.',
      penalty: 'penalty',
      robust: 'not robust',
      errors: 'large errors',
      more: 'far more than small ones',
    },
    feedback: {
      penalty:
        'Read on: what is squared here are errors. They stand in the *loss*. The L2 penalty squares weights and never sees an error.',
      robust: 'What squares errors is indeed not robust, so these words can stay.',
      errors: 'It is errors, the residuals, whose squares blow up. These words can stay.',
      more: 'An error ten times as large counts a hundredfold. These words can stay.',
    },
    solution:
      'It should say “loss”: the L2 *loss*, squared error, is not robust to outliers in y, because squaring makes large errors count far more than small ones. The L2 penalty can stand beside any loss, a robust one included.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      segments: [
        { name: 'penalty', faulty: true, misconception: 'M51' },
        { name: 'robust', faulty: false },
        { name: 'errors', faulty: false },
        { name: 'more', faulty: false },
      ],
    },
  }),
});

export const boundedByWhat = multipleChoiceItem({
  id: 'loss-not-penalty/bounded-by-what',
  version: 1,
  objectives: ['separate', 'losses'],
  settles: [8],
  texts: {
    stem: String.raw`In a large data set, one response $y_i$ is wrong by more and more; its row $x_i$ lies in the middle of the others. All strengths and thresholds are fixed. Under which fits does the effect on the coefficients stay bounded, however wrong $y_i$ is?`,
    hints: ['Look at the loss only, and ask whether its pull has a ceiling.'],
    labels: {
      ridge: 'ridge: squared error with L2',
      lasso: 'the lasso: squared error with L1',
      lad: 'absolute error, no penalty',
      huber: 'Huber’s loss, no penalty',
      'huber-l2': 'Huber’s loss with L2',
      'elastic-net': 'elastic net: squared error with L1 and L2',
    },
    feedback: {
      ridge:
        'The loss is squared error, so the pull grows with the error. The penalty makes it smaller, not bounded.',
      lasso:
        'The absolute value is on the weights. The errors are squared, and their pull has no ceiling.',
      lad: 'Each residual pulls with the same force, however large it is. So the effect is bounded.',
      huber:
        'Beyond its threshold a residual pulls with a constant force. So the effect is bounded.',
      'huber-l2':
        'The loss decides, and it is Huber’s. An L2 penalty beside it does not undo the ceiling.',
      'elastic-net': 'Both penalties are on the weights. The errors are squared.',
    },
    solution: String.raw`Absolute error, Huber, and Huber with L2. What counts is whether $\psi=\rho'$ is bounded, and $\psi$ belongs to the loss. (For a row far out in $X$ these three fail, too.)`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'ridge', right: false, misconception: 'M53' },
        { name: 'lasso', right: false, misconception: 'M52' },
        { name: 'lad', right: true },
        { name: 'huber', right: true },
        { name: 'huber-l2', right: true, misconception: 'M51' },
        { name: 'elastic-net', right: false, misconception: 'M52' },
      ],
    },
  }),
});

export const lassoFollows = numericItem({
  id: 'loss-not-penalty/lasso-follows',
  version: 1,
  objectives: ['separate'],
  settles: [8],
  texts: {
    stem: String.raw`A lasso through the origin, $\min_w\tfrac12\sum_i(y_i-wx_i)^2+\lambda|w|$ with $\lambda=[[lambda]]$, on the points $(1,1)$, $(2,2)$, $(3,3)$ and $(4,y_4)$. What is $\hat w$ for $y_4=[[wild]]$, and for $y_4=[[wilder]]$?`,
    hints: [
      String.raw`$\hat w=\dfrac{\sum_i x_iy_i-\lambda}{\sum_i x_i^2}$ while the numerator is positive.`,
    ],
    labels: {
      wild: String.raw`slope for $y_4=[[wild]]$`,
      wilder: String.raw`slope for $y_4=[[wilder]]$`,
    },
    feedback: {
      'no-penalty': String.raw`That is least squares. The lasso takes $\lambda$ off $\sum x_iy_i$ first.`,
      stays: String.raw`It does not stay. The absolute value is on $w$, not on the errors: the errors are squared and go on pulling.`,
      truth: String.raw`The first three points agree on a slope of 1, but the fourth pulls in proportion to its error.`,
    },
    solution: String.raw`$\sum x_i^2=30$ and $\sum x_iy_i=14+4y_4$. So $\hat w=(14+4\cdot[[wild]]-[[lambda]])/30=[[first]]$ and $(14+4\cdot[[wilder]]-[[lambda]])/30=[[second]]$. Every further unit of $y_4$ adds $4/30$, without end. A single response moves the lasso as far as one likes.`,
  },
  defaults: { lambda: 10, wild: 24 },
  draw: (random) => ({ lambda: random.integer(2, 10) * 2, wild: random.integer(12, 40) }),
  pose: ({ lambda, wild }) => {
    const x = Float64Array.of(1, 2, 3, 4);
    const slope = (y4: number, strength: number) =>
      softThreshold(dot(x, Float64Array.of(1, 2, 3, y4)), strength) / dot(x, x);
    const wilder = 10 * wild;
    const [first, second] = [slope(wild, lambda), slope(wilder, lambda)];
    return {
      slots: { lambda, wild, wilder, first, second },
      question: {
        blanks: [
          {
            name: 'wild',
            answer: first,
            wrong: [
              { name: 'no-penalty', value: slope(wild, 0) },
              { name: 'truth', value: 1, misconception: 'M52' },
            ],
          },
          {
            name: 'wilder',
            answer: second,
            // Finer than usual: the penalty takes little off so large a sum.
            tolerance: { kind: 'relative', of: 0.002 },
            wrong: [
              { name: 'no-penalty', value: slope(wilder, 0) },
              { name: 'stays', value: first, misconception: 'M52' },
            ],
          },
        ],
      },
    };
  },
});
