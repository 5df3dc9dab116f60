// Objective "copies": one feature, several times.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { weightOfCopies } from '../values.ts';

export const twoCopies = numericItem({
  id: 'many-weights/two-copies',
  version: 1,
  objectives: ['copies'],
  settles: [2],
  texts: {
    stem: String.raw`A single centered feature has $\sum x_i^2=[[squares]]$ and $\sum x_iy_i=[[products]]$. Ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$ with $\lambda=[[lambda]]$: what is its coefficient? Now the same column is put into $X$ a second time. What is the coefficient of each copy, and what is their total effect?`,
    hints: [
      String.raw`Both copies get the same coefficient $b$. Put $\beta=(b,b)$ into the objective and minimize over $b$.`,
    ],
    labels: {
      one: 'coefficient of a single copy',
      each: 'coefficient of each of two copies',
      total: 'total effect of the two copies',
    },
    feedback: {
      'no-penalty': String.raw`That is the least-squares coefficient. Add $\lambda$ to the denominator.`,
      'half-of-one': String.raw`You shared out the coefficient of the single copy. But two halves cost less than the whole, $2(\tfrac b2)^2=\tfrac12b^2$, so ridge can afford more in total.`,
      'each-like-one': String.raw`Each copy cannot keep the coefficient of the single one: together they would predict too much.`,
      'total-stays': String.raw`The total does not stay: shared between two, the same effect costs half the penalty, so more of it is kept.`,
      'shrunk-twice': String.raw`Two penalties do not shrink twice. The same total effect costs *less* when two share it, so it is shrunk less.`,
    },
    solution: String.raw`One copy: $[[products]]/([[squares]]+[[lambda]])=[[one]]$. Two copies with $b$ each: the derivative is zero at $b=[[products]]/(2\cdot[[squares]]+[[lambda]])=[[each]]$, so the total is $[[total]]$. That is nearer to least squares, $[[free]]$, than the single copy is. $k$ copies have $k\sum xy/(k\sum x^2+\lambda)$ in total.`,
  },
  defaults: { squares: 10, products: 20, lambda: 5 },
  draw: (random) => ({
    squares: random.integer(4, 20),
    products: random.integer(5, 40),
    lambda: random.integer(2, 20),
  }),
  pose: ({ squares, products, lambda }) => {
    const sums = { squares, products };
    const [free, one] = [weightOfCopies(sums, 0, 1), weightOfCopies(sums, lambda, 1)];
    const each = weightOfCopies(sums, lambda, 2);
    return {
      slots: { squares, products, lambda, free, one, each, total: 2 * each },
      question: {
        blanks: [
          { name: 'one', answer: one, wrong: [{ name: 'no-penalty', value: free }] },
          {
            name: 'each',
            answer: each,
            wrong: [
              { name: 'half-of-one', value: one / 2 },
              { name: 'each-like-one', value: one },
            ],
          },
          {
            name: 'total',
            answer: 2 * each,
            wrong: [
              { name: 'total-stays', value: one },
              {
                name: 'shrunk-twice',
                value: weightOfCopies(sums, 2 * lambda, 1),
                misconception: 'M24',
              },
            ],
          },
        ],
      },
    };
  },
});

export const manyCopies = singleChoiceItem({
  id: 'many-weights/many-copies',
  version: 1,
  objectives: ['copies'],
  texts: {
    stem: String.raw`A centered feature has $\sum x_i^2=[[squares]]$ and $\sum x_iy_i=[[products]]$; alone, ridge with $\lambda=[[lambda]]$ gives it the coefficient $[[one]]$. It is put into $X$ again and again, $k$ times in all, and $\lambda$ stays. To what does the **total** effect of the copies tend as $k\to\infty$?`,
    hints: [
      String.raw`With $b$ on each of the $k$ copies, the penalty on the total $kb$ is $\tfrac12\lambda kb^2=\tfrac12\tfrac{\lambda}{k}(kb)^2$.`,
    ],
    labels: {
      zero: String.raw`to $0$: every copy adds a penalty`,
      free: String.raw`to $[[free]]$, the least-squares coefficient`,
      one: String.raw`it stays at $[[one]]$, shared among the copies`,
      infinite: String.raw`beyond all bounds, since every copy adds to it`,
    },
    feedback: {
      zero: String.raw`Each copy adds a term to the penalty, but the effect is shared, and squares of many small parts add up to little.`,
      one: String.raw`A share of $1/k$ each would cost only $1/k$ of the penalty. At such a discount ridge keeps more of the effect.`,
      infinite: String.raw`The loss still holds the total back: beyond the least-squares coefficient the fit would get worse.`,
    },
    solution: String.raw`Shared among $k$ copies, the total effect has the penalty $\lambda/k$ in place of $\lambda$: it is $k\cdot[[products]]/(k\cdot[[squares]]+[[lambda]])$, which tends to $[[products]]/[[squares]]=[[free]]$. Copies of a feature undo the penalty on its effect.`,
  },
  defaults: { squares: 10, products: 20, lambda: 10 },
  draw: (random) => {
    const squares = random.integer(2, 12);
    return {
      squares,
      products: squares * random.pick([1.5, 2, 2.5, 3]),
      lambda: random.integer(2, 12),
    };
  },
  pose: ({ squares, products, lambda }) => {
    const sums = { squares, products };
    const [free, one] = [weightOfCopies(sums, 0, 1), weightOfCopies(sums, lambda, 1)];
    return {
      slots: { squares, products, lambda, free, one },
      question: {
        options: [
          { name: 'zero', misconception: 'M24' },
          { name: 'one' },
          { name: 'free' },
          { name: 'infinite' },
        ],
        answer: 'free',
      },
    };
  },
});
