// Why a typed formula was not read, and what to type instead; what is wrong with one that was.
import { addSource } from '#language/speaker.ts';

export const formulas = {
  empty: 'Nothing is typed yet: type a formula.',
  tooLong: 'It is too long: use at most {longest} characters.',
  tooDeep: 'It is nested too deeply: type fewer brackets.',
  equation: 'An equation is not read here: type the expression alone.',
  outOfPlace: 'Here {sign} is out of place.',
  missingAtEnd: 'Something is missing at the end: type it.',
  missingAtStart: 'Something is missing between the start and {after}: type it.',
  missingBetween: 'Something is missing between {before} and {after}: type it.',
  stillOpen: 'A bracket or bar is still open: type {sign} where it ends.',
  closeFirst: 'Type {sign} here first.',
  backslash: 'A backslash stands alone: for A⁻¹b type inv(A)*b.',
  unreadSign: 'The sign {sign} is not read here: type it in words or leave it out.',

  decimalPoint: 'The decimal sign is a point, like 1.5.',
  decimalComma: 'The decimal sign is a comma, like 1,5.',
  twoSigns: 'A number has one decimal sign: type 1500 or 1.5.',
  ambiguousComma:
    'This comma may be decimal or part the list: put ; between the parts, like norm(w; 1), or type the number with a point.',
  numberBehind: 'A number stands right after something: put * for a product, ^ for a power.',

  unknownName: '`{name}` is not a symbol here. Use {symbols}.',
  unknownNameMeant: '`{name}` is not a symbol here. Did you mean {shown}?',
  unknownBelow:
    '`{name}{below}` is not a symbol here: type {name}^{below} for a power, {below}*{name} for a product.',
  subscript: 'The subscript {below} is not read here: leave it out.',

  powerBehind: 'Put the power behind the brackets: ({name}(…))^2.',
  root: 'Type it as a power, like x^(1/3).',
  twoParts: '{name} takes two parts: put ; between them, like {name}(a; b).',
  norms: 'Of norms, ||w||_1 and ||w||_2 are read here.',

  noEntries: 'Only a vector has entries: leave it out.',
  twoRanges: 'The index {index} has two ranges here: use two letters.',
  noSum: 'The index {index} belongs to no sum: type sum( ) around its terms.',
  noIndex: 'Nothing in this sum has an index: type entries, like d_j.',
  whichIndex: 'Does this sum run over {indices}? Type sum_{first} for the first.',
  or: '{before} or {next}',
  addsNumbers: 'Only numbers are added in a sum.',
  termsOfSum: 'This sum has {size} terms: type it without limits.',
  limits: 'A sum runs over all entries: type it without limits, like sum(d_j^2).',

  number: 'a number',
  vector: 'a vector of {rows} entries',
  row: 'a row of {columns} entries',
  matrix: 'a matrix of size {rows}×{columns}',
  multipleOfI: 'a multiple of I',
  otherShape: 'Your formula is {given}, and the answer is {expected}.',
  addIdentity:
    '{a} is {shapeOfA}, {b} is {shapeOfB}: type {number}*I for a multiple of the identity.',
  addEqual: '{a} is {shapeOfA}, {b} is {shapeOfB}: only equal shapes can be added.',
  transpose: '{a} is {shapeOfA}, {b} is {shapeOfB}: transpose one of them.',
  transposeLike: '{a} is {shapeOfA}, {b} is {shapeOfB}: transpose one of them, like {turned}.',
  divideByMatrix: '{a} is {shape}: multiply with its inverse, inv( ).',
  divideByVector: '{a} is {shape}: put brackets around all that stands below the line.',
  noInverse: '{a} is {shape}: only a square matrix has an inverse.',
  noPower: '{a} is {shape}: only numbers have powers; a squared length is like ||w||^2.',
  takesSquare: '{a} is {shape}: tr takes a square matrix.',
  takesVector: '{a} is {shape}: || || takes a vector.',
  absTakesNumber:
    '{a} is {shape}: | | takes a number; of norms, ||w||_1 and ||w||_2 are read here.',
  takesNumber: '{a} is {shape}: {name} takes a number.',

  factored: 'Write it as a product.',
  expanded: 'Multiply all brackets out.',
  singleFraction: 'Write it on one fraction line.',
  noSymbols: 'Write it without symbols.',
  without: 'Write it without {symbol}.',

  transposeIt: 'Transpose it.',
  exact: 'Type exact numbers: 1/3, not 0.33.',
  wholeSign: 'Your formula has the wrong sign.',
  wholeTimes: 'Your formula is {factor} times what it should be.',
  termMissing: 'The term {term} is missing.',
  termSign: 'The term {term} has the wrong sign.',
  termTimes: 'The term {term} is {factor} times what it should be.',

  unreadable: '“{formula}” cannot be read: {problem}',
  noValue: '“{formula}” has no value there.',
  notSingle: '“{formula}” is not a single number.',
} as const;

// Their reader speaks by `expressions/formula/words.ts`: it is weighed, and sentences come beside it.
addSource('formulas', formulas);
