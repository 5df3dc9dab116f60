// Questions that come back, and the tools above a page of questions.
import { speaker } from '#language/speaker.ts';

export const review = {
  nextUnsolved: 'Next unsolved',
  afresh: 'New numbers for all',
  undo: 'Undo',
  print: 'Print',
  printSolutions: 'Print the worked solutions, too',
  allSolved: 'Every question here is solved.',
  numbersBack: 'The numbers and what you had typed are back.',
  areAfresh: 'Every question has new numbers. What you have solved stays solved.',
  noneDueYet: 'Nothing yet: each question that you answer is asked again, later.',
  nothingNowLater: 'Nothing now, {later} later.',
  dueNow: { one: '{n} question now.', other: '{n} questions now.' },
  dueNowLater: {
    one: '{n} question now, {later} later.',
    other: '{n} questions now, {later} later.',
  },
  reviewFirst: {
    one: 'Review first: {n} question from an earlier lesson is due',
    other: 'Review first: {n} questions from earlier lessons are due',
  },
  questionOf: 'Question {at} of {all}',
  dueQuestionOf: 'Question {at} of {all}, due',
  nothingToReview:
    'There is nothing to review yet: each question that you answer comes back here, at growing intervals.',
  moreDue: { one: 'Done. {n} more is due.', other: 'Done. {n} more are due.' },
  nextDueOn: 'Nothing is due now. The next question is due on {date}.',
} as const;

export const say = speaker('review', review);
