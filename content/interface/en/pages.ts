// What pages for learners say beside lessons and questions. No script speaks it.
import { speaker } from '#language/speaker.ts';

export const pages = {
  courseTitle: 'The course',
  courseDescription:
    'Twelve lessons on L2 regularization, weight decay and outliers in three tracks, with what each requires and your progress.',
  courseLead:
    'Three tracks share their first steps and then part. Follow one, or go from top to bottom; each lesson names what it builds on.',
  yourProgress: 'Your progress',
  progressHolds:
    '{link}: what you have solved, what is due, which misconceptions your answers suggest, and how to save or erase it all.',

  glossaryTitle: 'Glossary',
  glossaryDescription:
    'The terms of L2 regularization, weight decay and outlier sensitivity, each in a sentence or two.',
  lesson: 'Lesson:',
  also: 'Also:',

  progressDescription:
    'What you have solved, what is due for review, and which misconceptions your answers suggest. Kept in your browser only.',
  due: 'Due for review',
  misconceptions: 'Your likely misconceptions',
  solvedByLesson: 'Solved, lesson by lesson',
  lookingThrough: 'Looking through your answers …',
  overcome: 'Overcome',
  quoted: '“{text}”',
  practice: 'Practice it',
  seeInFigure: 'See it in the figure',
  seeInConverter: 'See it in the converter',
  needsScript: 'Answers are kept and looked through by JavaScript, which is off in this browser.',

  reviewTitle: 'Review',
  reviewDescription:
    'What you have answered comes back at growing intervals, across lessons and with new numbers, so that it stays.',
  reviewLead:
    'What you have answered comes back here at growing intervals: sooner what went wrong, later what you know, always with new numbers and with the lessons mixed. Skip whatever you like.',
  lookingUpDue: 'Looking up what is due …',
  nextQuestion: 'Next question',
  moreReview: 'Go on with what is not due yet',
  undoReview: 'Undo the last review',
  reviewNeedsScript:
    'The review needs JavaScript. Without it the questions can be read, and printed:',
  allQuestions: 'All questions, lesson by lesson',
  lessonHas: { one: '{lesson}: {n} question', other: '{lesson}: {n} questions' },

  quizTitle: 'Questions on {lesson}',
  quizHeading: 'Questions on “{lesson}”',
  quizDescription: {
    one: '{n} graded question on “{lesson}”, with new numbers as often as you like, feedback on each known slip and worked solutions.',
    other:
      '{n} graded questions on “{lesson}”, with new numbers as often as you like, feedback on each known slip and worked solutions.',
  },
  quizLead: {
    one: '{n} question, {attempts} attempts. Then the worked solution opens, and the next try has new numbers. Nothing else is lost by a wrong answer.',
    other:
      '{n} questions, {attempts} attempts at each. Then the worked solution opens, and the next try has new numbers. Nothing else is lost by a wrong answer.',
  },
  theLesson: 'The lesson',
  theLessonPlanned: 'The lesson (in preparation)',
  reviewAcross: 'Review across lessons',
  assign: 'Assign these to a class',
  nameAndDate: 'Name: ______________________________ Date: ________________',
} as const;

export const say = speaker('pages', pages);
