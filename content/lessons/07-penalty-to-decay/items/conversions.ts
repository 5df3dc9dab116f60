// Objective "convert": the same strength, written in other ways.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { kerasL2 } from '#numerics/conventions/keras.ts';
import { pytorchSgd } from '#numerics/conventions/pytorch.ts';

export const kerasToPytorch = numericItem({
  id: 'penalty-to-decay/keras-to-pytorch',
  version: 1,
  objectives: ['convert'],
  settles: [1, 9],
  texts: {
    stem: String.raw`All weights of a Keras model have the $\texttt{kernel\_regularizer}$ $\texttt{l2([[l2]])}$, which adds $[[l2]]\,\lVert W\rVert^2$ to the loss. The same model is trained in PyTorch with $\texttt{SGD(weight\_decay=…)}$, which adds $\texttt{weight\_decay}\cdot w$ to the gradient. Which $\texttt{weight\_decay}$ gives the same steps, with the same data loss and learning rate?`,
    hints: [String.raw`Differentiate the penalty that Keras adds.`],
    labels: { decay: 'value of weight_decay' },
    feedback: {
      same: String.raw`You took over the number. The gradient of $c\lVert W\rVert^2$ is $2cW$: Keras has no ½, PyTorch has one.`,
      half: String.raw`You divided by 2. The gradient of $c\lVert W\rVert^2$ is $2cW$, so the number doubles.`,
    },
    solution: String.raw`The gradient of $[[l2]]\,\lVert W\rVert^2$ is $2\cdot[[l2]]\,W$, so $\texttt{weight\_decay}=[[decay]]$. PyTorch’s number belongs to $\tfrac12\,\texttt{weight\_decay}\,\lVert w\rVert^2$. Mind which parameters it reaches: a kernel regularizer leaves biases alone, PyTorch decays all that the optimizer is given.`,
  },
  defaults: { l2: 0.001 },
  draw: (random) => ({
    l2: random.pick([0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.05]),
  }),
  pose: ({ l2 }) => {
    const context = { rows: 1, loss: 'half-mean-squared' } as const;
    const { weight_decay: decay } = pytorchSgd.fromOurs(kerasL2.toOurs({ l2 }, context), context);
    return {
      slots: { l2: String(l2), decay },
      question: {
        blanks: [
          {
            name: 'decay',
            answer: decay ?? NaN,
            wrong: [
              { name: 'same', value: l2, misconception: 'M07' },
              { name: 'half', value: l2 / 2, misconception: 'M07' },
            ],
          },
        ],
      },
    };
  },
});

export const penaltyOfADecay = numericItem({
  id: 'penalty-to-decay/penalty-of-a-decay',
  version: 1,
  objectives: ['convert', 'derive'],
  settles: [5],
  texts: {
    stem: String.raw`A program multiplies all weights by $[[factor]]$ before each step of plain gradient descent, and its learning rate is $\eta=[[rate]]$. The data gradient is taken at the weights before that. Which penalty $\tfrac\lambda2\lVert w\rVert^2$ in the objective would give the same steps? With the learning rate $[[otherRate]]$ and the factor left as it is, which $\lambda$ would it be?`,
    labels: {
      lambda: String.raw`the strength $\lambda$ at $\eta=[[rate]]$`,
      other: String.raw`the strength $\lambda$ at $\eta=[[otherRate]]$`,
    },
    feedback: {
      'not-divided': String.raw`That is what is lost per step, $\eta\lambda$. Divide by the learning rate to get $\lambda$.`,
      multiplied: String.raw`You multiplied by the learning rate. The loss per step is $\eta\lambda$, so $\lambda$ is the loss *divided* by $\eta$.`,
      unchanged: String.raw`The factor stays, so $\eta\lambda$ stays, and $\lambda$ changes with $\eta$.`,
      'other-way': String.raw`You scaled $\lambda$ the same way as $\eta$. Their product is what stays.`,
    },
    solution: String.raw`The factor is $1-\eta\lambda$, so $\eta\lambda=[[share]]$ and $\lambda=[[share]]/[[rate]]=[[lambda]]$; with the other rate $[[share]]/[[otherRate]]=[[other]]$. For plain gradient descent decay and penalty are the same thing, but a decay that is fixed per step is a different penalty at every learning rate.`,
  },
  defaults: { share: 0.0005, rate: 0.1, ratio: 0.5 },
  draw: (random) => ({
    share: random.pick([0.0001, 0.0002, 0.0005, 0.001, 0.002]),
    rate: random.pick([0.02, 0.04, 0.1, 0.2]),
    ratio: random.pick([0.1, 0.5, 2]),
  }),
  pose: ({ share, rate, ratio }) => {
    const otherRate = rate * ratio;
    const lambda = share / rate;
    const other = share / otherRate;
    return {
      slots: { factor: String(1 - share), share, rate, otherRate, lambda, other },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda,
            wrong: [
              { name: 'not-divided', value: share },
              { name: 'multiplied', value: share * rate },
            ],
          },
          {
            name: 'other',
            answer: other,
            wrong: [
              { name: 'unchanged', value: lambda },
              { name: 'other-way', value: lambda * ratio },
            ],
          },
        ],
      },
    };
  },
});
