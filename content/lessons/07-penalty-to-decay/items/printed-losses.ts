// Objective "report": what a printed loss contains.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';

export const whatIsPrinted = matchingItem({
  id: 'penalty-to-decay/what-is-printed',
  version: 1,
  objectives: ['report'],
  settles: [1],
  texts: {
    stem: 'A training loop prints its training loss at each step. Does the printed number contain the L2 penalty?',
    labels: {
      keras: String.raw`Keras with the $\texttt{kernel\_regularizer}$ $\texttt{l2(0.01)}$: the $\texttt{loss}$ that $\texttt{fit}$ prints`,
      torch: String.raw`PyTorch with $\texttt{SGD(weight\_decay=0.02)}$: the value of $\texttt{loss\_fn(model(x), y)}$`,
      included: 'yes, it is data loss plus penalty',
      excluded: 'no, it is the data loss alone',
    },
    feedback: {
      'keras-excluded':
        'A regularizer of a layer is added to the loss of the model, and the sum is what is printed. The objective really contains the term.',
      'torch-included': String.raw`The optimizer adds $\texttt{weight\_decay}\cdot w$ to the gradient. It never sees the loss, and the loss function never sees the penalty.`,
    },
    solution:
      'Keras adds a regularizer to the loss and prints the sum. PyTorch’s weight_decay acts in the optimizer, on the gradient, so the printed loss does not contain it. Two runs with the same steps can print different losses; compare data losses.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        {
          name: 'keras',
          answer: 'included',
          wrong: [{ name: 'keras-excluded', choice: 'excluded' }],
        },
        {
          name: 'torch',
          answer: 'excluded',
          wrong: [{ name: 'torch-included', choice: 'included' }],
        },
      ],
      choices: ['included', 'excluded'].map((name) => ({ name })),
      reuse: true,
    },
  }),
});

export const validationBelowTraining = multipleChoiceItem({
  id: 'penalty-to-decay/validation-below-training',
  version: 1,
  objectives: ['report'],
  texts: {
    stem: 'During training, the printed validation loss is lower than the printed training loss. Which of these can be the reason, without any error in the program?',
    labels: {
      average:
        'The training loss is an average over the epoch, the validation loss is taken at its end, with better weights.',
      dropout:
        'Dropout is active while the training loss is computed and switched off for validation.',
      chance: 'The validation set is small and happens to be easier.',
      decay: String.raw`PyTorch’s $\texttt{weight\_decay}$ is part of the printed training loss and not of the validation loss.`,
      bug: 'None of them: a validation loss below the training loss always means an error.',
    },
    feedback: {
      average:
        'In an epoch in which the weights improve, the average over the epoch is above the value at its end. This alone can turn the order around.',
      dropout:
        'Dropout disturbs the network during training only, so the training loss is that of a handicapped network.',
      chance: 'A validation set is a sample. Its loss varies, by more the smaller it is.',
      decay: String.raw`$\texttt{weight\_decay}$ acts in the optimizer, on the gradient. The loss function does not know of it, so it is in neither of the two numbers.`,
      bug: 'The two numbers are taken on different data, at different times and sometimes with different networks. Their order alone proves nothing.',
    },
    solution:
      'The average over the epoch, dropout and chance can each do it. PyTorch’s weight_decay cannot, since it is not in the printed loss. A regularizer that *is* part of the training loss can, where validation leaves it out.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'average', right: true },
        { name: 'dropout', right: true },
        { name: 'chance', right: true },
        { name: 'decay', right: false },
        { name: 'bug', right: false, misconception: 'M49', pinned: true },
      ],
    },
  }),
});
