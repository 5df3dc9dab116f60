// Objective "choose": a penalty for a task, and what may be read from small or zero weights.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { weightOfCopies } from '../values.ts';

export const penaltyForTask = matchingItem({
  id: 'many-weights/penalty-for-task',
  version: 1,
  objectives: ['choose'],
  settles: [10],
  texts: {
    stem: 'Four tasks, four methods. Give each task the method to try first; each is used once.',
    labels: {
      genes:
        '20 000 genes for 150 patients; about 15 of them matter, in groups that are active together, and whole groups are wanted',
      indicators: '12 correlated indicators of an economy; each carries a little',
      sensors: '50 independent sensors, 3 of which matter; as few as possible are to be installed',
      many: 'a million observations of 5 features, which vary independently',
      'least-squares': 'least squares',
      ridge: 'ridge',
      lasso: 'lasso',
      'elastic-net': 'elastic net',
    },
    feedback: {
      'one-per-group':
        'Of a group of genes that are active together the lasso tends to keep one and drop the others; and it keeps at most as many as there are patients.',
      'genes-all-kept': 'Ridge keeps all 20 000 genes. Only about 15 matter here.',
      'genes-unpenalized':
        'With more features than observations least squares has no unique answer.',
      'drops-some':
        'All the indicators carry something, and of those that resemble each other the lasso tends to drop some.',
      'indicators-unpenalized':
        'With strongly correlated features the least-squares weights vary much from sample to sample. Shrinking pays here.',
      'sensors-all-kept':
        'Ridge makes the weights of 47 sensors small. They would still have to be installed.',
      'sensors-mixed':
        'That works, but the squared part is for groups of correlated features, and these sensors are independent.',
      'sensors-unpenalized': 'Least squares puts a weight on all 50 sensors.',
      'needless-zeros':
        'Nothing has to be dropped here, and with so many observations each weight is known well.',
      'needless-shrinkage':
        'It would hardly shrink anything: with a million observations of 5 features the weights are known well without it.',
    },
    solution:
      'Few features in correlated groups: elastic net, which selects like the lasso and keeps groups together like ridge. Many small correlated effects: ridge. Few independent effects and a short model wanted: lasso. Many observations of few features: least squares, since there is hardly any variance to be saved. If only prediction counts, cross-validation decides.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'genes',
          answer: 'elastic-net',
          wrong: [
            { name: 'one-per-group', choice: 'lasso', misconception: 'M22' },
            { name: 'genes-all-kept', choice: 'ridge', misconception: 'M23' },
            { name: 'genes-unpenalized', choice: 'least-squares' },
          ],
        },
        {
          name: 'indicators',
          answer: 'ridge',
          wrong: [
            { name: 'drops-some', choice: 'lasso' },
            { name: 'indicators-unpenalized', choice: 'least-squares' },
          ],
        },
        {
          name: 'sensors',
          answer: 'lasso',
          wrong: [
            { name: 'sensors-all-kept', choice: 'ridge', misconception: 'M23' },
            { name: 'sensors-mixed', choice: 'elastic-net' },
            { name: 'sensors-unpenalized', choice: 'least-squares' },
          ],
        },
        {
          name: 'many',
          answer: 'least-squares',
          wrong: [
            { name: 'needless-zeros', choice: 'lasso' },
            { name: 'needless-shrinkage', choice: 'ridge' },
          ],
        },
      ],
      choices: ['ridge', 'least-squares', 'elastic-net', 'lasso'].map((name) => ({ name })),
    },
  }),
});

export const dropTheSmall = singleChoiceItem({
  id: 'many-weights/drop-the-small',
  version: 1,
  objectives: ['choose', 'copies'],
  settles: [2],
  texts: {
    stem: String.raw`After a ridge fit on standardized features the weights are $[[one]]$ for the feature A and $[[each]]$ for each of [[count]] others, B, C and so on. A colleague drops all features but the one with the largest weight, “as ridge has found the important one”. What could be wrong with that?`,
    labels: {
      nothing: 'Nothing: with standardized features the size of a weight says how important it is.',
      copies:
        'The small ones could be near copies of one feature, whose effect is larger than that of A and was shared among them.',
      zero: 'Nothing: a larger λ would have set the small ones to zero anyway.',
      refit: 'Only that the model should have been fitted again without the dropped features.',
    },
    feedback: {
      nothing: String.raw`Ridge shares one effect among all features that carry it. Together the [[count]] could have the effect $[[total]]$.`,
      zero: String.raw`No finite $\lambda$ sets them to zero. And if they resemble each other, their shared effect would not fade before that of A.`,
      refit: String.raw`Fitting again does not bring back what was dropped: the effect of the others would be missing from the model.`,
    },
    solution: String.raw`Suppose B, C and the others are copies of one feature: with the total effect $[[count]]\cdot[[each]]=[[total]]$ it matters more than A with $[[one]]$, and all of it was dropped. Ridge does not select. A small weight beside features that resemble it does not say that the effect they carry is small.`,
  },
  defaults: { count: 4, products: 18 },
  draw: (random) => ({ count: random.integer(3, 6), products: random.integer(16, 24) }),
  pose: ({ count, products }) => {
    const [squares, lambda] = [10, 10];
    const one = weightOfCopies({ squares, products }, lambda, 1);
    const each = weightOfCopies({ squares, products: 1.25 * products }, lambda, count);
    return {
      slots: { count, one, each, total: count * each },
      question: {
        options: [
          { name: 'nothing', misconception: 'M23' },
          { name: 'copies' },
          { name: 'zero', misconception: 'M23' },
          { name: 'refit' },
        ],
        answer: 'copies',
      },
    };
  },
});
