// The page on how typed formulas are read.
import { speaker } from '#language/speaker.ts';

export const verdicts = {
  title: 'How typed formulas are read',
  description:
    'What the grader of formulas says to each of several hundred typed answers: how it reads them, which it takes for the same, and which it asks to be typed again.',
  lead: 'Wherever a question asks for a formula, you may type it as you would in a mail, in a spreadsheet, in TeX or in a program. Before anything is graded the page shows how it read you, and what it cannot read costs no attempt. These {count} answers with their verdicts are the grader’s own tests: it is not published unless it meets them all.',
  askedFor: 'Asked for:',
  whichReads: ', which reads',
  answers: '{n} typed answers',
  answersTo: 'Typed answers: {title}',
  typed: 'Typed',
  readAs: 'Read as',
  verdict: 'Verdict',
  remark: 'Remark',
  nothing: '(nothing)',
  same: '✓ the same',
  another: '✗ another',
  notRead: '… not read',
  slip: 'slip: {slip}',
  rounded: 'rounded',
  transposed: 'transposed',
  hasForm: 'in this form: {form}',
  lacksForm: 'not in this form: {form}',
  factored: 'factored',
  expanded: 'expanded',
  'single fraction': 'single fraction',
  number: 'number',
  without: 'no {symbol}',

  'group.gradient': 'Gradient of ‖y − Xw‖²/(2n) + λ‖w‖²/2',
  'group.slope': 'Minimizer of Σ(yᵢ − w xᵢ)² + λw²',
  'group.shrunk': 'Minimizer of ½(z − w)² + ½λw²',
  'group.threshold': 'Soft threshold: minimizer of ½(z − w)² + λ|w|',
  'group.degreesOfFreedom': 'Effective degrees of freedom from singular values',
  'group.normalEquations': 'Ridge solution for p features',
  'group.elasticNet': 'Elastic net objective',
  'group.huber': 'Huber’s loss without cases: min over γ of ½(r − γ)² + k|γ|',
  'group.meanSquaredError': 'Mean squared error of one shrunk coefficient',
  'group.decay': 'Weight after t steps of decay alone',
  'group.product': 'x(1 + x), and how it is written',
  'group.letters': 'Products of letters: x, y and xy are three symbols here',
  'group.point': 'The decimal sign is a point',
  'group.comma': 'The decimal sign is a comma',
  'group.either': 'The decimal sign is a point or a comma',
} as const;

export const say = speaker('verdicts', verdicts);
