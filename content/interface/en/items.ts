// What stands around every question: its head, its buttons, its verdict.
import { speaker } from '#language/speaker.ts';

export const items = {
  question: 'Question',
  needsScript: 'Answers are checked by JavaScript, which does not run here.',
  answer: 'Answer',
  solution: 'Worked solution',
  check: 'Check answer',
  keep: 'Keep this answer',
  kept: 'Kept. You can change it until you hand in; your teacher says how it went.',
  handIn: 'Hand in this answer',
  handedIn: 'Handed in. You can still change it; how it went is shown at the end.',
  newNumbers: 'Try new numbers',
  again: 'Try again',
  hint: 'Hint',
  costlyHint: 'Hint (costs {percent}% of the points)',

  solved: '✓ Solved',
  unsolved: 'Not solved yet',
  attempts: { one: '{n} attempt', other: '{n} attempts' },
  attemptsLeft: { one: '{n} attempt left', other: '{n} attempts left' },
  thenSolution: {
    one: 'You have {n} attempt left at this; then the worked solution opens.',
    other: 'You have {n} attempts left at this; then the worked solution opens.',
  },
  solutionBelow: 'The worked solution stands below.',
  readThenAgain:
    'The worked solution stands below. Read it, then try it again: the best answer counts.',
  readThenNew:
    'The worked solution stands below. Read it, then try it with new numbers: the best answer counts.',

  ungraded: 'Not graded.',
  right: 'Right.',
  wrong: 'Not right.',
  partly: 'Partly right. {percent}% of the points.',
  partlyOf: 'Partly right: {right} of {all}. {percent}% of the points.',
  unknownSlip: 'This is none of the slips that we know.',
  notSo: 'Not so: “{belief}”',
  readWhy: 'Read why in the lesson',
  seeInFigure: 'See it in the figure',
  seeInConverter: 'See it in the converter',
  markRight: 'right',
  markWrong: 'not right',

  beforeReading: 'Before you read on',
  predictFirst: 'Predict first',
  committed: 'Committed',
  notMarked: 'Not marked',
  whatHappens: 'What happens',
  predictAgain: 'Predict again',
  predictNew: 'Predict again with new numbers',
  commit: 'Commit my prediction',
  skip: 'Skip, just show me',
  skipped: 'The figure is open. You can still commit a prediction.',
  showInFigure: 'Show it in the figure: {label}',
  asked: 'Asked',
  youPredicted: 'You predicted',
  matches: 'Matches',
  yes: 'yes',
  no: 'no',

  answeredEarlier: 'Answered in an earlier version of this question:',
  wasRight: '— It was right. It still counts.',
  wasPartlyRight: '— It was partly right. It still counts.',
  wasWrong: '— It was not right. It still counts.',
  typedEarlier: 'You had typed this before the question changed:',
  typedElsewhere: 'You went on in another tab, and this page followed. Here stood:',
  nothing: 'nothing',
  putBack: 'Put it in the fields',
  forget: 'Forget it',

  asTable: 'The figure as a table',
  rounded: '{label} {axis} is rounded to what can be read off.',

  fieldsStopped: 'These fields stopped with an error.',
  fieldsKept: 'Your answer is kept:',
  notJudged:
    'This answer could not be judged because of an error. It is kept, and no attempt was used: try again, or reload the page.',
} as const;

export const say = speaker('items', items);
