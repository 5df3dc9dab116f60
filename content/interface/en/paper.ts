// An assignment on paper: its forms, the answers to them, and the table in which marks are typed.
import { speaker } from '#language/speaker.ts';

export const paper = {
  title: 'An assignment on paper',
  description:
    'Print an assignment in three forms with their own numbers, with the answers for who marks it, and type the marks into the same gradebook.',
  lead: 'Three forms of the same assignment, each with numbers of its own, and the answers to each. Paste the link that the builder made; it stays in this browser.',
  reading: 'Reading the link …',
  needsScript:
    'This page needs JavaScript to draw the numbers of a form: switch it on for this page.',
  notLoaded: 'The page could not be loaded: reload it when you are online.',

  link: 'Link to the assignment',
  draw: 'Draw the forms',
  drawing: 'Drawing the forms …',
  unknownQuestion:
    'The question {id}, version {version}, is not known to this site any more: build the assignment anew.',
  whatToPrint: 'What to print of “{title}”',
  form: 'Form {letter}',
  answers: 'Answers',
  withSolutions: 'with worked solutions',
  figuresToSet: {
    one: 'A figure is to be set in question {places}: on paper the values have to be found by reasoning.',
    other:
      'A figure is to be set in questions {places}: on paper the values have to be found by reasoning.',
  },
  answersLocked: {
    one: 'The answer of question {places} is in your teacher’s file only: open this page where you built the assignment, or add the file there.',
    other:
      'The answer of questions {places} is in your teacher’s file only: open this page where you built the assignment, or add the file there.',
  },
  print: 'Print',
  saveTable: 'Save a table for the marks',
  tableFile: 'paper-marks-{title}',
  gradebook: 'Gradebook',
  howMarked:
    'Each form has its own numbers; every copy of a form is alike. Type the points of each question into the table (name, id, form, 1, 2, …) and paste it into the gradebook under “Marks from paper”: they stand beside the marks of who answered here.',

  questions: { one: '{n} question', other: '{n} questions' },
  points: { one: '{n} point', other: '{n} points' },
  name: 'Name:',
  id: 'Id:',
  code: 'A code that says: form {letter} of {words}',
  answersTo: 'Answers to form {letter}',
  answersOf: 'Answers to form {letter}: {title}',
  inTeacherFile: 'The answer to this locked question is in the teacher’s file.',
} as const;

export const say = speaker('paper', paper);
