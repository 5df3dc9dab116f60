// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const worstNumber = singleChoiceItem({
  id: 'beyond-the-classical/worst-number',
  version: 1,
  purpose: 'cold',
  objectives: ['double-descent'],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Forty noisy observations are fitted by least squares with more and more features, of which all matter a little; where several fits are perfect, the shortest is taken. With how many features is the error on new data worst?',
    labels: {
      few: 'with very few: the model is too simple',
      equal: 'with about forty, as many as observations',
      most: 'with the most: the more features, the more overfitting',
    },
    feedback: {
      few: 'Too few features leave something out, which costs a limited amount. There is something worse further on.',
      most: 'Beyond forty many fits are perfect, and the shortest of them gets better again.',
    },
    solution:
      'With about forty. There the data determine a single perfect fit, and it has to take huge weights to follow the noise. With more features shorter perfect fits exist, and the error falls again. A well-chosen penalty takes the peak away.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'few' }, { name: 'equal' }, { name: 'most' }],
      answer: 'equal',
    },
  }),
});

export const worstWithTheBest = singleChoiceItem({
  id: 'beyond-the-classical/worst-with-the-best',
  version: 1,
  purpose: 'prediction',
  objectives: ['double-descent'],
  texts: {
    stem: String.raw`In the figure below there are 40 observations, and 400 features that matter a little each. A fit is given the first $p$ of them. Without a penalty its error on new data is worst at $p=40$. Now every $p$ from 5 to 400 gets the $\lambda$ that is best for it. Where is the error worst then?`,
    labels: {
      equal: 'still at 40, but the peak is lower',
      most: 'at 400: the more features, the more is overfitted',
      few: 'at 5: the error falls all the way',
    },
    feedback: {
      equal: String.raw`Is there a reason for a peak at 40 that a penalty could not remove? Choose “the best λ for each p”, and move $p$ past 40.`,
      most: String.raw`A penalty that suits $p$ keeps the weights of many features small. Choose “the best λ for each p”, and move $p$ to 400.`,
    },
    solution: String.raw`At 5. With the best $\lambda$ each further feature helps a little, at 40 as anywhere else. The peak belongs to $\lambda\to0$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'equal' }, { name: 'most' }, { name: 'few' }],
      answer: 'few',
    },
  }),
});

export const toTheLimit = singleChoiceItem({
  id: 'beyond-the-classical/to-the-limit',
  version: 1,
  purpose: 'prediction',
  objectives: ['separation'],
  texts: {
    stem: String.raw`A line separates two groups of points. Logistic regression draws its boundary with $C=1$, and then $C$ is raised further and further: the penalty goes to zero. What becomes of the weights $w$, and of the boundary?`,
    labels: {
      settle: String.raw`$\lVert w\rVert$ tends to a finite value, and the boundary comes to rest`,
      rest: String.raw`$\lVert w\rVert$ grows without end, and the boundary comes to rest`,
      wander: String.raw`$\lVert w\rVert$ grows without end, and the boundary never comes to rest`,
    },
    feedback: {
      settle: String.raw`Where every point is on its own side, longer weights make every loss smaller. What should stop them?`,
      wander: String.raw`The length says how sure the fit is, not where the boundary lies. Raise $C$ to the end of its track, and watch both.`,
    },
    solution: String.raw`The length grows without end, and the boundary comes to rest: at the line with the largest distance to the nearest points.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'settle' }, { name: 'rest' }, { name: 'wander' }],
      answer: 'rest',
    },
  }),
});

export const narrowBumps = singleChoiceItem({
  id: 'beyond-the-classical/narrow-bumps',
  version: 1,
  purpose: 'prediction',
  objectives: ['dual'],
  texts: {
    stem: String.raw`A curve through twelve points is made of one bump for each: $\hat f(x)=\sum_i\alpha_i\,e^{-(x-x_i)^2/(2h^2)}$. The bumps are much narrower than the gaps between the points, and $\lambda$ is next to nothing. What does the curve do?`,
    labels: {
      zero: 'it goes through the points, and back to 0 in between',
      straight: 'it goes through the points, nearly straight from each to the next',
      flat: 'it is close to 0 everywhere: such narrow bumps cannot reach the points',
    },
    feedback: {
      straight: 'Between two points no bump is of any size. What is left of the sum there?',
      flat: 'A bump has its full height in the middle, and there stands its point.',
    },
    solution: String.raw`It goes through every point, since a coefficient can be as large as it takes, and back to 0 in between. A fit without an error in its data, and useless: with bumps so narrow an observation says nothing of its neighborhood, whatever $\lambda$ is.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'straight' }, { name: 'zero' }, { name: 'flat' }],
      answer: 'zero',
    },
  }),
});
