// Objective "units": what a feature's scale does to its penalty.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const rescaledFeature = numericItem({
  id: 'many-weights/rescaled-feature',
  version: 1,
  objectives: ['units'],
  settles: [2],
  texts: {
    stem: String.raw`One column $x$ of $X$ is multiplied by $c=[[c]]$, because its unit changes. Ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$, is fitted to the new data with $\lambda=[[lambda]]$. In the old unit, that is the same as putting *which* $\lambda$ on the coefficient of this feature?`,
    hints: [
      String.raw`To predict the same, the coefficient of $cx$ has to be the old one divided by $c$. What does the penalty then charge for the old one?`,
    ],
    labels: { lambda: String.raw`$\lambda$ on the old coefficient` },
    feedback: {
      unchanged: String.raw`Least squares does not mind units; a penalty does. The coefficient is divided by $c$, and its penalty with it.`,
      'not-squared': String.raw`You divided by $c$. The penalty is on the *square* of the coefficient, so $c$ counts twice.`,
      'wrong-way': String.raw`The other way round: the coefficient of $cx$ is the old one *divided* by $c$.`,
      'wrong-way-once': String.raw`The coefficient of $cx$ is the old one *divided* by $c$, and it is squared in the penalty.`,
    },
    solution: String.raw`With $\beta_\text{new}=\beta_\text{old}/c$ the predictions are the same and the penalty is $\tfrac12\lambda\beta_\text{new}^2=\tfrac12\dfrac{\lambda}{c^2}\beta_\text{old}^2$. So it is $\lambda/c^2=[[lambda]]/[[square]]=[[answer]]$. [[consequence]] That is why features are usually brought to one scale before ridge.`,
  },
  defaults: { c: 10, lambda: 20 },
  draw: (random) => ({
    c: random.pick([0.1, 0.5, 2, 5, 10, 60, 100, 1000]),
    lambda: random.pick([2, 3, 5, 10, 20, 50]),
  }),
  pose: ({ c, lambda }) => ({
    slots: {
      ...{ c, lambda, square: c ** 2, answer: lambda / c ** 2 },
      consequence:
        c > 1
          ? 'A feature in a finer unit has larger numbers and is penalized less.'
          : 'A feature in a coarser unit has smaller numbers and is penalized more.',
    },
    question: {
      blanks: [
        {
          name: 'lambda',
          answer: lambda / c ** 2,
          wrong: [
            { name: 'unchanged', value: lambda, misconception: 'M25' },
            { name: 'not-squared', value: lambda / c },
            { name: 'wrong-way', value: lambda * c ** 2 },
            { name: 'wrong-way-once', value: lambda * c },
          ],
        },
      ],
    },
  }),
});

export const standardizedDummy = numericItem({
  id: 'many-weights/standardized-dummy',
  version: 1,
  objectives: ['units'],
  texts: {
    stem: String.raw`A 0/1 feature marks a category that [[percent]]% of the rows belong to. All features are divided by their standard deviation $s$ (divisor $n$) before ridge with $\lambda=[[lambda]]$. How large is $s^2$ for this feature? And which $\lambda$ does its coefficient then have on the 0/1 scale?`,
    hints: [
      String.raw`The mean of a 0/1 feature is its share $q$ of ones, and so is the mean of its square.`,
      String.raw`Dividing the feature by $s$ multiplies it by $c=1/s$.`,
    ],
    labels: {
      variance: String.raw`variance $s^2$ of the feature`,
      lambda: String.raw`$\lambda$ on the coefficient of the 0/1 feature`,
    },
    feedback: {
      'mean-square': String.raw`You took the mean of the squares, $q$. The square of the mean has to come off: $s^2=q-q^2$.`,
      deviation: String.raw`That is $s$. Its square is asked for.`,
      unchanged: String.raw`Dividing a feature by $s$ changes what its coefficient costs. There is no rule that makes this step harmless: whoever standardizes, or does not, sets the price.`,
      'divided-by': String.raw`The other way round: the coefficient of $x/s$ is $s$ times that of $x$, so its penalty is $\lambda s^2$ times the square of the old one.`,
      once: String.raw`You multiplied by $s$. The coefficient is squared, so it is $s^2$.`,
    },
    solution: String.raw`With a share of $q=[[share]]$ the variance is $s^2=q(1-q)=[[variance]]$. The coefficient of $x/s$ is $s\beta$, so its penalty is $\tfrac12\lambda s^2\beta^2$: the coefficient on the 0/1 scale has $\lambda s^2=[[answer]]$. Among uncorrelated features it then loses the same share as any other, however few rows speak for it. Left unstandardized, it would have the full $[[lambda]]$, and the rarer the category, the larger the share lost. Neither is “the rule”: it depends on whether rare categories may have large effects.`,
  },
  defaults: { share: 0.02, lambda: 10 },
  draw: (random) => ({
    share: random.pick([0.01, 0.02, 0.05, 0.1, 0.2]),
    lambda: random.pick([2, 5, 10, 20, 50]),
  }),
  pose: ({ share, lambda }) => {
    const variance = share * (1 - share);
    const deviation = Math.sqrt(variance);
    // Finer than usual, since q and q − q² are close for a rare category.
    const tolerance = { kind: 'relative', of: 0.003 } as const;
    return {
      slots: { share, percent: 100 * share, lambda, variance, answer: lambda * variance },
      question: {
        blanks: [
          {
            name: 'variance',
            answer: variance,
            tolerance,
            wrong: [
              { name: 'mean-square', value: share },
              { name: 'deviation', value: deviation },
            ],
          },
          {
            name: 'lambda',
            answer: lambda * variance,
            wrong: [
              { name: 'unchanged', value: lambda, misconception: 'M25' },
              { name: 'divided-by', value: lambda / variance },
              { name: 'once', value: lambda * deviation },
            ],
          },
        ],
      },
    };
  },
});

export const dummiesAndScales = singleChoiceItem({
  id: 'many-weights/dummies-and-scales',
  version: 1,
  objectives: ['units'],
  texts: {
    stem: 'Should 0/1 features (dummies) be standardized before a ridge fit, like the measured ones?',
    labels: {
      always: 'Yes, always: without it the penalties cannot be compared.',
      never: 'No, never: they are on one scale already.',
      depends:
        'It depends on what is wanted: it decides how strongly the effects of rare categories are shrunk.',
      irrelevant: 'It makes no difference, since the fit adapts the coefficients.',
    },
    feedback: {
      always:
        'Dividing by a tiny standard deviation makes the effect of a rare category cheap: it is shrunk no more than that of a common one, though few rows speak for it. That may or may not be wanted.',
      never:
        'They have one unit, and still different spreads: a category of 1% of the rows varies far less than one of half of them. Leaving them as they are is a choice, too.',
      irrelevant:
        'Least squares adapts. A penalty charges for the coefficient, so the fit changes with the scale.',
    },
    solution:
      'There is no rule that is right for all questions. Standardized, the effect of a rare category is penalized less on the 0/1 scale; unstandardized, all effects on that scale have the same price, whatever their number of rows. Several dummies of one factor can also be penalized as a group. What matters is to choose knowingly and to say what was done.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'always', misconception: 'M27' },
        { name: 'never', misconception: 'M27' },
        { name: 'depends' },
        { name: 'irrelevant', misconception: 'M25' },
      ],
      answer: 'depends',
    },
  }),
});
