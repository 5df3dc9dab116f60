// Asked before anything is explained: committed, compared with what happens, never counted.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { oneWeight } from '#numerics/one-weight.ts';

export const largerShare = singleChoiceItem({
  id: 'one-weight/larger-share',
  version: 1,
  purpose: 'cold',
  objectives: ['solve'],
  settles: [2],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Two problems are alike but for one thing: in one the data ask for a weight of [[large]], in the other for [[small]]. The same squared penalty, equally strong, is added to both. Which of the two weights loses the larger **share** of its size?',
    labels: {
      large: 'the large one',
      small: 'the small one',
      same: 'both lose the same share',
    },
    feedback: {
      large: String.raw`It loses the larger amount. Compare what is left with what was there.`,
      small: String.raw`It ends nearer to 0, and it began there. Compare what is left with what was there.`,
    },
    solution: String.raw`At $\lambda_2=[[lambda2]]$, for one, $[[large]]$ becomes $[[largeLeft]]$ and $[[small]]$ becomes $[[smallLeft]]$: both are divided by the same number, so both lose the same share, however large they are. The figure below shows why.`,
  },
  defaults: { large: 10, small: 1, lambda2: 1 },
  draw: (random) => ({
    large: random.integer(6, 20),
    small: random.integer(1, 3),
    lambda2: random.pick([0.25, 1, 3, 4]),
  }),
  pose: (setting) => {
    const left = (z: number) => oneWeight({ z, lambda1: 0, lambda2: setting.lambda2 }).w;
    return {
      slots: { ...setting, largeLeft: left(setting.large), smallLeft: left(setting.small) },
      question: {
        options: [
          { name: 'large', misconception: 'M17' },
          { name: 'small' },
          { name: 'same', pinned: true },
        ],
        answer: 'same',
      },
    };
  },
});

export const predictZero = numericItem({
  id: 'one-weight/predict-zero',
  version: 1,
  purpose: 'prediction',
  objectives: ['exact-zero'],
  settles: [6, 7],
  texts: {
    stem: String.raw`Add one of the two penalties, and not the other, to $\tfrac12(z-w)^2$ with $z=[[z]]$. How strong must it be, at the least, for the minimum to be at *exactly* $w=0$? Say so too where no finite strength is enough.`,
    labels: {
      ridge: String.raw`smallest $\lambda_2$ of the squared penalty $\tfrac12\lambda_2w^2$`,
      lasso: String.raw`smallest $\lambda_1$ of the absolute penalty $\lambda_1|w|$`,
    },
    feedback: {
      'ridge-finite': String.raw`At that strength the ridge weight is still $[[ridgeLeft]]$.`,
      'lasso-none': String.raw`A finite strength is enough: $\lambda_1=[[lasso]]$.`,
    },
    solution: String.raw`Under the squared penalty the weight is $z/(1+\lambda_2)$: at $\lambda_2=[[lasso]]$ it is $[[ridgeLeft]]$, and it is never 0. Under the absolute penalty it is 0 from $\lambda_1=|z|=[[lasso]]$ on. Turn both up in the figure and watch the slopes at $w=0$: the one of $w^2$ has vanished there, the one of $|w|$ has not.`,
  },
  defaults: { z: 3 },
  draw: (random) => ({ z: (random.pick([-1, 1]) * random.integer(2, 7)) / 2 }),
  pose: ({ z }) => {
    const free = oneWeight({ z, lambda1: 0, lambda2: 0 });
    // The kink has to outweigh the slope that the data have at w = 0.
    const lasso = Math.abs(free.slopeRight);
    const ridge = oneWeight({ z, lambda1: 0, lambda2: lasso });
    return {
      slots: { z, lasso, ridgeLeft: ridge.w },
      question: {
        blanks: [
          {
            name: 'ridge',
            // Whatever λ₂ is, it leaves the slope at w = 0 as it was.
            answer: ridge.slopeRight === 0 ? 0 : 'none',
            mayBeNone: true,
            wrong: [{ name: 'ridge-finite', value: lasso, misconception: 'M23' }],
          },
          {
            name: 'lasso',
            answer: lasso,
            mayBeNone: true,
            wrong: [{ name: 'lasso-none', value: 'none' }],
          },
        ],
      },
      reveals: [
        { label: 'ridge', state: { z, lambda1: 0, lambda2: lasso } },
        { label: 'lasso', state: { z, lambda1: lasso, lambda2: 0 } },
      ],
    };
  },
});
