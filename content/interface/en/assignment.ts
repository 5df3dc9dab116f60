// The student's side of an assignment.
import { speaker } from '#language/speaker.ts';

export const assignment = {
  title: 'Assignment',
  description:
    'Answer what your teacher assigned by a link: with your own numbers, without an account, and with a receipt that only your teacher can open.',
  reading: 'Reading the link …',
  needsScript:
    'An assignment needs JavaScript: switch it on for this page, or ask for it on paper.',
  noCryptography:
    'This page was reached by http, where browsers offer no cryptography, so it cannot draw your numbers: open it by https, and tell your teacher.',
  noSystem:
    'No learning system answers here, so no score is reported: open the activity from your course, or give your teacher the receipt.',
  edited:
    'This link is not the one that you opened here before: one of the two was edited. What you answer here counts for another assignment. Ask your teacher for the original.',
  loading: 'Loading the questions …',
  ready:
    'Everything is loaded: you can work on without a network, as long as the page stays open. What you type is kept in this browser.',
  readyForReload:
    'Everything is loaded: you can work on without a network, even after a reload. What you type is kept in this browser.',
  someMissing:
    'Some questions could not be loaded: try them again where they say so, while you are online.',
  notLoaded: 'The questions could not be loaded: {why} Try again when you are online.',

  pasteLink: 'Open the whole link that your teacher gave you, or paste it here.',
  link: 'Link to the assignment',
  open: 'Open',
  linkTooLong: 'This link is too long to be an assignment.',
  linkEmpty: 'This address holds no assignment: open the whole link.',
  linkForeign: 'This is no link to an assignment: behind the # it must begin with a1.',
  linkDamaged:
    'This link was changed or cut off on the way: open the original, or copy all of it once more.',
  linkNotOurs: 'This link was not made by this site: ask your teacher for the original.',

  questions: { one: '{n} question', other: '{n} questions' },
  points: { one: '{n} point', other: '{n} points' },
  amount: '{questions}, {points} in all. The numbers are yours alone.',
  locked: {
    one: 'One question is graded by your teacher only: how it went is not known here.',
    other: '{n} questions are graded by your teacher only: how it went is not known here.',
  },
  called:
    'This assignment is called {words}. Everyone who was given the same link sees the same four words.',
  keyHeldBy:
    'Only the holder of the key {words} can read what you hand in. If your teacher told you other words, the link was changed: do not use it.',
  practice: 'It is for practice: nothing is handed in.',
  due: 'Due on {date}.',
  wasDue: 'It was due on {date}: what you hand in now will be marked as late.',
  feedbackNow: {
    one: 'You have {n} attempt at each question and see at once how it went.',
    other: 'You have {n} attempts at each question and see at once how it went.',
  },
  feedbackLater:
    'Your last answer to each question counts; how it went you hear from your teacher.',
  hintCosts: 'A hint takes off {percent}% of the question’s points.',
  takes: 'You may take the whole of it {n} times, each time with new numbers.',

  yourName: 'Your name',
  yourId: 'Your id in this class, if you have one',
  whyId:
    'Your numbers are drawn from the id, or from the name where there is no id. Type it the same way on every device.',
  nobody: 'Type your name, or the id that your class uses.',
  start: 'Start',
  answeredBy: 'Answered by {name}.',
  answeredInTake: 'Answered by {name}, take {n}.',
  notYou: 'Not you?',
  unknownQuestion:
    'This question ({id}, version {version}) is not known to this site any more. Tell your teacher; it is not counted.',

  yourAnswer: 'Your answer',
  yourFormula: 'Your formula',
  notTheAnswer: 'This is not the answer.',

  soFar: 'So far',
  yourReceipt: 'Your receipt',
  handIn: 'Hand in',
  handInReceipt: 'Hand in: make my receipt',
  handInAgain: 'Hand in again with what I changed',
  newReceipt: 'Make a new receipt with what I changed',
  allAnswered: 'All {n} questions are answered.',
  answeredSome: {
    one: '{done} of {all} answered; nothing yet at question {places}.',
    other: '{done} of {all} answered; nothing yet at questions {places}.',
  },
  fieldsCount: 'What stands in the fields counts, checked or not.',
  scored: 'Handed in: the learning system has your score, and that you are done.',
  unscored:
    'Handed in: the learning system knows that you are done. Your score comes from your teacher.',
  sittingEnded: 'The learning system has ended this sitting: open the activity once more.',
  scoreRefused:
    'The learning system did not take the score (error {error}): give your teacher the receipt instead.',
  doneRefused:
    'The learning system did not take that you are done (error {error}): give your teacher the receipt instead.',
  resultRefused:
    'The learning system did not take the result (error {error}): give your teacher the receipt instead.',
  receiptWent: 'Your sealed receipt went along.',
  receiptBelow: 'Your receipt had no room: it stands below.',
  notHandedIn: 'Not handed in yet:',
  giveReceipt:
    'give this receipt to your teacher as you were told, for instance in the learning system of your school.',
  madeOn: 'It was made on {date}.',
  receiptHolds:
    'It holds what you answered, as you typed it, and no score; only the holder of the key {words} can open it.',
  takeAgain: 'Take it again with new numbers ({n} of {all})',
  saveReceipt: 'Save the receipt as a file',
  savedAs: 'Saved as {file}.',
  copyReceipt: 'Copy the receipt',
  receiptText: 'The receipt, to be pasted where your teacher wants it',
  receiptCode: 'The receipt as a QR code',
  tooLongForCode: 'It is too long for a QR code ({n} signs; a code holds {longest}).',
} as const;

export const say = speaker('assignment', assignment);
