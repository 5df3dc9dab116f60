// Objective "first": where the lasso path begins.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { formatList } from '#expressions/format-list.ts';
import { largestMagnitude } from '#numerics/linear-algebra/vector.ts';
import { firstOfDiabetes } from '../diabetes.ts';

export const allZeroFrom = numericItem({
  id: 'many-weights/all-zero-from',
  version: 1,
  objectives: ['first'],
  settles: [7],
  texts: {
    stem: String.raw`The columns of $X$ and $y$ are centered, $n=[[n]]$, and $X^\top y=([[pulls]])$. From which $\lambda$ on are all weights of the lasso $\tfrac12\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert_1$ zero? From which $\alpha$ on are those of scikit-learn, $\tfrac1{2n}\lVert y-X\beta\rVert^2+\alpha\lVert\beta\rVert_1$?`,
    hints: [
      String.raw`At $\beta=0$ the slope of the loss with respect to $\beta_j$ is $-x_j^\top y$. The kink has to outweigh every one of these.`,
    ],
    labels: {
      lambda: String.raw`smallest such $\lambda$`,
      alpha: String.raw`smallest such $\alpha$`,
    },
    feedback: {
      signed: String.raw`You took the largest entry and overlooked a negative one that is larger in size. A pull to either side counts.`,
      total: String.raw`You added the pulls. Each weight stays at zero or leaves it by itself: only the largest pull decides.`,
      smallest: String.raw`At that $\lambda$ the smallest pull is held, the larger ones are not. All are to be held.`,
      'not-divided': String.raw`In scikit-learn’s objective the loss, and with it every pull, is divided by $n$.`,
      'two-n': String.raw`You divided by $2n$. The derivative of a square brings a 2 that cancels with the ½.`,
      'signed-alpha': String.raw`You took the largest entry and overlooked a negative one that is larger in size.`,
    },
    solution: String.raw`All weights are zero as long as no pull $|x_j^\top y|$ exceeds $\lambda$, so from $\max_j|x_j^\top y|=[[largest]]$ on. In scikit-learn’s scaling the pulls are divided by $n$: $[[largest]]/[[n]]=[[alpha]]$. Just below it the weight number [[which]] is the first to leave zero, with the sign of its pull.`,
  },
  defaults: { pulls: [30, -45, 10], n: 100 },
  draw: (random) => {
    const size = random.integer(20, 60);
    const smaller = random.integer(10, size - 8);
    return {
      pulls: random.shuffle([-size, smaller, random.integer(2, 9)]),
      n: random.pick([20, 50, 100, 200, 250]),
    };
  },
  pose: ({ pulls, n }) => {
    const largest = largestMagnitude(Float64Array.from(pulls));
    const sizes = pulls.map(Math.abs);
    return {
      slots: {
        ...{ pulls: formatList(pulls), n, largest, alpha: largest / n },
        which: 1 + sizes.indexOf(largest),
      },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: largest,
            wrong: [
              { name: 'signed', value: Math.max(...pulls) },
              { name: 'total', value: sizes.reduce((sum, size) => sum + size, 0) },
              { name: 'smallest', value: Math.min(...sizes) },
            ],
          },
          {
            name: 'alpha',
            answer: largest / n,
            wrong: [
              { name: 'not-divided', value: largest, misconception: 'M30' },
              { name: 'two-n', value: largest / (2 * n), misconception: 'M07' },
              { name: 'signed-alpha', value: Math.max(...pulls) / n },
            ],
          },
        ],
      },
    };
  },
});

export const orderOfEntry = orderingItem({
  id: 'many-weights/order-of-entry',
  version: 1,
  objectives: ['first'],
  texts: {
    stem: String.raw`In the diabetes data of Efron and others, 442 patients, these six standardized features have the correlations with $y$ given beside them. The lasso starts with all weights at zero, and $\lambda$ falls. Put the features in the order in which their weights leave zero.`,
    hints: [
      'The first is easy. After that, what counts is the correlation with what is *not yet explained*: a feature that resembles one already in has less left to offer.',
    ],
    labels: {
      bmi: 'body mass index, [[bmi]]',
      s5: 's5, a serum value (triglycerides), [[s5]]',
      bp: 'blood pressure, [[bp]]',
      s3: 's3, a serum value (HDL cholesterol), [[s3]]',
      sex: 'sex, [[sex]]',
      s6: 's6, a serum value (glucose), [[s6]]',
    },
    feedback: {
      'largest-first':
        'The first to leave zero is the feature with the largest correlation with $y$: at the start nothing is explained yet.',
      'smaller-pull':
        'Of two features that resemble the others equally, the one with the larger correlation leaves zero first; compare sizes, not signs.',
      'sign-counts':
        'A negative correlation pulls as strongly as a positive one of the same size, and sex has almost none.',
      'already-explained':
        'Its correlation with $y$ is larger, and yet it comes later: most of it is explained already by features that are in.',
    },
    solution:
      'Body mass index and s5 come first, with the largest correlations, then blood pressure and s3. Sex has almost no correlation with $y$ by itself, and yet enters before s6 does: once the others are in, it explains part of what is left. The order follows correlations with the residual, not with $y$.',
  },
  defaults: {},
  pose: () => ({
    slots: firstOfDiabetes.correlations,
    question: {
      steps: ['s6', 'bp', 's3', 'sex', 'bmi', 's5'].map((name) => ({ name })),
      rules: inOrder(firstOfDiabetes.order, {
        s5: { name: 'largest-first' },
        bp: { name: 'smaller-pull' },
        s3: { name: 'smaller-pull' },
        sex: { name: 'sign-counts' },
        s6: { name: 'already-explained' },
      }),
    },
  }),
});
