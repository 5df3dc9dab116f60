// Objective "condition": what λ does to the equations that are solved.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { condition } from '../values.ts';

export const beforeAndAfter = numericItem({
  id: 'singular-values/before-and-after',
  version: 1,
  objectives: ['condition'],
  texts: {
    stem: String.raw`$X^\top X$ has the eigenvalues $d^2=([[squares]])$. The condition number of a symmetric positive definite matrix is its largest eigenvalue divided by its smallest. How large is it for $X^\top X$, and for $X^\top X+\lambda I$ with $\lambda=[[lambda]]$?`,
    hints: [String.raw`Adding $\lambda I$ adds $\lambda$ to every eigenvalue.`],
    labels: {
      before: String.raw`condition of $X^\top X$`,
      after: String.raw`condition of $X^\top X+\lambda I$`,
    },
    feedback: {
      root: String.raw`That is the condition of $X$, the ratio of the singular values. That of $X^\top X$ is its square.`,
      'smallest-only': String.raw`You added $\lambda$ to the smallest eigenvalue only. It is added to all of them.`,
      unchanged: String.raw`The same number is added to a large and to a small eigenvalue, so their ratio falls.`,
    },
    solution: String.raw`Before: $[[largest]]/[[smallest]]=[[before]]$. After: $([[largest]]+[[lambda]])/([[smallest]]+[[lambda]])=[[after]]$. The smallest eigenvalue is lifted most in proportion, so the equations are much easier to solve accurately, and their solution depends much less on small errors in $X^\top y$.`,
  },
  defaults: { squares: [100, 9, 1], lambda: 9 },
  draw: (random) => ({
    squares: [random.integer(60, 400), random.integer(8, 30), random.pick([0.5, 1, 2, 4])],
    lambda: random.pick([3, 5, 8, 9, 12, 20]),
  }),
  pose: ({ squares, lambda }) => {
    const d = squares.map(Math.sqrt);
    const [largest = NaN, , smallest = NaN] = squares;
    const [before, after] = [condition(d, 0), condition(d, lambda)];
    return {
      slots: { squares: formatList(squares), lambda, largest, smallest, before, after },
      question: {
        blanks: [
          { name: 'before', answer: before, wrong: [{ name: 'root', value: Math.sqrt(before) }] },
          {
            name: 'after',
            answer: after,
            wrong: [
              { name: 'smallest-only', value: largest / (smallest + lambda) },
              { name: 'unchanged', value: before },
            ],
          },
        ],
      },
    };
  },
});

export const enoughForCondition = numericItem({
  id: 'singular-values/enough-for-condition',
  version: 1,
  objectives: ['condition'],
  texts: {
    stem: String.raw`Two columns of $X$ are almost equal: $X^\top X$ has a largest eigenvalue of $[[largest]]$ and a smallest one of $[[smallest]]$. Which is the smallest $\lambda$ that brings the condition number of $X^\top X+\lambda I$ down to $[[wanted]]$?`,
    hints: [String.raw`Solve $([[largest]]+\lambda)/([[smallest]]+\lambda)=[[wanted]]$.`],
    labels: { lambda: String.raw`the smallest such $\lambda$` },
    feedback: {
      'largest-unchanged': String.raw`You lifted the smallest eigenvalue to $[[largest]]/[[wanted]]$. The largest one grows by $\lambda$ as well, so a little more is needed.`,
      'smallest-ignored': String.raw`You took $[[largest]]/[[wanted]]$ itself. Both eigenvalues grow by $\lambda$, and the smallest one is not zero.`,
    },
    solution: String.raw`$[[largest]]+\lambda=[[wanted]]\,([[smallest]]+\lambda)$ gives $\lambda=\dfrac{[[largest]]-[[wanted]]\cdot[[smallest]]}{[[wanted]]-1}=[[lambda]]$. Any larger $\lambda$ makes the condition better still, down to 1 as $\lambda\to\infty$.`,
  },
  defaults: { largest: 200, smallest: 0.5, wanted: 11 },
  draw: (random) => ({
    largest: random.integer(10, 40) * 10,
    smallest: random.pick([0.5, 1, 2]),
    wanted: random.pick([5, 6, 9, 11]),
  }),
  pose: ({ largest, smallest, wanted }) => {
    const lambda = (largest - wanted * smallest) / (wanted - 1);
    return {
      slots: { largest, smallest, wanted, lambda },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'largest-unchanged', value: largest / wanted - smallest },
              { name: 'smallest-ignored', value: largest / wanted },
            ],
          },
        ],
      },
    };
  },
});
