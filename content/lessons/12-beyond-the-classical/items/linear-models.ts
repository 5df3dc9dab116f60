// Objective "convert": one fit, and the number that each library wants for it.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { glmnetGaussian, glmnetGaussianObject } from '#numerics/conventions/glmnet.ts';
import { scikitLearnElasticNet, scikitLearnRidge } from '#numerics/conventions/scikit-learn.ts';

export const ridgeAsElasticNet = numericItem({
  id: 'beyond-the-classical/ridge-as-elastic-net',
  version: 1,
  objectives: ['convert'],
  texts: {
    stem: String.raw`scikit-learn’s $\texttt{Ridge(alpha=[[alpha]])}$ is fitted to $n=[[rows]]$ observations. Which $\texttt{alpha}$ gives the same weights in $\texttt{ElasticNet}$ with $\texttt{l1\_ratio=0}$? And if every observation is entered twice, which $\texttt{alpha}$ does each of the two need to keep the weights as they are?`,
    hints: [
      String.raw`$\texttt{Ridge}$ minimizes $\lVert y-Xw\rVert^2+\alpha\lVert w\rVert^2$, $\texttt{ElasticNet}$ then $\tfrac1{2n}\lVert y-Xw\rVert^2+\tfrac12\alpha\lVert w\rVert^2$.`,
    ],
    labels: {
      net: 'alpha of ElasticNet',
      'ridge-twice': 'alpha of Ridge, observations entered twice',
      'net-twice': 'alpha of ElasticNet, observations entered twice',
    },
    feedback: {
      same: 'The two have different losses: a sum in Ridge, a mean in ElasticNet. The same alpha is n times as strong there.',
      multiplied: String.raw`You multiplied by $n$. The loss of ElasticNet is divided by $n$, so its penalty has to be, too.`,
      halved: String.raw`Both terms of ElasticNet carry the ½, so it drops out.`,
      'ridge-kept': 'The sum of squares doubles, so the penalty beside it has to double as well.',
      'net-doubled': 'The mean of squares stays what it is, so the penalty stays, too.',
    },
    solution: String.raw`Multiply ElasticNet’s objective by $2n$: $\lVert y-Xw\rVert^2+n\alpha\lVert w\rVert^2$. So $\texttt{alpha}=[[alpha]]/[[rows]]=[[net]]$. With every row twice, Ridge needs $[[ridgeTwice]]$ and ElasticNet still $[[net]]$.`,
  },
  defaults: { alpha: 10, rows: 200 },
  draw: (random) => ({
    alpha: random.pick([0.5, 1, 2, 5, 10, 20]),
    rows: random.pick([40, 50, 80, 100, 200, 400, 500]),
  }),
  pose: ({ alpha, rows }) => {
    const strengths = scikitLearnRidge.toOurs({ alpha }, {});
    const { alpha: net = NaN } = scikitLearnElasticNet.fromOurs(strengths, { rows });
    const doubled = scikitLearnElasticNet.toOurs({ alpha: net, l1_ratio: 0 }, { rows: 2 * rows });
    const { alpha: ridgeTwice = NaN } = scikitLearnRidge.fromOurs(doubled, {});
    return {
      slots: { alpha, rows, net, ridgeTwice },
      question: {
        blanks: [
          {
            name: 'net',
            answer: net,
            wrong: [
              { name: 'same', value: alpha, misconception: 'M30' },
              { name: 'multiplied', value: alpha * rows },
              { name: 'halved', value: net / 2 },
            ],
          },
          {
            name: 'ridge-twice',
            answer: ridgeTwice,
            wrong: [{ name: 'ridge-kept', value: alpha, misconception: 'M30' }],
          },
          {
            name: 'net-twice',
            answer: net,
            wrong: [{ name: 'net-doubled', value: 2 * net, misconception: 'M30' }],
          },
        ],
      },
    };
  },
});

export const ridgeInGlmnet = numericItem({
  id: 'beyond-the-classical/ridge-in-glmnet',
  version: 1,
  objectives: ['convert'],
  texts: {
    stem: String.raw`The fit of scikit-learn’s $\texttt{Ridge(alpha=[[alpha]])}$ on $n=[[rows]]$ observations is wanted from R’s glmnet, with $\texttt{alpha=0}$ and $\texttt{standardize=FALSE}$. The responses have the standard deviation $s_y=[[scale]]$ (with divisor $n$). Which $\texttt{lambda}$ is it with $\texttt{family="gaussian"}$? And which with the family object, $\texttt{family=gaussian()}$?`,
    hints: [
      String.raw`With the string, glmnet first divides $y$ by $s_y$, fits, and multiplies the coefficients by $s_y$.`,
    ],
    labels: { string: 'lambda with family="gaussian"', object: 'lambda with family=gaussian()' },
    feedback: {
      'no-scale': String.raw`That is right for the family *object*. With the string, glmnet works on $y/s_y$, which makes the squared penalty weaker by $s_y$.`,
      'divided-scale': String.raw`You divided by $s_y$. The penalty that glmnet applies is $\lambda/s_y$, so $\lambda$ has to be larger.`,
      same: 'The loss of glmnet is a mean, that of Ridge a sum.',
      'object-scaled': String.raw`That belongs to the string. With the family object glmnet does not rescale $y$.`,
    },
    solution: String.raw`Object: $\texttt{lambda}=\alpha/n=[[object]]$. String: $\alpha s_y/n=[[string]]$. The lasso part is not affected, so an elastic net with the same two numbers in glmnet and scikit-learn is another fit. (Columns unscaled in both; glmnet standardizes unless told not to, and its default precision is lower.)`,
  },
  defaults: { alpha: 10, rows: 200, scale: 4 },
  draw: (random) => ({
    alpha: random.pick([1, 2, 5, 10, 20]),
    rows: random.pick([50, 100, 200, 400]),
    scale: random.pick([0.5, 2, 3, 4, 5, 8]),
  }),
  pose: ({ alpha, rows, scale }) => {
    const strengths = scikitLearnRidge.toOurs({ alpha }, {});
    const context = { rows, targetScale: scale };
    const { lambda: string = NaN } = glmnetGaussian.fromOurs(strengths, context);
    const { lambda: object = NaN } = glmnetGaussianObject.fromOurs(strengths, context);
    return {
      slots: { alpha, rows, scale, string, object },
      question: {
        blanks: [
          {
            name: 'string',
            answer: string,
            wrong: [
              { name: 'no-scale', value: object, misconception: 'M31' },
              { name: 'divided-scale', value: object / scale },
              { name: 'same', value: alpha, misconception: 'M30' },
            ],
          },
          {
            name: 'object',
            answer: object,
            wrong: [
              { name: 'object-scaled', value: string },
              { name: 'same', value: alpha, misconception: 'M30' },
            ],
          },
        ],
      },
    };
  },
});
