// Objective "dual": p weights or n coefficients.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';
import { dualOfTwo } from '../values.ts';

export const dualByHand = numericItem({
  id: 'beyond-the-classical/dual-by-hand',
  version: 1,
  objectives: ['dual'],
  texts: {
    stem: String.raw`Two observations have the kernel matrix $K=\begin{pmatrix}[[diagonal]]&[[other]]\\[[other]]&[[diagonal]]\end{pmatrix}$ and the responses $y=([[y1]],\,[[y2]])$. What are the dual coefficients $\alpha=(K+\lambda I)^{-1}y$ for $\lambda=[[lambda]]$? And what is the fitted value of the first observation, $(K\alpha)_1$?`,
    hints: [
      String.raw`$\begin{pmatrix}a&b\\b&a\end{pmatrix}^{-1}=\dfrac1{a^2-b^2}\begin{pmatrix}a&-b\\-b&a\end{pmatrix}$`,
      String.raw`From $(K+\lambda I)\alpha=y$: the residual is $y-K\alpha=\lambda\alpha$.`,
    ],
    labels: {
      first: String.raw`first coefficient $\alpha_1$`,
      second: String.raw`second coefficient $\alpha_2$`,
      fitted: 'fitted value of the first observation',
    },
    feedback: {
      'no-penalty': String.raw`That is $K^{-1}y$: $\lambda$ is missing on the diagonal.`,
      'own-only': String.raw`You treated the observations as unrelated. The entries off the diagonal say how alike they are.`,
      perfect: String.raw`That is the response itself. With $\lambda>0$ the fit leaves the residual $\lambda\alpha_1$.`,
    },
    solution: String.raw`$\alpha=([[first]],\,[[second]])$. The first residual is $\lambda\alpha_1=[[residual]]$, so the fitted value is $[[y1]]-[[residual]]=[[fitted]]$. The system has as many equations as there are observations, however many features stand behind $K$.`,
  },
  defaults: { diagonal: 2, other: 1, y1: 3, y2: 0, lambda: 1 },
  draw: (random) => ({
    diagonal: random.integer(2, 5),
    other: random.pick([0.5, 1, 1.5]),
    y1: random.integer(2, 6),
    y2: random.integer(-2, 2),
    lambda: random.pick([0.5, 1, 2, 3]),
  }),
  pose: ({ diagonal, other, y1, y2, lambda }) => {
    const [first, second] = dualOfTwo(diagonal, other, [y1, y2], lambda);
    const [freeFirst, freeSecond] = dualOfTwo(diagonal, other, [y1, y2], 0);
    const [ownFirst, ownSecond] = dualOfTwo(diagonal, 0, [y1, y2], lambda);
    const residual = lambda * first;
    return {
      slots: { diagonal, other, y1, y2, lambda, first, second, residual, fitted: y1 - residual },
      question: {
        blanks: [
          {
            name: 'first',
            answer: first,
            wrong: [
              { name: 'no-penalty', value: freeFirst },
              { name: 'own-only', value: ownFirst },
            ],
          },
          {
            name: 'second',
            answer: second,
            wrong: [
              { name: 'no-penalty', value: freeSecond },
              { name: 'own-only', value: ownSecond },
            ],
          },
          { name: 'fitted', answer: y1 - residual, wrong: [{ name: 'perfect', value: y1 }] },
        ],
      },
    };
  },
});

