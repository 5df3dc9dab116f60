// Objective "two-robustnesses": the word means different things.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const worstPerturbation = singleChoiceItem({
  id: 'ridge-and-outliers/worst-perturbation',
  version: 1,
  objectives: ['two-robustnesses'],
  texts: {
    stem: String.raw`All entries of $X$ may be disturbed, together by at most $\lVert\Delta\rVert_F\le\rho$. What is the worst case, $\max_\Delta\lVert y-(X+\Delta)\beta\rVert_2$?`,
    hints: [String.raw`The worst $\Delta$ has rank one: along the residual, and along $\beta$.`],
    labels: {
      l2: String.raw`$\lVert y-X\beta\rVert_2$ plus $\rho\,\lVert\beta\rVert_2$`,
      huber: String.raw`Huber’s loss of $y-X\beta$ with the threshold $\rho$`,
      l1: String.raw`$\lVert y-X\beta\rVert_2$ plus $\rho\,\lVert\beta\rVert_1$`,
      lts: 'the trimmed sum of squares, with the worst residuals left out',
    },
    feedback: {
      huber:
        'Huber’s loss answers another question: what a few wrong responses may do. Here all inputs may be wrong, each by a little.',
      l1: String.raw`That belongs to another set of disturbances: each column by at most $\rho$.`,
      lts: 'Trimming answers another question: that some rows are wrong altogether.',
    },
    solution: String.raw`By the triangle inequality the norm is at most $\lVert y-X\beta\rVert+\lVert\Delta\beta\rVert\le\lVert y-X\beta\rVert+\rho\lVert\beta\rVert$, and a $\Delta$ of rank one reaches it (El Ghaoui and Lebret 1997). So guarding against the worst *small* disturbance of all inputs is a penalty on the size of $\beta$ (of ridge’s kind, without the squares). It says nothing about a few observations that are wrong by any amount.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'huber', misconception: 'M56' },
        { name: 'l2' },
        { name: 'l1' },
        { name: 'lts', misconception: 'M56' },
      ],
      answer: 'l2',
    },
  }),
});

export const againstWhat = matchingItem({
  id: 'ridge-and-outliers/against-what',
  version: 1,
  objectives: ['two-robustnesses', 'case-shift'],
  settles: [8],
  texts: {
    stem: 'Which method is made for which trouble?',
    labels: {
      huber: 'Huber’s loss',
      mm: 'MM-estimate',
      ridge: 'an L2 penalty on the weights',
      y: 'a few responses that are wrong by any amount, at ordinary rows',
      x: 'a few rows that are wrong by any amount, in X as well',
      small: 'small disturbances of all entries of X, and directions in which the data vary little',
      missing: 'responses that are missing',
    },
    feedback: {
      'huber-for-x':
        'A row far out in X multiplies its pull by its place. Huber’s bound on the residual does not help there.',
      'ridge-for-y':
        'The penalty pulls all weights toward zero, whatever the residuals. The influence of a wrong response stays without a bound.',
      'ridge-for-x':
        'A penalty lowers leverages a little and bounds none of them. Only small disturbances are its business.',
      'mm-for-small':
        'MM looks for rows that do not fit the others. Small disturbances of all rows leave no such row.',
    },
    solution:
      'Huber for wrong responses, MM for wrong rows, the penalty for small disturbances and weak directions. “Robust” is said of all three, and means something else each time. They can be combined: a bounded loss *with* an L2 penalty.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'huber',
          answer: 'y',
          wrong: [{ name: 'huber-for-x', choice: 'x', misconception: 'M55' }],
        },
        { name: 'mm', answer: 'x', wrong: [{ name: 'mm-for-small', choice: 'small' }] },
        {
          name: 'ridge',
          answer: 'small',
          wrong: [
            { name: 'ridge-for-y', choice: 'y', misconception: 'M53' },
            { name: 'ridge-for-x', choice: 'x', misconception: 'M56' },
          ],
        },
      ],
      choices: ['x', 'small', 'y', 'missing'].map((name) => ({ name })),
    },
  }),
});
