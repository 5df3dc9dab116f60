// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { rssWhenShifted } from '../values.ts';

export const trainingError = singleChoiceItem({
  id: 'penalty-term/training-error',
  version: 1,
  purpose: 'cold',
  objectives: ['limits'],
  settles: [3],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'A model is fitted twice to the same data: once to make the squared errors as small as possible, and once with a price on large weights added. Compare the squared errors of the two fits **on the data they were fitted to**. With the price on the weights they are …',
    labels: {
      smaller: 'smaller, since large weights make large errors',
      larger: 'larger, or at best the same',
      either: 'smaller or larger, depending on the data',
    },
    feedback: {
      smaller:
        'The first fit has the smallest squared errors that any weights can give. Can a fit that pays attention to something else as well have smaller ones?',
      either:
        'That holds for new data. On the data of the fit, the first fit already has the smallest squared errors there are.',
    },
    solution:
      'The first fit makes the squared errors on these data as small as they can be, so no other fit can have smaller ones. The penalty makes the training error worse on purpose. What may get better is the error on new data.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'smaller', misconception: 'M03' },
        { name: 'larger' },
        { name: 'either', pinned: true },
      ],
      answer: 'larger',
    },
  }),
});

export const predictShift = singleChoiceItem({
  id: 'penalty-term/predict-shift',
  version: 1,
  purpose: 'prediction',
  objectives: ['intercept'],
  settles: [4],
  texts: {
    stem: String.raw`The figure fits a polynomial of degree 9 to ten points. Suppose the price is $\lambda=[[lambda]]$, and the **intercept $\beta_0$ is made to pay like the weights**, so that $\tfrac12\lambda\beta_0^2$ is added to $J$. Now the zero of the scale is moved, so that every $y$ grows by $[[shift]]$. What does the fitted curve do?`,
    labels: {
      up: String.raw`It moves up by $[[shift]]$ and keeps its shape.`,
      less: String.raw`It moves up, by less than $[[shift]]$, and keeps its shape.`,
      shape: 'It moves up and changes its shape.',
      stays: 'It stays where it is.',
    },
    feedback: {
      up: 'So it does while the intercept is free. Here a larger intercept has its price.',
      less: 'It falls short, and not everywhere alike: some of the rise is cheaper by weights than by the intercept.',
      stays: 'The data term sees every point far above the curve, and pulls it up.',
    },
    solution: String.raw`It changes its shape. A large intercept would now be dear, so the fit buys a part of the rise with the weights, which bend the curve: RSS goes from $[[before]]$ to $[[after]]$. With a free intercept the curve moves up by exactly $[[shift]]$, and RSS stays $[[free]]$. See both in the figure.`,
  },
  defaults: { lambda: 0.1, shift: 100 },
  pose: ({ lambda, shift }) => ({
    slots: { lambda, shift, ...rssWhenShifted(lambda, shift) },
    question: {
      options: [
        { name: 'up', misconception: 'M28' },
        { name: 'less', misconception: 'M28' },
        { name: 'shape' },
        { name: 'stays' },
      ],
      answer: 'shape',
    },
    reveals: [
      { label: 'intercept penalized', state: { degree: 9, lambda, shift, intercept: 'penalized' } },
      { label: 'intercept free', state: { degree: 9, lambda, shift, intercept: 'free' } },
    ],
  }),
});
