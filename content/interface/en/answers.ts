// What the kinds of questions say: above their fields, and where an answer cannot be judged yet.
import { speaker } from '#language/speaker.ts';

export const answers = {
  saved: 'Saved',
  notSaved: 'Not saved',
  choose: 'Choose …',
  nothingChosen: 'Nothing is chosen here yet.',
  nothingTyped: 'Nothing is typed here yet.',
  chooseOne: 'Nothing is chosen yet. Choose one option; no attempt was used.',
  tickAll: 'Nothing is ticked yet. Tick every option that holds; no attempt was used.',
  holds: 'holds',
  holdsNot: 'does not hold',
  keptUnfit: 'This kept answer does not fit the question as it is now. Answer it once more.',

  oneGap: 'One gap could not be judged. {problem} No attempt was used.',
  gaps: {
    one: '{n} gap could not be judged: it is empty or cannot be read. No attempt was used.',
    other: '{n} gaps could not be judged: they are empty or cannot be read. No attempt was used.',
  },

  noSuchValue: 'No such value',
  noSuchValueExists: 'No such value exists',
  none: 'none',
  noSuch: 'no such value',
  readAsNone: 'read as “no such value”',
  thereIsOne: 'There is a number to give here. Type it as 1.5, 1,5 or 3/2.',
  typeNumberOrNone: 'Nothing is typed here yet. Type a number, or say that there is no such value.',
  typeNumber: 'Nothing is typed here yet. Type a number, such as 1.5, 1,5 or 3/2.',
  whole: 'A whole number is asked for here. Decide whether to round up or down.',
  tooCoarse: 'This is rounded too far to tell whether it is right. Give one or two digits more.',
  tooCoarseFigures: {
    one: 'This is rounded too far to tell whether it is right. {n} significant figure is asked for.',
    other:
      'This is rounded too far to tell whether it is right. {n} significant figures are asked for.',
  },
  typeUnit: 'Type the unit, too, like {example}.',
  fields: {
    one: 'One field could not be judged; the reason stands beside it. No attempt was used.',
    other: '{n} fields could not be judged; the reasons stand beside them. No attempt was used.',
  },

  readThisAs: 'We read this as',
  readAs: 'Read as {formula}',
  signs: 'Signs to insert',
  insert: 'insert {sign}',
  insertSpoken: 'insert {sign}, {words}',
  squared: 'squared',
  transposed: 'transposed',
  root: 'square root',
  absolute: 'absolute value',
  norm: 'norm',
  brackets: 'brackets',
  sum: 'sum',
  half: 'one half',
  inverse: 'inverse',
  formulaUnread: 'The formula could not be read. The reason stands beside it. No attempt was used.',
  formulaUndecided:
    'The formula could not be judged. The reason stands beside it. No attempt was used.',
  tooFewValues: 'It has too few values to compare: write it more plainly.',
  formWrong:
    'The value is right, the form is not. The reason stands beside it. No attempt was used.',
  valueRight: 'The value is right. {missing}',

  chooseWrongWords: 'Choose the words that are wrong; choose them again to take it back.',
  strikeOut: 'Strike out the words that are wrong, among the framed ones.',
  noWords: 'No words are chosen yet. Choose those that are wrong; no attempt was used.',

  anyTimes: 'Each of these may fit once, several times or never:',
  onceAtMost: 'Each of these fits once at most:',
  chosenTwice: 'Chosen twice. Each choice belongs to one at most.',
  takenTwice: 'A choice is taken twice, and each fits one at most. No attempt was used.',
  stillOpen: {
    one: 'One choice is still open. No attempt was used.',
    other: '{n} choices are still open. No attempt was used.',
  },

  numberSteps: 'Number the steps in their boxes.',
  howToMove:
    'Move a step with its arrows, or drag it by its number. With the keyboard: Alt with ↑ or ↓.',
  yourOrder: 'The steps in your order',
  orderIsRight: 'The order first shown is right',
  nowStep: 'Now step {place} of {all}.',
  alreadyFirst: 'It is the first step already.',
  alreadyLast: 'It is the last step already.',
  tooEarly: 'stands too early',
  moveUp: 'Move up',
  moveDown: 'Move down',
  notMoved:
    'Nothing was moved yet. Put the steps in order, or say that this order is right; no attempt was used.',
  notEachOnce:
    'This order does not hold each step once. Put the steps in order once more; no attempt was used.',

  dragPoint: 'Drag the point, or type where it belongs.',
  dragPoints: 'Drag the points, or type where they belong.',
  pointPlaced: 'Point {name}, at {place}. Arrow keys move it.',
  pointWaiting: 'Point {name}, not placed yet, waiting at {place}. Arrow keys move it.',
  drawLine: 'Draw the line into the axes.',
  drawPoint: 'Draw the point into the axes.',
  drawPoints: 'Draw the points into the axes.',
  coordinates: {
    one: 'One coordinate is missing or cannot be read; the reason stands beside it. No attempt was used.',
    other: '{n} coordinates are missing or cannot be read. No attempt was used.',
  },
  upright:
    'Both points have the same x, so the line is vertical or no line at all. Move one of them. No attempt was used.',

  halfLineOff: 'Reading {axis} half a fine line off, by {reach}, still counts as right.',
  lineOff: 'Reading {axis} a fine line off, by {reach}, still counts as right.',
  linesOff: 'Reading {axis} {lines} fine lines off, by {reach}, still counts as right.',

  whichPart: '1. Which part of this {language} code is wrong?',
  whatInstead: '2. What should stand there instead?',
  choosePart: 'Choose a part of the code first.',
  noPart: 'No part of the code is chosen yet. Choose the one that is wrong; no attempt was used.',
  noFix: 'No fix is chosen yet. Choose what should stand there instead; no attempt was used.',

  setUp: 'Set up the figure',
  useValues: 'Use the figure’s values',
  valuesTaken: 'The values stand in the fields now.',
  moveAndUse: 'Move the figure and use its values, or type them.',
  otherwiseSet:
    'The figure is not set up as the question says: something else was moved, too. Press “Set up the figure” and try again. No attempt was used.',
  takeValues:
    'Take the values from the figure, or type them; what is missing stands beside the field. No attempt was used.',
} as const;

export const say = speaker('answers', answers);
