// The prediction that opens the figure: where each comes to rest. Committed, and never counted.
import { matchingItem } from '#components/items/matching/item-type.ts';

const ends = { step: 2000, memory: '0.97', schedule: 'cosine' };

export const whichMarker = matchingItem({
  id: 'adam-and-adamw/which-marker',
  version: 1,
  purpose: 'prediction',
  objectives: ['converge', 'constraint'],
  settles: [5],
  texts: {
    stem: String.raw`The full batch, the same $\lambda=[[lambda]]$ for all five, and a learning rate that fades to 0, slowly enough for each to settle. Which marker does each end at? A marker may be used several times, or never.`,
    labels: {
      gd: 'GD: gradient descent with L2',
      momentum: 'momentum with L2',
      sgdw: 'SGDW: momentum, the decay beside it',
      adam: 'Adam with L2',
      adamw: 'AdamW: Adam, the decay beside it',
      free: 'the minimum of the loss alone',
      ridge: String.raw`the full star: the minimum of $\mathcal L+\tfrac\lambda2\lVert w\rVert^2$`,
      weak: String.raw`the open star: the same with $(1-\mu)\lambda$ in place of $\lambda$`,
      box: String.raw`the square: the minimum of $\mathcal L$ in the box $|w_j|\le1/\lambda$`,
    },
    feedback: {
      'gd-free': String.raw`Where $\nabla\mathcal L=0$ the decay still pulls, and nothing holds against it.`,
      'momentum-weak': String.raw`Here $\lambda w$ is inside the gradient, and momentum sums up all of it.`,
      'sgdw-ridge': String.raw`The velocity sums the data’s gradient up to $1/(1-\mu)$ times, and the decay stands beside it just once.`,
      'adam-not-ridge': String.raw`Adam divides $\nabla\mathcal L+\lambda w$ by a positive number. The quotient is 0 only where that sum is.`,
      'adamw-ridge': String.raw`The decay is not divided, the gradient is. They do not balance where $\nabla\mathcal L+\lambda w=0$.`,
      'adamw-free': String.raw`Only if that minimum lies inside the box. Here it does not.`,
    },
    solution: String.raw`GD, momentum and Adam with L2 all end at the full star; SGDW ends at the open star, AdamW at the minimum in the box. In the figure $\lambda=[[lambda]]$, so the box reaches to $\pm[[bound]]$. Press the links to see all five there. AdamW gets there in the figure’s steps only because it is made to forget faster than usual.`,
  },
  defaults: { lambda: 0.5 },
  pose: ({ lambda }) => ({
    slots: { lambda, bound: 1 / lambda },
    question: {
      reuse: true,
      prompts: [
        { name: 'gd', answer: 'ridge', wrong: [{ name: 'gd-free', choice: 'free' }] },
        {
          name: 'momentum',
          answer: 'ridge',
          wrong: [{ name: 'momentum-weak', choice: 'weak', misconception: 'M43' }],
        },
        {
          name: 'sgdw',
          answer: 'weak',
          wrong: [{ name: 'sgdw-ridge', choice: 'ridge', misconception: 'M39' }],
        },
        {
          name: 'adam',
          answer: 'ridge',
          wrong: [
            { name: 'adam-not-ridge', choice: 'box', misconception: 'M42' },
            { name: 'adam-not-ridge', choice: 'free', misconception: 'M42' },
            { name: 'adam-not-ridge', choice: 'weak', misconception: 'M42' },
          ],
        },
        {
          name: 'adamw',
          answer: 'box',
          wrong: [
            { name: 'adamw-ridge', choice: 'ridge', misconception: 'M41' },
            { name: 'adamw-free', choice: 'free' },
          ],
        },
      ],
      choices: ['free', 'ridge', 'weak', 'box'].map((name) => ({ name, pinned: true })),
    },
    reveals: [
      { label: 'gd', state: { ...ends, shown: 'gd~momentum~adam' } },
      { label: 'sgdw', state: { ...ends, shown: 'sgdw' } },
      { label: 'adamw', state: { ...ends, shown: 'adamw' } },
    ],
  }),
});
