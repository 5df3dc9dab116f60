// Objective "copies": what each penalty makes of features that resemble each other.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { lassoOfPair } from '../pair.ts';

export const equalColumns = multipleChoiceItem({
  id: 'many-weights/equal-columns',
  version: 1,
  objectives: ['copies'],
  texts: {
    stem: String.raw`Two columns of $X$ are equal, $x_1=x_2$, and they matter: neither ridge nor the lasso nor the elastic net puts their effect at zero. Each is fitted with strengths that are positive. Which statements hold?`,
    hints: [
      String.raw`The fit sees only $\beta_1+\beta_2$. What do $|\beta_1|+|\beta_2|$ and $\beta_1^2+\beta_2^2$ say about how a given sum is shared out?`,
    ],
    labels: {
      'ridge-equal': 'Ridge gives the two the same coefficient.',
      'lasso-many': 'The lasso has more than one solution.',
      'lasso-predicts': 'All lasso solutions make the same predictions.',
      'lasso-one': 'The lasso must leave exactly one of the two at zero.',
      'enet-equal':
        'The elastic net, with both strengths positive, has one solution, and it gives the two the same coefficient.',
    },
    feedback: {
      'ridge-equal': String.raw`For a given sum, $\beta_1^2+\beta_2^2$ is smallest where the two are equal.`,
      'lasso-many': String.raw`For a given sum and equal signs, $|\beta_1|+|\beta_2|$ is always the same. So what decides how it is shared out?`,
      'lasso-predicts': String.raw`The loss is strictly convex in the predictions, so two solutions with different ones could be bettered by their mean.`,
      'lasso-one': String.raw`It may, and many solvers do. But every split of the sum into two parts of the same sign fits as well and costs as much.`,
      'enet-equal': String.raw`However small the squared penalty is, it makes the objective strictly convex, and equal halves cost least.`,
    },
    solution: String.raw`The fit depends on $\beta_1+\beta_2$ only. $|\beta_1|+|\beta_2|$ is indifferent to how the sum is split, as long as the signs agree: the lasso has a whole segment of solutions, all with the same predictions, and a solver returns one of them. $\beta_1^2+\beta_2^2$ is smallest for equal halves, so ridge and the elastic net share evenly.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'ridge-equal', right: true },
        { name: 'lasso-many', right: true },
        { name: 'lasso-predicts', right: true },
        { name: 'lasso-one', right: false },
        { name: 'enet-equal', right: true },
      ],
    },
  }),
});

export const nearCopies = singleChoiceItem({
  id: 'many-weights/near-copies',
  version: 1,
  objectives: ['copies', 'choose'],
  settles: [10],
  texts: {
    stem: String.raw`Two centered features of length 1 have the correlation $[[correlation]]$. In truth each has the weight 1. With the noise of this sample, least squares gives $([[free]])$. What does the lasso $\tfrac12\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert_1$ make of them at $\lambda=[[lambda]]$?`,
    hints: [
      String.raw`Suppose only the first is in: $\beta_1=x_1^\top y-\lambda$. Is the pull on the second, $x_2^\top y-[[correlation]]\,\beta_1$, then above $\lambda$?`,
    ],
    labels: {
      both: 'It keeps both, since both matter.',
      first: 'It keeps the first and sets the second to zero.',
      second: 'It keeps the second and sets the first to zero.',
      neither: 'It sets both to zero.',
    },
    feedback: {
      both: String.raw`The lasso does not know what matters. Once one of two near copies is in, what the other adds is worth less than its price.`,
      first: String.raw`Which of the two pulls harder at the start? Compare $x_1^\top y$ with $x_2^\top y$.`,
      second: String.raw`Which of the two pulls harder at the start? Compare $x_1^\top y$ with $x_2^\top y$.`,
      neither: String.raw`Both together pull strongly: $x_1^\top y$ and $x_2^\top y$ are well above $\lambda$, so something must be in.`,
    },
    solution: String.raw`The pulls at the start are $x_1^\top y=[[pullOne]]$ and $x_2^\top y=[[pullTwo]]$: nearly equal, and the noise decides which is ahead. The lasso gives $([[lasso]])$. With the noise the other way round it would have kept the other one. A zero of the lasso among correlated features does not say that the feature has no effect.`,
  },
  defaults: { correlation: 0.95, excess: 0.6, lambda: 1 },
  draw: (random) => ({
    correlation: random.pick([0.9, 0.95, 0.98]),
    excess: random.pick([-1, 1]) * random.pick([0.5, 0.6, 0.7]),
    lambda: random.pick([1, 1.1, 1.2]),
  }),
  pose: ({ correlation, excess, lambda }) => {
    const free = [1 + excess, 1 - excess] as const;
    const lasso = lassoOfPair(correlation, free, lambda);
    return {
      slots: {
        ...{ correlation, lambda, free: formatList(free), lasso: formatList(lasso) },
        pullOne: free[0] + correlation * free[1],
        pullTwo: free[1] + correlation * free[0],
      },
      question: {
        options: [
          { name: 'both', misconception: 'M22' },
          { name: 'first' },
          { name: 'second' },
          { name: 'neither' },
        ],
        answer: kept(lasso),
      },
    };
  },
});

function kept([first, second]: readonly [number, number]): string {
  if (first !== 0 && second !== 0) return 'both';
  if (first === 0 && second === 0) return 'neither';
  return second === 0 ? 'first' : 'second';
}
