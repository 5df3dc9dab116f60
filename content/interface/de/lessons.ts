import type { Translation } from '#language/catalogue.ts';
import type { lessons as source } from '../en/lessons.ts';

export const lessons: Translation<typeof source> = {
  statistics: 'Statistik',
  'weight-decay': 'Weight Decay',
  outliers: 'Ausreißer',
  trackOf: 'Strang: {tracks}.',
  after: 'Setzt voraus: {lessons}.',
  minutes: { one: 'Etwa {n} Minute.', other: 'Etwa {n} Minuten.' },
  questions: { one: '{n} Frage', other: '{n} Fragen' },
  inPreparation: 'in Vorbereitung',
  willBeAble: 'Danach können Sie',
  beforeAndAfter: 'Lektionen davor und danach',
  before: 'Davor',
  next: 'Danach',
  allLessons: 'Alle Lektionen',
  questionsAlone: 'Nur die Fragen',
  en: 'Englisch',
  notTranslated: 'Diese Lektion ist noch nicht übersetzt: Ihr Text ist auf {language}.',
};
