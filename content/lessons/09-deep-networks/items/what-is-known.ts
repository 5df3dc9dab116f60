// Objectives "no-minimum" and "contested": proofs, measurements, and what is disputed.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';

export const noMinimum = singleChoiceItem({
  id: 'deep-networks/no-minimum',
  version: 1,
  objectives: ['no-minimum'],
  texts: {
    stem: String.raw`Every layer that is decayed is followed by a normalization without decayed parameters, so that $f(cw)=f(w)$ for every $c>0$. Where is $f(w)+\lambda\lVert w\rVert^2$ smallest, for $\lambda>0$?`,
    hints: [String.raw`Take any $w$ and shrink it.`],
    labels: {
      moderate: String.raw`at a $w$ of moderate size, where fit and penalty balance`,
      zero: String.raw`at $w=0$`,
      nowhere: 'nowhere: there is no minimum',
      unpenalized: String.raw`at the same $w$ as for $\lambda=0$`,
    },
    feedback: {
      moderate: String.raw`Shrink that $w$ by half: $f$ stays, and the penalty falls to a quarter. So it was not the minimum.`,
      zero: String.raw`At 0 the normalization divides by zero, so $f$ is not defined there. Nearby, each direction of $w$ keeps its own value of $f$.`,
      unpenalized: String.raw`At any such $w$ a shorter one in the same direction has the same $f$ and a smaller penalty.`,
    },
    solution: String.raw`Along any ray, $f$ is constant and the penalty falls toward 0, so the values come as near to $\inf f$ as one likes and never reach it: only the limit $w\to0$ would, and there $f$ is undefined. What training with decay does is therefore not the minimization of this sum; it is a balance between steps that lengthen $w$ and decay that shortens it.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'moderate', misconception: 'M50' },
        { name: 'zero' },
        { name: 'nowhere' },
        { name: 'unpenalized' },
      ],
      answer: 'nowhere',
    },
  }),
});

export const shrinkingForFree = numericItem({
  id: 'deep-networks/shrinking-for-free',
  version: 1,
  objectives: ['no-minimum'],
  texts: {
    stem: String.raw`A normalization follows, so that $f(cw)=f(w)$ for every $c>0$. At some $w$ of length $\lVert w\rVert=[[norm]]$ the loss is $f(w)=[[loss]]$. How large is $f(w)+[[lambda]]\lVert w\rVert^2$ there, how large at $w/2$, and which value does it come near to, without reaching it, as $w$ is shrunk on and on?`,
    hints: [String.raw`Only one of the two terms notices the length of $w$.`],
    labels: {
      here: String.raw`value at $w$`,
      half: String.raw`value at $w/2$`,
      limit: 'value that it comes near to',
    },
    feedback: {
      'no-square': String.raw`The penalty is the *squared* length.`,
      'half-penalty': String.raw`Half the length is a quarter of the squared length.`,
      'all-halved': String.raw`The loss does not change with the length: only the penalty does.`,
      'to-zero': String.raw`The loss stays what it is on the way. Only the penalty goes to 0.`,
    },
    solution: String.raw`$[[loss]]+[[lambda]]\cdot[[norm]]^2=[[here]]$ at $w$ and $[[loss]]+[[lambda]]\cdot([[norm]]/2)^2=[[half]]$ at $w/2$. Shrinking lowers the sum forever and it comes as near to $f(w)=[[limit]]$ as one likes, but at $w=0$ itself $f$ is not defined. So no $w$ is a minimum.`,
  },
  defaults: { norm: 4, loss: 0.3, lambda: 0.05 },
  draw: (random) => ({
    norm: random.integer(3, 8),
    loss: random.integer(2, 6) / 10,
    lambda: random.pick([0.05, 0.1, 0.2]),
  }),
  pose: ({ norm, loss, lambda }) => {
    const penalty = l2Squared(2 * lambda);
    const sumAt = (length: number): number => loss + penalty.value(Float64Array.of(length));
    const [here, half, limit] = [sumAt(norm), sumAt(norm / 2), sumAt(0)];
    return {
      slots: { norm, loss, lambda, here, half, limit },
      question: {
        blanks: [
          {
            name: 'here',
            answer: here,
            wrong: [{ name: 'no-square', value: loss + lambda * norm }],
          },
          {
            name: 'half',
            answer: half,
            wrong: [
              { name: 'half-penalty', value: (loss + here) / 2 },
              { name: 'all-halved', value: here / 2 },
            ],
          },
          { name: 'limit', answer: limit, wrong: [{ name: 'to-zero', value: 0 }] },
        ],
      },
    };
  },
});

export const lowerTrainingLoss = singleChoiceItem({
  id: 'deep-networks/lower-training-loss',
  version: 1,
  objectives: ['contested'],
  settles: [1],
  texts: {
    stem: 'A language model is trained for a single pass over its data. With weight decay it reaches a *lower* training loss than without. Which explanation fits best?',
    labels: {
      bug: 'an error in the program: a penalty can only raise the training loss',
      overfitting: 'less overfitting',
      dynamics: 'the decay changes how the steps act, such as the effective learning rate',
      capacity: 'the decay gives the model a larger capacity',
    },
    feedback: {
      bug: 'At the minimum of an objective that would be so. This run ends long before any minimum, and decay changes how far it gets.',
      overfitting:
        'In a single pass no data are repeated, and overfitting would lower the training loss, not raise it.',
      capacity: 'Decay adds no parameter and no function that the model could not compute before.',
    },
    solution:
      'In a run that ends before it has converged, decay works as part of the optimizer: it keeps weights short and steps effective. Lower training losses of this kind have been reported for language models by D’Angelo et al. (2024). Why exactly decay helps there is still being studied.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'bug', misconception: 'M48' },
        { name: 'overfitting' },
        { name: 'dynamics' },
        { name: 'capacity' },
      ],
      answer: 'dynamics',
    },
  }),
});

export const provedOrDisputed = matchingItem({
  id: 'deep-networks/proved-or-disputed',
  version: 1,
  objectives: ['contested'],
  texts: {
    stem: 'How well established is each statement?',
    labels: {
      scale:
        'Multiplying a matrix in front of a normalization layer does not change the network’s function.',
      turn: String.raw`Under plain SGD with decay such a matrix settles to a turn of about $\sqrt{2\eta\lambda}$ per step.`,
      lower: 'With weight decay, a run of a language model can end at a lower training loss.',
      why: 'Weight decay improves deep networks because it limits what functions they can represent.',
      proved: 'follows by proof from the definition',
      derived: 'derived under assumptions, and confirmed by measurement',
      reported: 'reported from experiments',
      disputed: 'disputed; other explanations are on offer',
    },
    feedback: {
      'scale-derived':
        'No assumption beyond the definition is needed: the layer divides by the spread (a tiny added constant aside).',
      'turn-proved':
        'It is a balance on average, to first order in ηλ, for gradients whose size changes slowly. That is a derivation with assumptions.',
      'lower-proved':
        'There is no theorem that says so. It has been observed, and not in every setting.',
      'why-proved':
        'In front of normalization layers decay cannot limit the functions at all, and several other mechanisms have been proposed.',
    },
    solution:
      'The first is a line of algebra. The second is a derivation with assumptions that measurements bear out. The third is an observation (D’Angelo et al. 2024). The fourth is disputed: Zhang et al. (2019) describe three other mechanisms, and van Laarhoven (2017) argues that with normalization there is no regularizing effect of this kind.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      prompts: [
        { name: 'scale', answer: 'proved', wrong: [{ name: 'scale-derived', choice: 'derived' }] },
        { name: 'turn', answer: 'derived', wrong: [{ name: 'turn-proved', choice: 'proved' }] },
        { name: 'lower', answer: 'reported', wrong: [{ name: 'lower-proved', choice: 'proved' }] },
        {
          name: 'why',
          answer: 'disputed',
          wrong: [{ name: 'why-proved', choice: 'proved', misconception: 'M50' }],
        },
      ],
      choices: ['proved', 'derived', 'reported', 'disputed'].map((name) => ({ name })),
    },
  }),
});
