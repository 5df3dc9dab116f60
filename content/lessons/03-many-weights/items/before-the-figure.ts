// Asked before anything is explained: committed, compared with what happens, never counted.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { ridgeCrossing, ridgeOfPair } from '../pair.ts';
import { signChanges } from '../prostate-ridge.ts';

const hundredth = (value: number): number => Math.round(100 * value) / 100;

export const whatMustShrink = singleChoiceItem({
  id: 'many-weights/what-must-shrink',
  version: 1,
  purpose: 'cold',
  objectives: ['signs'],
  settles: [2],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'A squared penalty on all weights of a model with eight correlated features is made stronger and stronger, from nothing to very strong. Which of these **must** hold at every step of the way, whatever the data?',
    labels: {
      each: 'Each single weight gets nearer to zero.',
      signs: 'No weight changes its sign.',
      share: 'All weights lose the same share.',
      length: 'The sum of the squared weights gets smaller.',
    },
    feedback: {
      each: 'A weight may grow for a while, if others shrink more.',
      signs: 'A weight may pass through zero and come out on the other side.',
      share:
        'That holds for orthogonal features of equal length. With correlated ones some directions of the data lose much and others little.',
    },
    solution:
      'Only the sum of squares must fall, since only that is penalized. Single weights may grow, change their sign, and be exactly zero on the way, and in real data some do.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'each', misconception: 'M14' },
        { name: 'signs', misconception: 'M15' },
        { name: 'share', misconception: 'M16' },
        { name: 'length' },
      ],
      answer: 'length',
    },
  }),
});

export const predictTheSecond = singleChoiceItem({
  id: 'many-weights/predict-the-second',
  version: 1,
  purpose: 'prediction',
  objectives: ['signs', 'contours'],
  settles: [2, 6],
  texts: {
    stem: String.raw`The figure opens with two features that are not correlated, and ridge at $\lambda=[[shown]]$: the estimate lies on the straight line from least squares, $([[free]])$, to zero. Now let the correlation be $[[correlation]]$, and leave the least-squares weights where they are. What will the **second** weight of ridge do as $\lambda$ grows from 0?`,
    labels: {
      rises: String.raw`It goes from $[[second]]$ to 0 and is negative all the way.`,
      crosses: String.raw`It goes to 0, becomes positive, and only then fades to 0.`,
      held: String.raw`It goes to 0 and stays there.`,
      grows: String.raw`It first becomes more negative than $[[second]]$.`,
    },
    feedback: {
      rises: String.raw`That is what it does without correlation.`,
      held: String.raw`That is what the lasso does. Ridge has nothing that holds a weight at 0.`,
      grows: String.raw`Here the pull of the data on it, $x_2^\top y$, is positive.`,
    },
    solution: String.raw`At a large $\lambda$ the weights are nearly $X^\top y/\lambda$, and $X^\top y=([[pulls]])$: both pulls are positive. So the second weight has to change its sign, and it passes through exactly 0 at $\lambda=[[crossing]]$. At $\lambda=[[beyond]]$ it is $[[after]]$. Ridge shortens the vector; it does not shrink each weight.`,
  },
  defaults: {},
  pose: () => {
    const [correlation, shown] = [0.5, 1];
    const free = [2.8, -0.8] as const;
    const crossing = ridgeCrossing(correlation, free);
    const beyond = 3 * crossing;
    const state = { correlation, first: free[0], second: free[1], ball: '2', unit: 'm' };
    return {
      slots: {
        ...{ shown, correlation, free: formatList(free), second: free[1], crossing, beyond },
        pulls: formatList([free[0] + correlation * free[1], correlation * free[0] + free[1]]),
        after: ridgeOfPair(correlation, free, beyond)[1],
      },
      question: {
        options: [
          { name: 'rises', misconception: 'M15' },
          { name: 'crosses' },
          { name: 'held', misconception: 'M23' },
          { name: 'grows' },
        ],
        answer: 'crosses',
      },
      reveals: [
        { label: 'before', state: { ...state, lambda: crossing / 4 } },
        { label: 'at zero', state: { ...state, lambda: crossing } },
        { label: 'beyond', state: { ...state, lambda: beyond } },
      ],
    };
  },
});

export const predictTheSigns = numericItem({
  id: 'many-weights/predict-the-signs',
  version: 1,
  purpose: 'prediction',
  objectives: ['signs'],
  settles: [2, 6],
  texts: {
    stem: String.raw`Ridge is fitted to the prostate data: eight standardized clinical measures of 67 men, some of them strongly correlated. $\lambda$ grows from 0 until all weights have faded. How many of the eight weights change their sign on the way?`,
    labels: { count: 'weights that change their sign' },
    feedback: {
      none: String.raw`Look where the curves cross the height 0.`,
    },
    solution: String.raw`[[count]] of them: [[names]]. At little shrinkage each is negative, because features that resemble it carry more than their share; as those are shrunk, it becomes positive. Switch the figure to ridge and turn $\lambda$ up.`,
  },
  defaults: {},
  pose: () => {
    const turned = signChanges();
    const ridge = { data: 'prostate', method: 'ridge', standardized: 'yes' };
    return {
      slots: { count: turned.length, names: turned.map(({ feature }) => feature).join(', ') },
      question: {
        blanks: [
          {
            name: 'count',
            answer: turned.length,
            tolerance: { kind: 'exact' },
            wrong: [{ name: 'none', value: 0, misconception: 'M15' }],
          },
        ],
      },
      reveals: turned.map(({ feature, lambda }) => ({
        label: `ridge where ${feature} has turned`,
        state: { ...ridge, lambda: hundredth(1.5 * lambda) },
      })),
    };
  },
});
