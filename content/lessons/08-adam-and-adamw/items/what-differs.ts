// Objectives "steps" and "converge": which line makes the difference, in code and in words.
import { highlightItem } from '#components/items/highlight/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';

export const placeOfTheDecay = singleChoiceItem({
  id: 'adam-and-adamw/place-of-the-decay',
  version: 1,
  objectives: ['steps'],
  settles: [5],
  texts: {
    stem: String.raw`PyTorch’s $\texttt{torch.optim.Adam}$ is given $\texttt{weight\_decay=0.01}$. Where does the decay enter a step?`,
    labels: {
      before: String.raw`$0.01\,\theta$ is added to the gradient before the moving averages are updated`,
      after: String.raw`$\texttt{lr}\cdot0.01\,\theta$ is taken off the weights, beside Adam’s step`,
      loss: String.raw`$0.01\lVert\theta\rVert^2$ is added to the loss that is printed`,
      nowhere: String.raw`nowhere: $\texttt{Adam}$ ignores the argument, only $\texttt{AdamW}$ uses it`,
    },
    feedback: {
      after: String.raw`That is $\texttt{AdamW}$. In $\texttt{Adam}$ the decay passes through the averages and is divided by $\sqrt{\hat v}$.`,
      loss: 'The optimizer never sees the loss. It adds to the gradient.',
      nowhere: String.raw`It uses the argument, and the runs differ. It is the place that differs from $\texttt{AdamW}$.`,
    },
    solution: String.raw`$\texttt{Adam}$ adds $\texttt{weight\_decay}\cdot\theta$ to the gradient first: Adam with L2. $\texttt{AdamW}$ multiplies $\theta$ by $1-\texttt{lr}\cdot\texttt{weight\_decay}$ instead. The argument has the same name in both, and one number means different things.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'after', misconception: 'M40' },
        { name: 'before' },
        { name: 'loss' },
        { name: 'nowhere' },
      ],
      answer: 'before',
    },
  }),
});

export const wantedDecoupled = spotTheBugItem({
  id: 'adam-and-adamw/wanted-decoupled',
  version: 1,
  objectives: ['steps'],
  settles: [5],
  texts: {
    stem: String.raw`This training loop is meant to decay all weights of the matrices by the *same share* per step, whatever the size of their gradients. Which part is wrong, and what should stand there?`,
    labels: {
      code: [
        '```python',
        'matrices = [p for p in model.parameters() if {{filter:p.dim() >= 2}}]',
        'opt = torch.optim.{{name:Adam}}(matrices, lr=3e-4, weight_decay={{number:0.1}})',
        'for x, y in loader:',
        '    {{zero:opt.zero_grad()}}',
        '    loss_fn(model(x), y).backward()',
        '    opt.step()',
        '```',
      ].join('\n'),
      filter: 'the condition `p.dim() >= 2`',
      name: 'the name `Adam`',
      number: 'the number `0.1`',
      zero: 'the call `opt.zero_grad()`',
      AdamW: '`AdamW`',
      NAdam: '`NAdam`, which is Adam with Nesterov momentum',
      SGD: '`SGD` with a momentum of 0.9',
      one: '`p.dim() >= 1`',
      smaller: '`0.1 * 3e-4`, the share per step',
      later: 'the same call after `opt.step()`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      filter: 'Biases and gains have one dimension and stay out, so this selects the matrices.',
      number: String.raw`0.1 is a common number for $\texttt{AdamW}$, where the share per step is lr times it. Changing it does not change what it is multiplied by.`,
      zero: 'The gradients are cleared before they are computed anew, as they should be.',
      nothing: String.raw`$\texttt{torch.optim.Adam}$ adds the decay to the gradient and then divides by the running size of the gradient. So the share is another one for each weight.`,
      NAdam: 'By default it adds the decay to the gradient as well, and divides it.',
      SGD: 'The share would be the same for all, but this is another optimizer for the data too. Only the decay was to be changed.',
    },
    solution: String.raw`$\texttt{torch.optim.AdamW}$ takes $\texttt{lr}\cdot\texttt{weight\_decay}$ off each weight, outside of the division. With $\texttt{torch.optim.Adam}$ the decay is part of the gradient, and weights with large gradients hardly feel it.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'filter', fixes: [{ name: 'one' }, { name: 'nothing', pinned: true }] },
        {
          name: 'name',
          fixes: [
            { name: 'NAdam', misconception: 'M43' },
            { name: 'AdamW' },
            { name: 'SGD' },
            { name: 'nothing', misconception: 'M40', pinned: true },
          ],
        },
        { name: 'number', fixes: [{ name: 'smaller' }, { name: 'nothing', pinned: true }] },
        { name: 'zero', fixes: [{ name: 'later' }, { name: 'nothing', pinned: true }] },
      ],
      answer: { token: 'name', fix: 'AdamW' },
    },
  }),
});

export const popularAnswer = highlightItem({
  id: 'adam-and-adamw/popular-answer',
  version: 1,
  objectives: ['steps', 'converge'],
  settles: [5],
  texts: {
    stem: 'Which words of this popular explanation are wrong?',
    labels: {
      text: String.raw`For {{plain}}, L2 regularization and weight decay give the same steps. For optimizers such as Adam they do not, and that is because of {{cause}}. AdamW {{place}}. It is therefore the right way to minimize {{objective}} with Adam.`,
      plain: 'plain gradient descent',
      cause: 'momentum',
      place: 'keeps the decay out of the gradient',
      objective: String.raw`the loss plus $\tfrac\lambda2\lVert w\rVert^2$`,
    },
    feedback: {
      plain: String.raw`Plain gradient descent multiplies by $1-\eta\lambda$ in both cases, so these words are right.`,
      cause: String.raw`It is the division by $\sqrt{\hat v}$. Momentum with L2 in the gradient still ends at the ridge solution.`,
      place: 'That is what it does, so these words are right.',
      objective: String.raw`AdamW minimizes no such sum. On the full batch of a convex loss, with a fading rate, it ends at the minimum of the loss in the box $\lVert w\rVert_\infty\le1/\lambda$; it is Adam with L2 that ends at the ridge solution.`,
    },
    solution: String.raw`Wrong: “momentum” (the cause is that Adam divides by the running size of the gradient) and “the loss plus $\tfrac\lambda2\lVert w\rVert^2$” (AdamW is another regularizer, not a better solver of this one). Whether it generalizes better is a question of experiments, not of which objective it minimizes.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      segments: [
        { name: 'plain', faulty: false },
        { name: 'cause', faulty: true, misconception: 'M43' },
        { name: 'place', faulty: false },
        { name: 'objective', faulty: true, misconception: 'M41' },
      ],
    },
  }),
});
