import type { Translation } from '#language/catalogue.ts';
import type { review as source } from '../en/review.ts';

export const review: Translation<typeof source> = {
  nextUnsolved: 'Zur nächsten ungelösten',
  afresh: 'Neue Zahlen für alle',
  undo: 'Rückgängig',
  print: 'Drucken',
  printSolutions: 'Auch die Lösungswege drucken',
  allSolved: 'Hier sind alle Fragen gelöst.',
  numbersBack: 'Die Zahlen und Ihre Eingaben sind wieder da.',
  areAfresh: 'Alle Fragen haben neue Zahlen. Was Sie gelöst haben, bleibt gelöst.',
  noneDueYet: 'Noch nichts: Jede Frage, die Sie beantworten, wird später noch einmal gestellt.',
  nothingNowLater: 'Jetzt nichts, {later} später.',
  dueNow: { one: 'Jetzt {n} Frage.', other: 'Jetzt {n} Fragen.' },
  dueNowLater: {
    one: 'Jetzt {n} Frage, {later} später.',
    other: 'Jetzt {n} Fragen, {later} später.',
  },
  reviewFirst: {
    one: 'Erst wiederholen: {n} Frage aus einer früheren Lektion ist fällig',
    other: 'Erst wiederholen: {n} Fragen aus früheren Lektionen sind fällig',
  },
  questionOf: 'Frage {at} von {all}',
  dueQuestionOf: 'Frage {at} von {all}, fällig',
  nothingToReview:
    'Noch gibt es nichts zu wiederholen: Jede Frage, die Sie beantworten, kommt in wachsenden Abständen hier wieder.',
  moreDue: {
    one: 'Geschafft. {n} weitere Frage ist fällig.',
    other: 'Geschafft. {n} weitere Fragen sind fällig.',
  },
  nextDueOn: 'Jetzt ist nichts fällig. Die nächste Frage ist fällig: {date}.',
};
