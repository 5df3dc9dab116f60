// Objective "conventions": the same fit under other names, and with repeated rows.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { afterRepeating, namesOf } from '../values.ts';

export const repeatedRows = numericItem({
  id: 'choosing-lambda/repeated-rows',
  version: 1,
  objectives: ['conventions'],
  texts: {
    stem: 'By mistake every row of the data stands in the file [[times]] times. In scikit-learn `Ridge(alpha=[[ridge]])` and `Lasso(alpha=[[lasso]])` were right for the data without repetition. Which `alpha` gives the same weights with the repeated rows?',
    hints: [
      String.raw`Ridge adds its penalty to the *sum* of the squared errors, Lasso to the sum divided by $2n$.`,
    ],
    labels: { ridge: '`alpha` of `Ridge`', lasso: '`alpha` of `Lasso`' },
    feedback: {
      'ridge-same': String.raw`The sum of the squared errors has grown. With the same $\alpha$ the penalty would count for less beside it.`,
      'ridge-less': String.raw`The other way round: the loss has grown, so the penalty has to grow with it.`,
      'lasso-scaled': String.raw`Lasso’s loss is divided by $n$, so repeating the rows does not change it. Only Ridge’s is a sum.`,
      'lasso-less': String.raw`Lasso’s loss is a mean over the rows: it stays as it was, and so must $\alpha$.`,
    },
    solution: String.raw`The loss of Ridge is a sum, [[times]] times as large as before, so $\alpha$ has to be, too: $[[ridgeAfter]]$. The loss of Lasso is a mean and has not changed: $[[lassoAfter]]$. The same name, $\alpha$, for two scalings in one library.`,
  },
  defaults: { times: 2, ridge: 3, lasso: 0.3 },
  draw: (random) => ({
    times: random.integer(2, 5),
    ridge: random.pick([0.5, 2, 3, 7, 10]),
    lasso: random.pick([0.1, 0.2, 0.3, 0.4]),
  }),
  pose: ({ times, ridge, lasso }) => {
    const after = afterRepeating(times, ridge, lasso);
    return {
      slots: { times, ridge, lasso, ridgeAfter: after.ridge, lassoAfter: after.lasso },
      question: {
        blanks: [
          {
            name: 'ridge',
            answer: after.ridge,
            wrong: [
              { name: 'ridge-same', value: ridge, misconception: 'M30' },
              { name: 'ridge-less', value: ridge / times },
            ],
          },
          {
            name: 'lasso',
            answer: after.lasso,
            wrong: [
              { name: 'lasso-scaled', value: lasso * times, misconception: 'M30' },
              { name: 'lasso-less', value: lasso / times },
            ],
          },
        ],
      },
    };
  },
});

export const oneRidgeManyNames = numericItem({
  id: 'choosing-lambda/one-ridge-many-names',
  version: 1,
  objectives: ['conventions'],
  texts: {
    stem: 'In scikit-learn `Ridge(alpha=[[alpha]])` is fitted to $n=[[rows]]$ rows; $y$ has the standard deviation $s_y=[[scale]]$ (divisor $n$). The same weights are wanted from `ElasticNet(alpha=…, l1_ratio=0)`, and from glmnet in R with `family = "gaussian"`, `alpha = 0` and `standardize = FALSE`. Which `alpha` does ElasticNet need, and which `lambda` glmnet?',
    hints: [
      String.raw`ElasticNet puts its penalty beside the sum of squares divided by $2n$.`,
      String.raw`With the family given as a string, glmnet first divides $y$ by $s_y$ and at the end multiplies the weights by it.`,
    ],
    labels: { elastic: '`alpha` of `ElasticNet`', glmnet: '`lambda` of glmnet' },
    feedback: {
      'same-name': String.raw`The name is the same, the scaling is not: Ridge’s loss is a sum, ElasticNet’s is divided by $2n$ and its penalty by 2.`,
      'two-n': String.raw`You divided by $2n$. ElasticNet’s squared penalty has a ½ of its own, so the twos cancel.`,
      'times-n': String.raw`The other way round: beside a loss divided by $n$ the penalty has to be divided as well.`,
      'scale-ignored': String.raw`That would be right if glmnet left $y$ alone. It divides $y$ by $s_y$, which divides the loss by $s_y^2$ and the weights by $s_y$.`,
      'scale-divided': String.raw`You divided by $s_y$. The weights are made smaller by $s_y$, so the same $\lambda$ does less: it has to be *larger*.`,
      'scale-squared': String.raw`You multiplied by $s_y^2$. The given $\lambda$ is itself divided by $s_y$ inside.`,
    },
    solution: String.raw`Beside a loss divided by $n$ the strength is divided by $n$, too: $[[alpha]]/[[rows]]=[[elastic]]$ for ElasticNet. For glmnet multiply by $s_y$: $\lambda=\alpha s_y/n=[[glmnet]]$. (For the lasso, $\alpha=1$ there, $s_y$ drops out.)`,
  },
  defaults: { alpha: 10, rows: 200, scale: 4 },
  draw: (random) => ({
    alpha: random.pick([2, 5, 10, 20, 30]),
    rows: random.pick([50, 80, 100, 200, 400]),
    scale: random.pick([2.5, 3, 4, 5, 12]),
  }),
  pose: ({ alpha, rows, scale }) => {
    const { elasticNet, glmnet } = namesOf(alpha, rows, scale);
    return {
      slots: { alpha, rows, scale, elastic: elasticNet, glmnet },
      question: {
        blanks: [
          {
            name: 'elastic',
            answer: elasticNet,
            wrong: [
              { name: 'same-name', value: alpha, misconception: 'M30' },
              { name: 'two-n', value: elasticNet / 2, misconception: 'M07' },
              { name: 'times-n', value: alpha * rows },
            ],
          },
          {
            name: 'glmnet',
            answer: glmnet,
            wrong: [
              { name: 'scale-ignored', value: elasticNet, misconception: 'M31' },
              { name: 'scale-divided', value: elasticNet / scale },
              { name: 'scale-squared', value: elasticNet * scale ** 2 },
            ],
          },
        ],
      },
    };
  },
});
