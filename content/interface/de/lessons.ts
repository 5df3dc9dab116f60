import type { Translation } from '#language/catalogue.ts';
import type { lessons as source } from '../en/lessons.ts';

export const lessons: Translation<typeof source> = {
  statistics: 'Statistik',
  'weight-decay': 'Weight Decay',
  outliers: 'Ausreißer',
  trackOf: 'Strang: {tracks}.',
  after: 'Setzt voraus: {lessons}.',
  minutes: {
    one: 'Etwa {n} Minute zum Lesen und Probieren.',
    other: 'Etwa {n} Minuten zum Lesen und Probieren.',
  },
  questions: { one: '{n} Frage', other: '{n} Fragen' },
  whatBuildsOnWhat: 'Was worauf aufbaut',
  howMastered:
    'Ein Pfeil führt von einer Lektion zu einer, die auf ihr aufbaut. Ein Lernziel gilt als erreicht, sobald zwei seiner Fragen bei Ihrer letzten Antwort ganz richtig waren; es ist fällig, wenn die Wiederholung so viele davon erneut stellt, dass weniger als zwei bleiben.',
  lessonByLesson: 'Lektion für Lektion',
  inPreparation: 'in Vorbereitung',
  willBeAble: 'Danach können Sie',
  beforeAndAfter: 'Lektionen davor und danach',
  before: 'Davor',
  next: 'Danach',
  allLessons: 'Alle Lektionen',
  questionsAlone: 'Nur die Fragen',
  en: 'Englisch',
  notTranslated: 'Diese Lektion ist noch nicht übersetzt: Der Text ist auf {language}.',
};
