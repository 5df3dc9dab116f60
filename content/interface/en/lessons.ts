// What is said about lessons: on the course map, around a lesson, beside its name.
import { speaker } from '#language/speaker.ts';

export const lessons = {
  statistics: 'Statistics',
  'weight-decay': 'Weight decay',
  outliers: 'Outliers',
  trackOf: 'Track: {tracks}.',
  after: 'After {lessons}.',
  minutes: { one: 'About {n} minute.', other: 'About {n} minutes.' },
  questions: { one: '{n} question', other: '{n} questions' },
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
