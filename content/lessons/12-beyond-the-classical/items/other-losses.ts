// Objective "convert": logistic regression, networks and Huber.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { glmnetBinomial } from '#numerics/conventions/glmnet.ts';
import { kerasL2 } from '#numerics/conventions/keras.ts';
import { pytorchSgd } from '#numerics/conventions/pytorch.ts';
import {
  scikitLearnHuberRegressor,
  scikitLearnLogisticRegression,
  scikitLearnRidge,
} from '#numerics/conventions/scikit-learn.ts';

export const lambdaAsC = numericItem({
  id: 'beyond-the-classical/lambda-as-c',
  version: 1,
  objectives: ['convert'],
  texts: {
    stem: String.raw`A logistic regression by glmnet, $\texttt{family="binomial"}$, $\texttt{alpha=0}$, $\texttt{lambda=[[lambda]]}$, on $n=[[rows]]$ observations with unscaled columns. Which $\texttt{C}$ gives the same fit in scikit-learn’s $\texttt{LogisticRegression}$? And which for twice the penalty?`,
    hints: [
      String.raw`glmnet: $\tfrac1n\sum\ell_i+\tfrac\lambda2\lVert w\rVert^2$. scikit-learn: $C\sum\ell_i+\tfrac12\lVert w\rVert^2$.`,
    ],
    labels: { c: 'value of C', twice: 'value of C for twice the penalty' },
    feedback: {
      product: String.raw`You took $C$ as a strength. It stands in front of the loss: $C=1/(n\lambda)$.`,
      'no-n': String.raw`That is $1/\lambda$. glmnet’s loss is a mean and scikit-learn’s a sum, so an $n$ comes in.`,
      'n-above': String.raw`You multiplied $1/\lambda$ by $n$. Dividing glmnet’s objective by $\lambda$ gives $\tfrac1{n\lambda}\sum\ell_i+\tfrac12\lVert w\rVert^2$.`,
      'twice-up': String.raw`A larger $C$ gives the loss more weight, and so penalizes *less*.`,
    },
    solution: String.raw`$C=1/(n\lambda)=1/([[rows]]\cdot[[lambda]])=[[c]]$, and half of it, $[[twice]]$, for twice the penalty. The spread of the labels plays no part here, unlike for $\texttt{"gaussian"}$.`,
  },
  defaults: { lambda: 0.05, rows: 40 },
  draw: (random) => ({
    lambda: random.pick([0.01, 0.02, 0.05, 0.1]),
    rows: random.pick([25, 40, 80, 200, 400, 500]),
  }),
  pose: ({ lambda, rows }) => {
    const ours = glmnetBinomial.toOurs({ lambda, alpha: 0 }, { rows });
    const { C = NaN } = scikitLearnLogisticRegression.fromOurs(ours, {});
    return {
      slots: { lambda, rows, c: C, twice: C / 2 },
      question: {
        blanks: [
          {
            name: 'c',
            answer: C,
            wrong: [
              { name: 'product', value: 1 / C, misconception: 'M05' },
              { name: 'no-n', value: 1 / lambda },
              { name: 'n-above', value: rows / lambda },
            ],
          },
          {
            name: 'twice',
            answer: C / 2,
            wrong: [{ name: 'twice-up', value: 2 * C, misconception: 'M05' }],
          },
        ],
      },
    };
  },
});

