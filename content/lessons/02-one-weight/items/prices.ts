// Objective "explain", from the side of the price: what |w| and w² charge for a weight.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { l1 } from '#numerics/penalties/l1.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';

const sumOfSizes = (...w: number[]): number => l1(1).value(Float64Array.from(w));
/** Σw², twice the house's ½λ₂Σw² at λ₂ = 1. */
const sumOfSquares = (...w: number[]): number => 2 * l2Squared(1).value(Float64Array.from(w));

export const spreadOrConcentrate = numericItem({
  id: 'one-weight/spread-or-concentrate',
  version: 1,
  objectives: ['explain'],
  settles: [7],
  texts: {
    stem: String.raw`Two pairs of weights with the same sum: $([[a]],\,[[a]])$ and $([[double]],\,0)$. What do the penalties $\sum|w_j|$ and $\sum w_j^2$ (both with $\lambda=1$ and without a ½) charge for each?`,
    hints: [String.raw`Which of the two penalties can tell the pairs apart?`],
    labels: {
      'sizes-spread': String.raw`$\sum|w_j|$ of $([[a]],\,[[a]])$`,
      'sizes-single': String.raw`$\sum|w_j|$ of $([[double]],\,0)$`,
      'squares-spread': String.raw`$\sum w_j^2$ of $([[a]],\,[[a]])$`,
      'squares-single': String.raw`$\sum w_j^2$ of $([[double]],\,0)$`,
    },
    feedback: {
      'one-entry': String.raw`You counted one of the two weights. The sum runs over both.`,
      'squared-sizes': String.raw`$\sum|w_j|$ takes sizes as they are. You squared.`,
      norm: String.raw`That is the norm $\sqrt{\sum w_j^2}$. The ridge penalty is its *square*: leave out the root.`,
      'square-of-sum': String.raw`You squared the sum. Square each weight first, then add.`,
    },
    solution: String.raw`$\sum|w_j|$ charges $[[sizesSpread]]$ and $[[sizesSingle]]$: it does not care how the sum is shared out. $\sum w_j^2$ charges $[[squaresSpread]]$ and $[[squaresSingle]]$: it prefers spreading, because each further unit of a weight costs more than the one before; under $|w|$ each costs the same.`,
  },
  defaults: { a: 1 },
  draw: (random) => ({ a: random.pick([1.5, 2, 2.5, 3, 4, 5]) }),
  pose: ({ a }) => {
    const sizes = { spread: sumOfSizes(a, a), single: sumOfSizes(2 * a, 0) };
    const squares = { spread: sumOfSquares(a, a), single: sumOfSquares(2 * a, 0) };
    return {
      slots: {
        a,
        double: 2 * a,
        sizesSpread: sizes.spread,
        sizesSingle: sizes.single,
        squaresSpread: squares.spread,
        squaresSingle: squares.single,
      },
      question: {
        blanks: [
          {
            name: 'sizes-spread',
            answer: sizes.spread,
            wrong: [{ name: 'one-entry', value: sumOfSizes(a) }],
          },
          {
            name: 'sizes-single',
            answer: sizes.single,
            wrong: [{ name: 'squared-sizes', value: squares.single }],
          },
          {
            name: 'squares-spread',
            answer: squares.spread,
            wrong: [
              { name: 'norm', value: Math.sqrt(squares.spread), misconception: 'M06' },
              { name: 'square-of-sum', value: sumOfSquares(sizes.spread) },
            ],
          },
          {
            name: 'squares-single',
            answer: squares.single,
            wrong: [{ name: 'norm', value: Math.sqrt(squares.single), misconception: 'M06' }],
          },
        ],
      },
    };
  },
});

export const priceOfAStep = numericItem({
  id: 'one-weight/price-of-a-step',
  version: 1,
  objectives: ['explain'],
  settles: [2, 7],
  texts: {
    stem: String.raw`You raise one weight by $[[step]]$. By how much does the penalty grow, from $w=0$ and from $w=[[from]]$, if it is $w^2$, and if it is $|w|$? (Both with $\lambda=1$; $w^2$ without the ½.)`,
    hints: [String.raw`Penalty after the step minus penalty before it. No derivative is needed.`],
    labels: {
      'square-zero': String.raw`$w^2$, from 0`,
      'square-far': String.raw`$w^2$, from $[[from]]$`,
      'size-zero': String.raw`$|w|$, from 0`,
      'size-far': String.raw`$|w|$, from $[[from]]$`,
    },
    feedback: {
      'full-price': String.raw`The first step of $|w|$ costs as much as any other: its slope is 1 right from 0. You gave the price under $w^2$.`,
      'linear-price': String.raw`Near 0 the square is almost free: a step of $[[step]]$ costs its square. You gave the price under $|w|$.`,
      'slope-only': String.raw`You took slope times step, $2w$ times $[[step]]$. The slope grows along the step; take the difference of the penalties.`,
      'new-value': String.raw`That is the penalty after the step. What is asked is by how much it grew.`,
      'same-as-zero': String.raw`A step is not charged the same everywhere under $w^2$: compare $[[after]]^2$ with $[[from]]^2$.`,
      halved: String.raw`You used $\tfrac12w^2$. Here the penalty is $w^2$, as the question says.`,
    },
    solution: String.raw`Under $w^2$ the step costs $[[squareZero]]$ from 0 and $[[after]]^2-[[from]]^2=[[squareFar]]$ from $[[from]]$; under $|w|$ it costs $[[sizeFar]]$ both times. So the square hardly minds a small weight and cannot hold it at 0, and it charges a large one by far the most. $|w|$ charges the same for every step, the first one included.`,
  },
  defaults: { from: 5, step: 0.1 },
  draw: (random) => ({ from: random.integer(2, 9), step: random.pick([0.1, 0.2, 0.5]) }),
  pose: ({ from, step }) => {
    const after = from + step;
    const squareZero = sumOfSquares(step);
    const squareFar = sumOfSquares(after) - sumOfSquares(from);
    const sizeZero = sumOfSizes(step);
    const sizeFar = sumOfSizes(after) - sumOfSizes(from);
    // Finer than usual, since slope times step comes within one percent of the price.
    const tolerance = { kind: 'relative', of: 0.002 } as const;
    const blank = (name: string, answer: number, wrong: Readonly<Record<string, number>>) => ({
      name,
      answer,
      tolerance,
      wrong: Object.entries(wrong).map(([slip, value]) => ({ name: slip, value })),
    });
    return {
      slots: { from, step, after, squareZero, squareFar, sizeFar },
      question: {
        blanks: [
          blank('square-zero', squareZero, { 'linear-price': sizeZero, halved: squareZero / 2 }),
          blank('square-far', squareFar, {
            'slope-only': 2 * from * step,
            'new-value': sumOfSquares(after),
            'same-as-zero': squareZero,
            halved: squareFar / 2,
          }),
          blank('size-zero', sizeZero, { 'full-price': squareZero }),
          blank('size-far', sizeFar, { 'new-value': sumOfSizes(after), 'full-price': squareFar }),
        ],
      },
    };
  },
});
