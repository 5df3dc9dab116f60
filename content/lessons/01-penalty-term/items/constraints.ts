// Objective "constraint": RSS + λ‖β‖² and the smallest RSS with ‖β‖² ≤ t.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { oneFeatureRidge } from '../values.ts';

export const radius = singleChoiceItem({
  id: 'penalty-term/radius',
  version: 1,
  objectives: ['constraint'],
  settles: [3],
  texts: {
    stem: String.raw`The minimizer of $\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert^2$ is also that of $\lVert y-X\beta\rVert^2$ subject to $\lVert\beta\rVert^2\le t$, for the right $t$. The least-squares weights are not all zero, and $\lambda$ is doubled. What happens to $t$?`,
    labels: {
      larger: 'It gets larger.',
      smaller: 'It gets smaller, by an amount that depends on the data.',
      half: 'It is halved, whatever the data.',
      same: 'It stays: one constrains, the other penalizes.',
    },
    feedback: {
      larger: String.raw`$\lambda$ is the price of size, $t$ the room for it. At a higher price less room is taken.`,
      half: String.raw`Smaller, yes, but not in proportion: $t=\lVert\hat\beta(\lambda)\rVert^2$. With one feature and $\sum x_i^2=1$, going from $\lambda=1$ to 2 multiplies $t$ by $[[ratio]]$.`,
      same: String.raw`Both describe the same family of fits. A fit with a larger $\lambda$ is shorter, so it belongs to a smaller $t$.`,
    },
    solution: String.raw`$t=\lVert\hat\beta(\lambda)\rVert^2$, and the length of $\hat\beta$ falls strictly as $\lambda$ grows. So a larger $\lambda$ means a smaller ball. How much smaller depends on the data: there is no formula such as $t=1/\lambda$.`,
  },
  defaults: {},
  pose: () => {
    const t = (lambda: number) => oneFeatureRidge([1], [1], lambda) ** 2;
    return {
      slots: { ratio: t(2) / t(1) },
      question: {
        options: [
          { name: 'larger', misconception: 'M04' },
          { name: 'smaller' },
          { name: 'half' },
          { name: 'same' },
        ],
        answer: 'smaller',
      },
    };
  },
});

export const matchingRadius = numericItem({
  id: 'penalty-term/matching-radius',
  version: 1,
  objectives: ['constraint'],
  texts: {
    stem: String.raw`One feature without intercept: $x=([[x]])$, $y=([[y]])$. With $\lambda=[[lambda]]$, the minimizer of $\sum_i(y_i-wx_i)^2+\lambda w^2$ is also the minimizer of $\sum_i(y_i-wx_i)^2$ subject to $w^2\le t$. Which $t$ is that? And from which $t$ on does the constraint no longer change anything?`,
    hints: [String.raw`Find the ridge weight first. The constraint has to end exactly there.`],
    labels: {
      t: String.raw`the $t$ that belongs to $\lambda=[[lambda]]$`,
      free: String.raw`the smallest $t$ that changes nothing`,
    },
    feedback: {
      weight: String.raw`That is the weight itself. The constraint is on its square.`,
      reciprocal: String.raw`$t$ is not $1/\lambda$: it depends on the data. It is the square of the weight that $\lambda$ gives.`,
      'same-as-lambda': String.raw`$\lambda$ is a price and $t$ a size; they are not the same number, and as one grows the other falls.`,
      'too-wide': String.raw`That is the square of the least-squares weight. At $\lambda>0$ the weight is shorter.`,
      'free-weight': String.raw`That is the least-squares weight. The constraint is on its square.`,
    },
    solution: String.raw`Ridge gives $w=[[products]]/([[squares]]+[[lambda]])=[[w]]$, so $t=w^2=[[t]]$. The least-squares weight is $[[products]]/[[squares]]=[[leastSquares]]$; from $t=[[free]]$ on it is allowed, and the constraint changes nothing, as with $\lambda=0$.`,
  },
  defaults: { x: [1, 2], y: [4, 8], lambda: 5 },
  draw: (random) => ({
    x: random.shuffle([1, random.integer(1, 3)]),
    y: [random.integer(2, 9), random.integer(2, 9)],
    lambda: random.integer(2, 10),
  }),
  pose: ({ x, y, lambda }) => {
    const w = oneFeatureRidge(x, y, lambda);
    const leastSquares = oneFeatureRidge(x, y, 0);
    const [t, free] = [w ** 2, leastSquares ** 2];
    return {
      slots: {
        ...{ x: formatList(x), y: formatList(y), lambda, w, t, leastSquares, free },
        squares: x.reduce((sum, value) => sum + value ** 2, 0),
        products: x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0),
      },
      question: {
        blanks: [
          {
            name: 't',
            answer: t,
            wrong: [
              { name: 'weight', value: w },
              { name: 'reciprocal', value: 1 / lambda },
              { name: 'same-as-lambda', value: lambda, misconception: 'M04' },
              { name: 'too-wide', value: free },
            ],
          },
          { name: 'free', answer: free, wrong: [{ name: 'free-weight', value: leastSquares }] },
        ],
      },
    };
  },
});
