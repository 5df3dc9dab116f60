// Asked before anything is explained: committed, compared with what happens, never counted.
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { reshuffled } from '../reshuffled.ts';

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

export const predictReshuffle = singleChoiceItem({
  id: 'choosing-lambda/predict-reshuffle',
  version: 1,
  purpose: 'prediction',
  objectives: ['one-error', 'folds'],
  settles: [7],
  texts: {
    stem: String.raw`The 67 men are divided into ten folds at random, and $\lambda$ is chosen where the cross-validated error is smallest. Then they are divided anew, and again, [[repeats]] times in all. How far do the choices lie apart? Leave out the outermost twentieth at either end.`,
    labels: {
      tenth: 'less than 10 percent: the men are the same, after all',
      twice: 'more than 10 percent; but the largest is at most twice the smallest',
      several: 'the largest is more than twice the smallest, and less than a hundred times',
      endless: 'more than a hundred times: it is pure chance',
    },
    feedback: {
      tenth: String.raw`The men are the same, and who is held out together is not. Where the curve is flat, that decides where its lowest place lies.`,
      twice: String.raw`They lie farther apart: the curve is so flat that a little noise moves its lowest place far.`,
      endless: String.raw`Not that far: a $\lambda$ that is far too small or far too large does badly in every division.`,
    },
    solution: String.raw`They lie between $[[low]]$ and $[[high]]$: one is several times the other. Press “Shuffle the folds” a few times, then look at all [[repeats]] divisions at once.`,
  },
  defaults: {},
  pose: () => ({
    slots: { repeats: reshuffled.repeats, low: reshuffled.low, high: reshuffled.high },
    question: {
      options: [
        { name: 'tenth', misconception: 'M33' },
        { name: 'twice' },
        { name: 'several' },
        { name: 'endless' },
      ],
      answer: 'several',
    },
    reveals: [{ label: 'all two hundred divisions', state: { folds: '10', seed: 199 } }],
  }),
});
