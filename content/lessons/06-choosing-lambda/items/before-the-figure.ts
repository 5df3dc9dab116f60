// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const howManyFits = singleChoiceItem({
  id: 'choosing-lambda/how-many-fits',
  version: 1,
  purpose: 'cold',
  objectives: ['leave-one-out'],
  settles: [7],
  texts: {
    // No formula: this stands on the first screen, before the formula fonts have come.
    stem: 'There are a thousand observations. Each is to be predicted by a ridge fit to the other 999, at one strength of the penalty, and the squared errors are to be averaged. How many fits does that take?',
    labels: {
      thousand: 'a thousand, one for each observation that is left out',
      one: 'one, to all observations',
      ten: 'ten would do, for groups of a hundred',
    },
    feedback: {
      thousand:
        'So it would be for most methods. For ridge the fit without an observation can be found from the fit with it.',
      ten: 'That would be ten-fold cross-validation, which answers almost the same question. It does not give these thousand predictions.',
    },
    solution:
      'One fit to all observations is enough. How much an observation pulls at its own prediction is known from the data, and dividing its residual by what is left gives the error of the fit without it, exactly. The lesson shows how.',
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [{ name: 'thousand' }, { name: 'one' }, { name: 'ten' }],
      answer: 'one',
    },
  }),
});
