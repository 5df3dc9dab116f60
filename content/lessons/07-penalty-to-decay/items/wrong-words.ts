// Objectives "sign" and "derive": what is wrong in a line of code, and in a popular answer.
import { highlightItem } from '#components/items/highlight/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';

export const signOfTheDecay = spotTheBugItem({
  id: 'penalty-to-decay/sign-of-the-decay',
  version: 1,
  objectives: ['sign'],
  settles: [1],
  texts: {
    stem: 'This loop is meant to be gradient descent with weight decay. The loss goes down and the weights keep growing. Which part is wrong, and what should stand there?',
    labels: {
      code: [
        '```python',
        'for step in range(steps):',
        '    g = {{gradient:grad_loss(w)}}',
        '    w = w {{data-sign:-}} lr * g {{decay-sign:+}} lr * {{decay:lam * w}}',
        '```',
      ].join('\n'),
      gradient: '`grad_loss(w)`',
      'data-sign': 'the sign `-` before `lr * g`',
      'decay-sign': 'the sign `+` before `lr * lam * w`',
      decay: 'the product `lam * w`',
      plus: 'a plus sign: `+`',
      minus: 'a minus sign: `-`',
      squared: 'the square: `lam * w**2`',
      size: 'the absolute value: `lam * abs(w)`',
      'at-zero': 'the gradient at zero: `grad_loss(0 * w)`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      gradient: 'The gradient of the data loss at the current weights is what a step needs.',
      'data-sign': 'A step goes against the gradient of the data loss, so this minus is right.',
      decay:
        'The gradient of ½λw² is λw. Its size is right here; look at what it is added to, and how.',
      nothing:
        'With the plus, every step multiplies the weights by 1 + ηλ: they grow, and faster the larger they are. That is the opposite of decay.',
    },
    solution:
      'The penalty’s gradient λw belongs to the gradient of the objective, and a step *subtracts* that: `w = w - lr * g - lr * lam * w`. With the plus the factor on the weights is 1 + ηλ instead of 1 − ηλ. The training loss can go down all the same, where the data loss does not rise with the size of the weights, as with classes that can be separated.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'gradient', fixes: [{ name: 'at-zero' }, { name: 'nothing', pinned: true }] },
        {
          name: 'data-sign',
          fixes: [{ name: 'plus' }, { name: 'nothing', pinned: true }],
          misconception: 'M44',
        },
        {
          name: 'decay-sign',
          fixes: [{ name: 'minus' }, { name: 'nothing', misconception: 'M44', pinned: true }],
        },
        {
          name: 'decay',
          fixes: [{ name: 'squared' }, { name: 'size' }, { name: 'nothing', pinned: true }],
        },
      ],
      answer: { token: 'decay-sign', fix: 'minus' },
    },
  }),
});

export const popularAnswer = highlightItem({
  id: 'penalty-to-decay/popular-answer',
  version: 1,
  objectives: ['derive', 'balance'],
  settles: [1, 6],
  texts: {
    stem: 'Which words of this popular answer are wrong? The optimizer is plain gradient descent with a learning rate and a λ below 1.',
    labels: {
      text: String.raw`To the gradient of the data loss, the L2 penalty adds {{gradient}}. So each step {{factor}} before the data gradient is subtracted. At each iteration it thereby removes {{share}}. If one trains {{forever}}, {{zero}}.`,
      gradient: String.raw`the term $\lambda w$`,
      factor: String.raw`multiplies every weight by $1-\eta\lambda$`,
      share: 'a small percentage of the weights',
      forever: 'for a very long time',
      zero: 'all weights end at zero',
    },
    feedback: {
      gradient: String.raw`The gradient of $\tfrac\lambda2\lVert w\rVert^2$ is $\lambda w$, so these words are right.`,
      factor: String.raw`$w-\eta\lambda w=(1-\eta\lambda)w$, so these words are right.`,
      share:
        'No weights are removed. A small percentage of each weight’s *value* is taken off; the number of weights stays.',
      forever: 'Training may last as long as one likes. What is wrong is where it is said to end.',
      zero: String.raw`The data keep pulling. Training ends where $\nabla\mathcal L(w)=-\lambda w$, which is at zero only if the data do not pull there.`,
    },
    solution: String.raw`Wrong: “a small percentage of the weights” (it is a percentage of each weight’s value) and “all weights end at zero” (they rest where the data’s pull equals the decay’s). The first half is right: for plain gradient descent the penalty’s gradient $\lambda w$ becomes the factor $1-\eta\lambda$.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      segments: [
        { name: 'gradient', faulty: false },
        { name: 'factor', faulty: false },
        { name: 'share', faulty: true, misconception: 'M18' },
        { name: 'forever', faulty: false },
        { name: 'zero', faulty: true, misconception: 'M19' },
      ],
    },
  }),
});
