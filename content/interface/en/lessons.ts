// What is said about lessons: on the course map, around a lesson, beside its name.
import { speaker } from '#language/speaker.ts';

export const lessons = {
  statistics: 'Statistics',
  'weight-decay': 'Weight decay',
  outliers: 'Outliers',
  trackOf: 'Track: {tracks}.',
  after: 'After {lessons}.',
  minutes: {
    one: 'About {n} minute to read and try.',
    other: 'About {n} minutes to read and try.',
  },
  questions: { one: '{n} question', other: '{n} questions' },
  whatBuildsOnWhat: 'What builds on what',
  howMastered:
    'An arrow leads from a lesson to one that builds on it. An objective counts as mastered once two of its questions were fully right at your last answer; it is due when the review asks for so many of them again that fewer than two are left.',
  lessonByLesson: 'Lesson by lesson',
  inPreparation: 'in preparation',
  willBeAble: 'You will be able to',
  beforeAndAfter: 'Lessons before and after',
  before: 'Before',
  next: 'Next',
  allLessons: 'All lessons',
  questionsAlone: 'The questions alone',
  // A language that a text may be in instead.
  en: 'English',
  notTranslated: 'This lesson has not been translated yet: its text is in {language}.',
} as const;

export const say = speaker('lessons', lessons);
