// Objectives "classify" and "leverage": two real data sets.
import { matchingItem } from '#components/items/matching/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { phones } from '#content/datasets/phones.ts';
import { stars } from '#content/datasets/stars.ts';
import { leverages, phoneSlopes, starSlopes } from '../values.ts';

export const phonesSlopes = matchingItem({
  id: 'loss-not-penalty/phones-slopes',
  version: 1,
  objectives: ['losses', 'classify'],
  settles: [8],
  texts: {
    stem: String.raw`Telephone calls from Belgium, 1950 to 1973: the count creeps up from about 4 to 29 million a year, but for 1964 to 1969 minutes were recorded instead, values of 119 to 212. A line is fitted in four ways. Which slope (in millions a year) belongs to which?`,
    hints: [
      'The less pull the wrong years have, the nearer the slope is to that of the other years.',
    ],
    labels: {
      first: String.raw`slope $[[ols]]$`,
      second: String.raw`slope $[[huber]]$`,
      third: String.raw`slope $[[lad]]$`,
      fourth: String.raw`slope $[[mm]]$`,
      ols: 'least squares',
      huber: 'Huber’s M-estimate, scale by the median absolute deviation',
      lad: 'least absolute errors',
      mm: 'MM-estimate, with Tukey’s bisquare',
    },
    feedback: {
      'most-pulled':
        'The steepest line is the one that the wrong years pull most. Which loss has a pull without a ceiling?',
      'huber-silent':
        'Huber’s loss caps the pull of a far point but never drops it, so the wrong years together still tilt the line.',
      'lad-or-mm':
        'These two are near each other. The absolute loss still lets each wrong year pull with full force in one direction; MM drops those years altogether.',
      'mm-not':
        'MM gives the wrong years the weight 0, and so lies nearest to the slope of the other years.',
    },
    solution: String.raw`Least squares $[[ols]]$, Huber $[[huber]]$, absolute errors $[[lad]]$, MM $[[mm]]$. The wrong years are six of 24, all on the same side: enough to tilt whatever still listens to them. How far Huber is tilted depends above all on how its scale is estimated.`,
  },
  defaults: {},
  pose: () => ({
    slots: { ...phoneSlopes() },
    question: {
      prompts: [
        { name: 'first', answer: 'ols', wrong: [{ name: 'most-pulled', choice: 'huber' }] },
        { name: 'second', answer: 'huber', wrong: [{ name: 'huber-silent', choice: 'mm' }] },
        { name: 'third', answer: 'lad', wrong: [{ name: 'lad-or-mm', choice: 'mm' }] },
        { name: 'fourth', answer: 'mm', wrong: [{ name: 'mm-not', choice: 'huber' }] },
      ],
      choices: ['lad', 'mm', 'ols', 'huber'].map((name) => ({ name })),
    },
  }),
});

export const phonesPoints = singleChoiceItem({
  id: 'loss-not-penalty/phones-points',
  version: 1,
  objectives: ['classify', 'leverage'],
  settles: [8],
  texts: {
    stem: String.raw`Calls from Belgium by year, 1950 to 1973; the values of 1964 to 1969 are many times too high. Are those six years bad *leverage* points for a line over the years? Their leverages lie between $[[least]]$ and $[[most]]$; the mean over all years is $[[mean]]$.`,
    labels: {
      leverage: 'Yes: they tilt the line, so they have high leverage.',
      vertical: 'No: they are outliers in y with ordinary leverage.',
      harmless: 'No: with ordinary leverage they cannot do any harm.',
    },
    feedback: {
      leverage: String.raw`Leverage depends on the years alone, not on the calls. By the usual rule it would be high above $2\cdot[[mean]]$; these years lie among the others.`,
      harmless:
        'Under squared error they do: six large residuals on one side move level and slope. It is leverage that they lack, not influence.',
    },
    solution: String.raw`They are vertical outliers: far off in $y$, ordinary in $x$. That is why a bounded loss helps here. Against bad leverage points it would not.`,
  },
  defaults: {},
  pose: () => {
    const h = leverages(phones.year);
    const wrong = h.filter((_, i) => (phones.calls[i] ?? 0) > 100);
    return {
      slots: {
        least: Math.min(...wrong),
        most: Math.max(...wrong),
        mean: h.reduce((sum, value) => sum + value, 0) / h.length,
      },
      question: {
        options: [
          { name: 'leverage', misconception: 'M54' },
          { name: 'vertical' },
          { name: 'harmless' },
        ],
        answer: 'vertical',
      },
    };
  },
});

const signOf = (slope: number): 'rising' | 'falling' => (slope > 0 ? 'rising' : 'falling');
const other = { rising: 'falling', falling: 'rising' } as const;

export const starsSigns = matchingItem({
  id: 'loss-not-penalty/stars-signs',
  version: 1,
  objectives: ['leverage', 'breakdown'],
  settles: [8],
  texts: {
    stem: String.raw`47 stars of a cluster: light intensity by temperature, both as logarithms. For 43 of them light rises steeply with temperature. Four giants are much cooler and very bright; each has a leverage of at least $[[leverage]]$, where the mean is $[[mean]]$. Does the fitted line rise or fall?`,
    hints: ['Ask of each method what it can do against points that are far out in x.'],
    labels: {
      ols: 'least squares',
      huber: 'Huber’s M-estimate',
      lad: 'least absolute errors',
      mm: 'MM-estimate',
      rising: 'it rises',
      falling: 'it falls',
    },
    feedback: {
      'ols-rising': 'Squared error lets the four giants pull without limit, and from far out.',
      'huber-copes':
        'Huber’s loss caps the pull of a residual, but that pull is multiplied by the place in x. The line turns toward the giants until their residuals are small.',
      'lad-copes':
        'Least absolute errors are no help against leverage: four points far out outweigh many in the middle.',
      'mm-fails':
        'MM starts from a fit that withstands nearly half of the points, in x too, and gives the giants the weight 0.',
    },
    solution: String.raw`Least squares $[[ols]]$, Huber $[[huber]]$, absolute errors $[[lad]]$: all fall. MM: $[[mm]]$, it rises. Once the line has turned, the giants’ residuals are small, and no loss that looks at residuals alone can find them from there.`,
  },
  defaults: {},
  pose: () => {
    const { ols, huber, lad, mm } = starSlopes();
    const h = leverages(stars.temperature);
    // The coolest four, far from all others.
    const giants = h.filter((_, i) => (stars.temperature[i] ?? NaN) < 3.6);
    const prompt = (name: string, slope: number, slip: string, misconception?: string) => ({
      name,
      answer: signOf(slope),
      wrong: [
        { name: slip, choice: other[signOf(slope)], ...(misconception && { misconception }) },
      ],
    });
    return {
      slots: { ols, huber, lad, mm, leverage: Math.min(...giants), mean: 2 / h.length },
      question: {
        prompts: [
          prompt('ols', ols, 'ols-rising'),
          prompt('huber', huber, 'huber-copes', 'M55'),
          prompt('lad', lad, 'lad-copes', 'M55'),
          prompt('mm', mm, 'mm-fails'),
        ],
        choices: [{ name: 'rising' }, { name: 'falling' }],
        reuse: true,
      },
    };
  },
});
