import type { Translation } from '#language/catalogue.ts';
import type { pages as source } from '../en/pages.ts';

export const pages: Translation<typeof source> = {
  courseTitle: 'Der Kurs',
  courseDescription:
    'Zwölf Lektionen über L2-Regularisierung, Weight Decay und Ausreißer in drei Strängen, mit ihren Voraussetzungen und Ihrem Fortschritt.',
  courseLead:
    'Drei Stränge haben die ersten Schritte gemeinsam und trennen sich dann. Folgen Sie einem, oder gehen Sie von oben nach unten; jede Lektion nennt, worauf sie aufbaut.',
  yourProgress: 'Ihr Fortschritt',
  progressHolds:
    '{link}: was Sie gelöst haben, was fällig ist, auf welche Fehlvorstellungen Ihre Antworten hindeuten und wie Sie alles sichern oder löschen.',

  glossaryTitle: 'Glossar',
  glossaryDescription:
    'Die Begriffe der L2-Regularisierung, des Weight Decay und der Empfindlichkeit gegenüber Ausreißern, jeder in ein, zwei Sätzen.',
  lesson: 'Lektion:',
  also: 'Auch:',

  progressDescription:
    'Was Sie gelöst haben, was zur Wiederholung fällig ist und auf welche Fehlvorstellungen Ihre Antworten hindeuten. Nur in Ihrem Browser gespeichert.',
  due: 'Zur Wiederholung fällig',
  misconceptions: 'Ihre wahrscheinlichen Fehlvorstellungen',
  solvedByLesson: 'Gelöst, Lektion für Lektion',
  lookingThrough: 'Ihre Antworten werden durchgesehen …',
  overcome: 'Überwunden',
  quoted: '„{text}“',
  practice: 'Üben',
  seeInFigure: 'In der Abbildung ansehen',
  seeInConverter: 'Im Umrechner ansehen',
  needsScript:
    'Antworten speichert und sichtet JavaScript, das in diesem Browser ausgeschaltet ist.',

  reviewTitle: 'Wiederholen',
  reviewDescription:
    'Was Sie beantwortet haben, kommt in wachsenden Abständen wieder, quer durch die Lektionen und mit neuen Zahlen, damit es bleibt.',
  reviewLead:
    'Was Sie beantwortet haben, kommt hier in wachsenden Abständen wieder: früher, was misslang, später, was Sie können, immer mit neuen Zahlen und quer durch die Lektionen. Überspringen Sie, was Sie möchten.',
  lookingUpDue: 'Fälliges wird nachgesehen …',
  nextQuestion: 'Nächste Frage',
  moreReview: 'Mit noch nicht Fälligem weitermachen',
  undoReview: 'Letzte Wiederholung rückgängig machen',
  reviewNeedsScript:
    'Das Wiederholen braucht JavaScript. Ohne JavaScript lassen sich die Fragen lesen und drucken:',
  allQuestions: 'Alle Fragen, Lektion für Lektion',
  lessonHas: { one: '{lesson}: {n} Frage', other: '{lesson}: {n} Fragen' },

  quizTitle: 'Fragen zu: {lesson}',
  quizHeading: 'Fragen zu „{lesson}“',
  quizDescription: {
    one: '{n} bewertete Frage zu „{lesson}“, mit neuen Zahlen, so oft Sie wollen, Rückmeldung zu jedem bekannten Fehler und Lösungswegen.',
    other:
      '{n} bewertete Fragen zu „{lesson}“, mit neuen Zahlen, so oft Sie wollen, Rückmeldung zu jedem bekannten Fehler und Lösungswegen.',
  },
  quizLead: {
    one: '{n} Frage, {attempts} Versuche. Dann öffnet sich der Lösungsweg, und der nächste Versuch hat neue Zahlen. Mehr kostet eine falsche Antwort nicht.',
    other:
      '{n} Fragen, je {attempts} Versuche. Dann öffnet sich der Lösungsweg, und der nächste Versuch hat neue Zahlen. Mehr kostet eine falsche Antwort nicht.',
  },
  theLesson: 'Die Lektion',
  theLessonPlanned: 'Die Lektion (in Vorbereitung)',
  reviewAcross: 'Quer durch die Lektionen wiederholen',
  assign: 'Einer Klasse aufgeben',
  nameAndDate: 'Name: ______________________________ Datum: ________________',
};
