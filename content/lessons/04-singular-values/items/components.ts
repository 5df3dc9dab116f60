// Objective "components": ridge beside regression on principal components.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { shrinkFactors } from '../values.ts';

export const hardOrSoft = singleChoiceItem({
  id: 'singular-values/hard-or-soft',
  version: 1,
  objectives: ['components'],
  texts: {
    stem: 'Principal component regression keeps the first few singular directions and drops the others. How does ridge differ from it?',
    labels: {
      soft: 'Ridge shrinks every direction by a smooth factor and drops none; the other keeps or drops each as a whole.',
      identical: 'Not at all: both shrink the directions in which the data vary little.',
      'uses-y': 'Ridge takes into account which directions predict $y$; the other does not.',
      'drops-features': 'Ridge drops features, the other drops directions.',
    },
    feedback: {
      identical:
        'They act on the same directions, and in the same spirit. But one draws a line between them, and the other has no line.',
      'uses-y': String.raw`The factors $d^2/(d^2+\lambda)$ do not contain $y$. Neither method looks at $y$ in choosing which directions to shrink.`,
      'drops-features': 'Ridge drops nothing: all coefficients stay, as a rule nonzero.',
    },
    solution: String.raw`Both work along the singular directions without looking at $y$. Regression on $k$ components has the factors $1,\dots,1,0,\dots,0$; ridge has $d_j^2/(d_j^2+\lambda)$, which falls smoothly with $d_j$. Ridge is the soft version of the same idea.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'identical' },
        { name: 'soft' },
        { name: 'uses-y' },
        { name: 'drops-features', misconception: 'M23' },
      ],
      answer: 'soft',
    },
  }),
});

export const whoseFactors = matchingItem({
  id: 'singular-values/whose-factors',
  version: 1,
  objectives: ['components', 'factors'],
  texts: {
    stem: String.raw`$X$ has the singular values $([[d]])$. Below are the factors by which four methods multiply the least-squares fit along the three directions. Which factors belong to which method?`,
    labels: {
      'least-squares': 'least squares',
      ridge: String.raw`ridge with $\lambda=[[lambda]]$`,
      components: 'regression on the first two principal components',
      'ridge-strong': String.raw`ridge with $\lambda=[[strong]]$`,
      ones: 'factors 1, 1, 1',
      cut: 'factors 1, 1, 0',
      soft: String.raw`factors [[soft]]`,
      softer: String.raw`factors [[softer]]`,
      even: String.raw`factors [[even]], all the same`,
    },
    feedback: {
      'not-dropped': String.raw`Ridge sets no factor to 0 at a finite $\lambda$, and none to 1 at a positive one.`,
      'not-even': String.raw`All the same factor $1/(1+\lambda)$ would be right for singular values that are all 1. Here they differ, and so do the factors.`,
      'not-soft': 'Regression on components keeps a direction as a whole or drops it.',
      'too-small': String.raw`Those belong to the larger $\lambda$: the stronger the penalty, the smaller the factors.`,
      'too-large': String.raw`Those belong to the smaller $\lambda$: the stronger the penalty, the smaller the factors.`,
    },
    solution: String.raw`Least squares: all 1. Two components: $1,1,0$. Ridge: $d^2/(d^2+\lambda)$, which gives [[soft]] at $\lambda=[[lambda]]$ and [[softer]] at $\lambda=[[strong]]$. Equal factors below 1 for all belong to none of the four.`,
  },
  defaults: { d: [10, 3, 1], lambda: 9, strong: 100 },
  draw: (random) => ({
    d: [random.integer(8, 12), random.integer(3, 5), random.integer(1, 2)],
    lambda: random.pick([4, 9, 16]),
    strong: random.pick([64, 100, 144]),
  }),
  pose: ({ d, lambda, strong }) => ({
    slots: {
      ...{ d: formatList(d), lambda, strong, even: formatList(d.map(() => 1 / (1 + lambda))) },
      soft: formatList(shrinkFactors(d, lambda)),
      softer: formatList(shrinkFactors(d, strong)),
    },
    question: {
      prompts: [
        { name: 'least-squares', answer: 'ones', wrong: [] },
        {
          name: 'ridge',
          answer: 'soft',
          wrong: [
            { name: 'not-dropped', choice: 'cut' },
            { name: 'not-even', choice: 'even', misconception: 'M16' },
            { name: 'too-small', choice: 'softer' },
          ],
        },
        { name: 'components', answer: 'cut', wrong: [{ name: 'not-soft', choice: 'soft' }] },
        {
          name: 'ridge-strong',
          answer: 'softer',
          wrong: [{ name: 'too-large', choice: 'soft' }],
        },
      ],
      choices: ['cut', 'softer', 'even', 'ones', 'soft'].map((name) => ({ name })),
    },
  }),
});
