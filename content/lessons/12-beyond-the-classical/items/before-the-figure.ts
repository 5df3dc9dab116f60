// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const worstNumber = singleChoiceItem({
  id: 'beyond-the-classical/worst-number',
  version: 1,
  purpose: 'cold',
  objectives: ['double-descent'],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'Forty noisy observations are fitted by least squares with more and more features, of which all matter a little; where several fits are perfect, the shortest is taken. With how many features is the error on new data worst?',
    labels: {
      few: 'with very few: the model is too simple',
      equal: 'with about forty, as many as observations',
      most: 'with the most: the more features, the more overfitting',
    },
    feedback: {
      few: 'Too few features leave something out, which costs a limited amount. There is something worse further on.',
      most: 'Beyond forty many fits are perfect, and the shortest of them gets better again.',
    },
    solution:
      'With about forty. There the data determine a single perfect fit, and it has to take huge weights to follow the noise. With more features shorter perfect fits exist, and the error falls again. A well-chosen penalty takes the peak away.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'few' }, { name: 'equal' }, { name: 'most' }],
      answer: 'equal',
    },
  }),
});
