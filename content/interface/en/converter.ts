// The page that carries a λ from one library to the others.
import { speaker } from '#language/speaker.ts';

export const converter = {
  title: 'Convert a λ from one library to another',
  description:
    'Enter alpha, lambda, C, l2 or weight_decay of one library and get the same model’s number in scikit-learn, glmnet, MASS, statsmodels, PyTorch, Keras, optax and XGBoost, with code to paste.',
  heading: 'One model, many numbers: convert a λ',
  lead: 'Type the number that one library wants, and read what every other library has to be given for the same weights. Each number comes with the formula that the call minimizes and with lines to paste, and says whether it was checked against the library or taken from its documentation.',
  withoutScript:
    'Without JavaScript the list holds for scikit-learn’s Ridge with alpha = {alpha}, for {n} rows, s_y = {scale}, the mean of the squared errors as a network’s loss, a batch of {batch}, momentum {momentum}, and columns of standard deviation 1.',
  traps: 'Notes on single libraries are in {language}.',

  known: 'What you know',
  from: 'I have a number for',
  to: 'and want it for',
  every: 'every library',
  loss: 'A network’s loss is the',
  columns: 'The columns of X are',
  standardized: 'brought to standard deviation 1 (divisor n)',
  asTheyAre: 'left as they are',
  rows: 'number of rows that are fitted',
  targetScale: 'standard deviation of y, with divisor n',
  batch: 'batch size',
  batchSize: 'rows that one update sees',
  rate: 'learning rate',
  learningRate: 'before any schedule',
  momentum: 'from 0 to below 1',
  residualScale: 'the scale that the fit has estimated (scale_)',
  meanSquared: 'mean of the squared errors (MSE)',
  halfMeanSquared: 'half the mean of the squared errors',
  summedSquared: 'sum of the squared errors',
  meanLog: 'mean of the log losses (cross-entropy)',
  summedLog: 'sum of the log losses',
  badMomentum: 'Momentum goes from 0 up to, but not to, 1.',
  notPositive: 'It has to be above 0.',
  notWhole: 'It counts rows: give a whole number.',
  notShare: 'It is a share: it goes from 0 to 1.',
  negative: 'A strength is not negative.',
  zeroC: 'C divides: it has to be above 0, and a small C is a strong penalty.',
  badLink: 'A part of this link could not be used: {parts}. The rest is set.',

  summary:
    'The model of {call} is to be had from {some} of the other {all} calls; {none} have no equivalent.',
  summaryWanting:
    'The model of {call} is to be had from {some} of the other {all} calls; {none} have no equivalent, and {wanting} need a number that is missing.',
  copyLink: 'Copy link',
  sameModel: 'The same model, call by call',
  yourNumber: 'Your number.',
  checked: 'Checked against the library.',
  documented: 'From the documentation, not run.',
  noEquivalent: 'No equivalent.',
  needsFirst: 'It needs {what} first.',
  linesRan:
    'Run with {library} on the diabetes data, they come within {difference} of what the formula gives.',
  linesNotRun: 'These lines were written from the documentation and not run.',
  copyCode: 'Copy {language}',
  ofCall: 'for {call}',

  verify: 'Verify',
  aboutVerify:
    'Verify fits the diabetes data (442 patients, 10 columns, brought to standard deviation 1) with each call’s own formula, here in your browser, and compares the weights.',
  fitting: 'Fitting …',
  notChecked: 'The check did not load or did not finish. Try it again.',
  nothingToCompare:
    'There is nothing to compare: no other call could be fitted here, or a number is missing.',
  allAgree: {
    one: 'The fit has the weights of {call}: the largest difference is {most} of the largest weight.',
    other:
      'All {n} fits have the weights of {call}: the largest difference is {most} of the largest weight.',
  },
  someApart: '{apart} of {all} fits have other weights: they are marked below.',
  agrees: '✓ The same weights',
  differs: '✗ Other weights',
  compared:
    '{verdict}: the largest difference is {difference}, the largest weight {largest}, for these data at',
  unconverted: 'With your number as it is, they would be off by {share} of the largest weight.',
  nothing: 'nothing',

  huberApart:
    'HuberRegressor fits a scale along with the weights. A network with Huber’s loss at the fixed threshold epsilon · σ̂ has the same minimum, but its number depends on how that loss is averaged.',
  fitsOther: 'It fits {its}, and this model {ours}.',
  alwaysScales:
    'lm.ridge always divides the columns by their standard deviation. On columns that are left as they are, each weight would be penalized differently.',
  noL1: 'This model has an L1 part, and the call has none.',
  noL2: 'This model has a squared L2 part, and the call has none.',
  'squared-error': 'squared errors',
  'log-loss': 'log losses of labels',
  huber: 'Huber’s loss',
  decay: 'a decay',
  leaves: 'leaves',
} as const;

export const say = speaker('converter', converter);
