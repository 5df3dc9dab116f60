// Objective "target": from effective degrees of freedom to λ, and what they do not count.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { degreesOfFreedom, lambdaWhere } from '../values.ts';

export const parametersLeft = numericItem({
  id: 'singular-values/parameters-left',
  version: 1,
  objectives: ['factors', 'target'],
  settles: [3],
  texts: {
    stem: String.raw`Ridge with $\lambda=[[lambda]]$ is fitted to $p=[[p]]$ correlated features; $X$ has the squared singular values $d^2=([[squares]])$. How large are the effective degrees of freedom (no intercept)? And how many of the $[[p]]$ coefficients are nonzero, for data without any exact coincidence?`,
    labels: {
      df: 'effective degrees of freedom',
      nonzero: 'number of nonzero coefficients',
    },
    feedback: {
      'all-counted': String.raw`That is $p$, the degrees of freedom at $\lambda=0$. Each direction counts with $d_j^2/(d_j^2+\lambda)$.`,
      lost: String.raw`You added up the shares that are lost.`,
      effective: String.raw`You rounded the effective degrees of freedom. They measure how freely the fit can follow the data; no coefficient is removed.`,
      none: String.raw`Zero would be the limit $\lambda\to\infty$.`,
    },
    solution: String.raw`The shares $d^2/(d^2+\lambda)$ add up to $[[df]]$: the fit follows the data about as freely as one with so many free parameters. All $[[p]]$ coefficients are still there and nonzero. “Simpler” means shrunk, not fewer.`,
  },
  defaults: { squares: [40, 10, 2.5, 1], lambda: 10 },
  draw: (random) => ({
    squares: [
      random.integer(30, 80),
      random.integer(8, 20),
      random.integer(3, 6),
      random.pick([0.5, 1, 2]),
    ],
    lambda: random.pick([5, 8, 10, 15, 20]),
  }),
  pose: ({ squares, lambda }) => {
    const p = squares.length;
    const df = degreesOfFreedom(squares.map(Math.sqrt), lambda);
    return {
      slots: { squares: formatList(squares), lambda, p, df },
      question: {
        blanks: [
          {
            name: 'df',
            answer: df,
            wrong: [
              { name: 'all-counted', value: p },
              { name: 'lost', value: p - df },
            ],
          },
          {
            name: 'nonzero',
            answer: p,
            tolerance: { kind: 'exact' },
            wrong: [
              { name: 'effective', value: Math.round(df), misconception: 'M10' },
              { name: 'none', value: 0, misconception: 'M23' },
            ],
          },
        ],
      },
    };
  },
});

export const equalDirections = numericItem({
  id: 'singular-values/equal-directions',
  version: 1,
  objectives: ['target'],
  texts: {
    stem: String.raw`All $[[p]]$ singular values of $X$ have the same square, $d^2=[[square]]$. At which $\lambda$ are the effective degrees of freedom (no intercept) just $[[target]]$?`,
    hints: [String.raw`Solve $[[p]]\cdot\dfrac{d^2}{d^2+\lambda}=[[target]]$ for $\lambda$.`],
    labels: { lambda: String.raw`the strength $\lambda$` },
    feedback: {
      'other-way': String.raw`That $\lambda$ leaves $[[lost]]$ of them: you exchanged what is kept and what is lost.`,
      linear: String.raw`You took the lost share of $d^2$. The share that is kept is $d^2/(d^2+\lambda)$, which does not fall in a straight line.`,
      half: String.raw`$\lambda=d^2$ leaves half of them, $[[half]]$.`,
    },
    solution: String.raw`$[[p]]\,d^2/(d^2+\lambda)=[[target]]$ gives $\lambda=d^2\,\dfrac{[[p]]-[[target]]}{[[target]]}=[[square]]\cdot\dfrac{[[lost]]}{[[target]]}=[[lambda]]$.`,
  },
  defaults: { p: 4, square: 8, target: 1 },
  draw: (random) => {
    const p = random.integer(3, 9);
    return { p, square: random.integer(2, 30), target: random.integer(1, p - 1) };
  },
  pose: ({ p, square, target }) => {
    const d = new Array<number>(p).fill(Math.sqrt(square));
    const leaving = (df: number) => lambdaWhere((lambda) => degreesOfFreedom(d, lambda), df);
    const lambda = leaving(target);
    return {
      slots: { p, square, target, lost: p - target, half: p / 2, lambda },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'linear', value: square * (1 - target / p) },
              ...(2 * target === p
                ? []
                : [
                    { name: 'other-way', value: leaving(p - target) },
                    { name: 'half', value: square },
                  ]),
            ],
          },
        ],
      },
    };
  },
});

export const oneOfTwo = numericItem({
  id: 'singular-values/one-of-two',
  version: 1,
  objectives: ['target'],
  texts: {
    stem: String.raw`$X$ has two singular values, with the squares $[[large]]$ and $[[small]]$. Which $\lambda$ leaves exactly 1 effective degree of freedom (no intercept)?`,
    hints: [
      String.raw`Call the two squares $a$ and $b$, and multiply $\dfrac{a}{a+\lambda}+\dfrac{b}{b+\lambda}=1$ by both denominators. Most of it cancels.`,
    ],
    labels: { lambda: String.raw`the strength $\lambda$` },
    feedback: {
      mean: String.raw`You took the mean of the two squares. At that $\lambda$ there is less than 1 left: the larger direction keeps less than the smaller one loses.`,
      product: String.raw`$\lambda^2$ is the product of the two squares. Take the root.`,
      smaller: String.raw`At that $\lambda$ the smaller direction keeps half and the larger one much more than half.`,
      larger: String.raw`At that $\lambda$ the larger direction keeps half and the smaller one much less than half.`,
    },
    solution: String.raw`With $a$ and $b$ for the two squares, $a(b+\lambda)+b(a+\lambda)=(a+\lambda)(b+\lambda)$ leaves $\lambda^2=ab$, so $\lambda=\sqrt{[[large]]\cdot[[small]]}=[[lambda]]$, half-way between the two squares on the scale of $\log\lambda$: there the one direction keeps $[[keptLarge]]$ and the other $[[keptSmall]]$.`,
  },
  defaults: { large: 16, small: 1 },
  draw: (random) => ({ large: random.integer(9, 60), small: random.integer(1, 4) }),
  pose: ({ large, small }) => {
    const d = [Math.sqrt(large), Math.sqrt(small)];
    const lambda = lambdaWhere((strength) => degreesOfFreedom(d, strength), 1);
    const keptLarge = large / (large + lambda);
    return {
      slots: { large, small, lambda, keptLarge, keptSmall: 1 - keptLarge },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'mean', value: (large + small) / 2 },
              { name: 'product', value: large * small },
              ...(small === 1 ? [] : [{ name: 'larger', value: large }]),
              { name: 'smaller', value: small },
            ],
          },
        ],
      },
    };
  },
});