export const ridgeAsNetwork = numericItem({
  id: 'beyond-the-classical/ridge-as-network',
  version: 1,
  objectives: ['convert'],
  texts: {
    stem: String.raw`The fit of $\texttt{Ridge(alpha=[[alpha]])}$ on $n=[[rows]]$ observations is to be reached by gradient descent on a linear layer; the intercept is left out of the decay. Which $\texttt{weight\_decay}$ does PyTorch’s $\texttt{SGD}$ need with $\texttt{MSELoss()}$, the mean squared error? And which number does Keras’ $\texttt{l2(…)}$ need with the loss $\texttt{"mse"}$?`,
    hints: [
      String.raw`Divide $\lVert y-Xw\rVert^2+\alpha\lVert w\rVert^2$ by $n$.`,
      String.raw`PyTorch’s $\texttt{weight\_decay}$ belongs to $\tfrac12\,\texttt{weight\_decay}\,\lVert w\rVert^2$.`,
    ],
    labels: { torch: 'weight_decay in PyTorch', keras: 'number in l2(…) in Keras' },
    feedback: {
      sum: String.raw`That goes with a *sum* of squared errors. The mean divides the loss by $n$, so the penalty has to be divided as well.`,
      'torch-half': String.raw`Half of it is missing: PyTorch adds $\texttt{weight\_decay}\cdot w$ to the gradient, which is the gradient of ½ of it times $\lVert w\rVert^2$.`,
      'keras-doubled': String.raw`Keras adds $c\lVert W\rVert^2$ itself, without a ½.`,
      'keras-half': 'Neither the loss nor the penalty of Keras has a ½ here.',
    },
    solution: String.raw`Divided by $n$: mean squared error plus $\tfrac{\alpha}{n}\lVert w\rVert^2$. Keras takes $\alpha/n=[[keras]]$, PyTorch $2\alpha/n=[[torch]]$. With $\tfrac12$ the mean squared error as loss both numbers would be half as large.`,
  },
  defaults: { alpha: 10, rows: 200 },
  draw: (random) => ({
    alpha: random.pick([0.5, 1, 2, 5, 10, 20]),
    rows: random.pick([50, 80, 100, 200, 400, 500]),
  }),
  pose: ({ alpha, rows }) => {
    const ours = scikitLearnRidge.toOurs({ alpha }, {});
    const context = { rows, loss: 'mean-squared' } as const;
    const { weight_decay: torch = NaN } = pytorchSgd.fromOurs(ours, context);
    const { l2: keras = NaN } = kerasL2.fromOurs(ours, context);
    return {
      slots: { alpha, rows, torch, keras },
      question: {
        blanks: [
          {
            name: 'torch',
            answer: torch,
            wrong: [
              { name: 'sum', value: 2 * alpha },
              { name: 'sum', value: alpha },
              { name: 'torch-half', value: keras, misconception: 'M07' },
            ],
          },
          {
            name: 'keras',
            answer: keras,
            wrong: [
              { name: 'sum', value: alpha },
              { name: 'keras-doubled', value: torch, misconception: 'M07' },
              { name: 'keras-half', value: keras / 2, misconception: 'M07' },
            ],
          },
        ],
      },
    };
  },
});

export const alphaOfHuber = numericItem({
  id: 'beyond-the-classical/alpha-of-huber',
  version: 1,
  objectives: ['convert'],
  texts: {
    stem: String.raw`scikit-learn’s $\texttt{HuberRegressor}$ with $\texttt{epsilon=1.35}$ and $\texttt{alpha=[[alpha]]}$ minimizes $\sum_i\bigl(\sigma+\sigma H(\tfrac{r_i}{\sigma})\bigr)+\texttt{alpha}\,\lVert w\rVert^2$ over $w$ and $\sigma$, where $H(z)=z^2$ up to $\texttt{epsilon}$ and is linear beyond. It has found $\hat\sigma=[[scale]]$. The same $w$ minimizes $\sum_i\rho_k(r_i)+\tfrac12\lambda\lVert w\rVert^2$ with Huber’s $\rho_k(r)=\tfrac12r^2$ up to $k$. Which $k$ and which $\lambda$?`,
    hints: [
      String.raw`Hold $\sigma$ at $\hat\sigma$. Then $\hat\sigma H(r/\hat\sigma)=\tfrac{2}{\hat\sigma}\,\rho_k(r)$; multiply everything by $\hat\sigma/2$.`,
    ],
    labels: { k: String.raw`threshold $k$`, lambda: String.raw`strength $\lambda$` },
    feedback: {
      'k-unscaled': String.raw`epsilon counts in units of $\sigma$. The threshold in units of $y$ is $\texttt{epsilon}\cdot\hat\sigma$.`,
      unscaled: String.raw`The scale comes in: multiplied by $\hat\sigma/2$, the penalty is $\tfrac12\,\texttt{alpha}\,\hat\sigma\,\lVert w\rVert^2$.`,
      halved: String.raw`Both sides have a ½ in the end: $\tfrac{\hat\sigma}2\cdot\texttt{alpha}=\tfrac12\lambda$.`,
      divided: String.raw`You divided by $\hat\sigma$. A larger scale flattens the loss, so the same alpha is a *stronger* penalty.`,
    },
    solution: String.raw`$k=1.35\cdot[[scale]]=[[k]]$ and $\lambda=\texttt{alpha}\cdot\hat\sigma=[[alpha]]\cdot[[scale]]=[[lambda]]$. So the strength of the same alpha changes with the scale of the data: measure $y$ in thousands, and it is another penalty.`,
  },
  defaults: { alpha: 0.5, scale: 4 },
  draw: (random) => ({
    alpha: random.pick([0.1, 0.2, 0.5, 2, 3]),
    scale: random.pick([0.5, 2, 3, 4, 5, 8]),
  }),
  pose: ({ alpha, scale }) => {
    const { lambda2 } = scikitLearnHuberRegressor.toOurs({ alpha }, { residualScale: scale });
    const k = 1.35 * scale;
    return {
      slots: { alpha, scale, k, lambda: lambda2 },
      question: {
        blanks: [
          { name: 'k', answer: k, wrong: [{ name: 'k-unscaled', value: 1.35 }] },
          {
            name: 'lambda',
            answer: lambda2,
            wrong: [
              { name: 'unscaled', value: alpha },
              { name: 'halved', value: lambda2 / 2 },
              { name: 'divided', value: alpha / scale },
            ],
          },
        ],
      },
    };
  },
});