export const smallerSystem = numericItem({
  id: 'beyond-the-classical/smaller-system',
  version: 1,
  objectives: ['dual'],
  texts: {
    stem: String.raw`Ridge with $n=[[rows]]$ observations of $p=[[columns]]$ features and $\lambda>0$. The primal and the dual linear system both give the exact solution. How many unknowns has the smaller of the two? How many numbers has its matrix?`,
    labels: { unknowns: 'unknowns', numbers: 'numbers in its matrix' },
    feedback: {
      larger: String.raw`That is the larger of the two systems. $(X^\top X+\lambda I)\beta=X^\top y$ has $p$ unknowns, $(XX^\top+\lambda I)\alpha=y$ has $n$; both give the same fit.`,
      data: String.raw`That is the size of $X$. The matrix of the system is square.`,
      unsquared: 'The matrix is square: unknowns times unknowns.',
    },
    solution: String.raw`$\hat\beta=X^\top(XX^\top+\lambda I)^{-1}y=(X^\top X+\lambda I)^{-1}X^\top y$: one system has $n$ unknowns, the other $p$. The smaller has $[[unknowns]]$, with a matrix of $[[unknowns]]^2=[[numbers]]$ numbers.`,
  },
  defaults: { rows: 50, columns: 100000 },
  draw: (random) => {
    const small = random.integer(2, 30) * 10;
    const large = random.pick([1000, 5000, 20000, 100000]);
    return random.pick([
      { rows: small, columns: large },
      { rows: large, columns: small },
    ]);
  },
  pose: ({ rows, columns }) => {
    const unknowns = Math.min(rows, columns);
    const larger = Math.max(rows, columns);
    const exact = { kind: 'exact' } as const;
    return {
      slots: { rows, columns, unknowns, numbers: unknowns ** 2 },
      question: {
        blanks: [
          {
            name: 'unknowns',
            answer: unknowns,
            tolerance: exact,
            wrong: [
              { name: 'larger', value: larger },
              { name: 'data', value: rows * columns },
            ],
          },
          {
            name: 'numbers',
            answer: unknowns ** 2,
            tolerance: exact,
            wrong: [
              { name: 'larger', value: larger ** 2 },
              { name: 'data', value: rows * columns },
              { name: 'unsquared', value: unknowns },
            ],
          },
        ],
      },
    };
  },
});

export const primalToDual = orderingItem({
  id: 'beyond-the-classical/primal-to-dual',
  version: 1,
  objectives: ['dual'],
  texts: {
    stem: String.raw`Put the steps in order that lead from the ridge solution in $p$ unknowns to the one in $n$.`,
    labels: {
      same: String.raw`Multiply out: $X^\top(XX^\top+\lambda I)$ and $(X^\top X+\lambda I)X^\top$ are the same.`,
      left: String.raw`Multiply by $(X^\top X+\lambda I)^{-1}$ from the left: $(X^\top X+\lambda I)^{-1}X^\top(XX^\top+\lambda I)=X^\top$.`,
      right: String.raw`Multiply by $(XX^\top+\lambda I)^{-1}$ from the right: $(X^\top X+\lambda I)^{-1}X^\top=X^\top(XX^\top+\lambda I)^{-1}$.`,
      apply: String.raw`Apply both sides to $y$: $\hat\beta=X^\top\alpha$ with $\alpha=(XX^\top+\lambda I)^{-1}y$.`,
      kernel: String.raw`A prediction $x^\top\hat\beta=\sum_i\alpha_i\,x^\top x_i$ needs inner products only, so any kernel may take their place.`,
    },
    feedback: {
      'identity-first': 'The inverses act on an identity, so that has to be there first.',
      'apply-last': String.raw`Only after both inverses have been applied does $\hat\beta$ stand there.`,
      'kernel-last':
        'That predictions need inner products only shows once the dual solution is there.',
    },
    solution: String.raw`An identity by multiplying out, the two inverses, then $y$, then predictions. Both matrices can be inverted because $\lambda>0$, whatever the ranks. The order of the two inverses is free in principle; here the formulas tell it.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      steps: ['apply', 'left', 'kernel', 'same', 'right'].map((name) => ({ name })),
      rules: inOrder(['same', 'left', 'right', 'apply', 'kernel'], {
        left: { name: 'identity-first' },
        apply: { name: 'apply-last' },
        kernel: { name: 'kernel-last' },
      }),
    },
  }),
});
