// Objective "groups": what decays, and in code.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { spotTheBugItem } from '#components/items/spot-the-bug/item-type.ts';

export const usuallyNotDecayed = multipleChoiceItem({
  id: 'deep-networks/usually-not-decayed',
  version: 1,
  objectives: ['groups'],
  settles: [4],
  texts: {
    stem: 'Which of these are usually left *out* of weight decay in training code for deep networks?',
    labels: {
      attention: 'the matrices of attention layers',
      gain: 'the gain of a layer norm',
      bias: 'the biases',
      kernel: 'the kernels of convolutions',
    },
    feedback: {
      attention: 'Matrices are what is usually decayed.',
      gain: 'A gain sets the scale of what comes out of the layer, and its neutral value is 1, not 0. It is usually left out.',
      bias: 'A bias sets a level. There are few of them, they add little to the variance, and zero is not where they belong. They are usually left out.',
      kernel: 'Kernels are matrices in another shape, and are usually decayed.',
    },
    solution:
      'Gains and biases are left out, matrices and kernels are decayed; embeddings are treated differently from program to program. It is a convention that works, not a theorem. PyTorch’s optimizers decay all that they are given, so the choice has to be made in code.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'attention', right: false },
        { name: 'gain', right: true, misconception: 'M47' },
        { name: 'bias', right: true, misconception: 'M47' },
        { name: 'kernel', right: false },
      ],
    },
  }),
});

export const everythingDecays = spotTheBugItem({
  id: 'deep-networks/everything-decays',
  version: 1,
  objectives: ['groups'],
  settles: [4],
  texts: {
    stem: 'A transformer is trained with this code. Its matrices should decay, and its biases and the gains of its layer norms should not. Which part is wrong, and what should stand there?',
    labels: {
      code: [
        '```python',
        'model = Transformer({{width:width=512}})',
        'opt = torch.optim.AdamW(',
        '    {{parameters:model.parameters()}},',
        '    lr={{rate:3e-4}}, weight_decay={{decay:0.1}})',
        '```',
      ].join('\n'),
      width: '`width=512`',
      parameters: '`model.parameters()`',
      rate: 'the number `3e-4`',
      decay: 'the number `0.1`',
      groups:
        'two groups: parameters with `p.dim() >= 2` with the decay, the others with `weight_decay=0`',
      frozen: 'the parameters with `p.requires_grad`',
      'matrices-only': 'the parameters with `p.dim() >= 2`, and no others',
      smaller: 'a smaller number',
      zero: 'zero: `0`',
      nothing: 'nothing: it is right as it is',
    },
    feedback: {
      width: 'The width of the model has nothing to do with what decays.',
      rate: 'The learning rate multiplies the decay of every parameter alike, so it cannot spare some of them.',
      decay: '0.1 is a common number. Changing it changes the decay of all parameters alike.',
      frozen:
        'That leaves out parameters that are not trained. The gains and biases are trained, and would decay.',
      'matrices-only':
        'Then gains and biases would not be decayed, but not be trained either: the optimizer would not know them.',
      nothing:
        'It runs without an error, and decays every gain and every bias: the optimizer decays all parameters that it is given.',
    },
    solution:
      'Hand over two groups: `[{"params": matrices}, {"params": others, "weight_decay": 0}]`, with `p.dim() >= 2` to tell them apart. The code as it is raises no error, which is why this slip is common.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      language: 'Python',
      tokens: [
        { name: 'width', fixes: [{ name: 'smaller' }, { name: 'nothing', pinned: true }] },
        {
          name: 'parameters',
          fixes: [
            { name: 'matrices-only' },
            { name: 'groups' },
            { name: 'frozen' },
            { name: 'nothing', misconception: 'M47', pinned: true },
          ],
        },
        { name: 'rate', fixes: [{ name: 'smaller' }, { name: 'nothing', pinned: true }] },
        {
          name: 'decay',
          fixes: [{ name: 'smaller' }, { name: 'zero' }, { name: 'nothing', pinned: true }],
        },
      ],
      answer: { token: 'parameters', fix: 'groups' },
    },
  }),
});
