import type { Translation } from '#language/catalogue.ts';
import type { home as source } from '../en/home.ts';

export const home: Translation<typeof source> = {
  title: 'Shrinkage: was L2-Regularisierung wirklich tut',
  description:
    'Ein freier interaktiver Kurs über L2-Regularisierung, Weight Decay und Ausreißer: voraussagen, die Abbildung ziehen, mit wechselnden Zahlen geprüft werden.',
  predict: 'Sagen Sie voraus, was ein Strafterm tut.',
  watch: 'Dann sehen Sie zu, wie es geschieht.',
  promise:
    'Shrinkage ist ein interaktiver Kurs über L2-Regularisierung, Weight Decay und Ausreißer. Sie legen sich auf eine Antwort fest, bewegen die Abbildung und finden heraus, wo die üblichen Erklärungen irren.',
  startWith: 'Mit „{lesson}“ beginnen',
  toTouch: 'Eine Abbildung zum Anfassen',
  hint: 'Der kleinste Fall, den es gibt: ein einziges Gewicht. Ohne Strafterm wäre es das z, das die Daten wollen. Erhöhen Sie die Strafterme nacheinander und sehen Sie, welcher von ihnen das Gewicht je genau auf null bringt. <a href="{lesson}">Die Lektion über ein Gewicht</a> sagt, warum.',

  abilities: 'Was Sie danach können',
  solve:
    'Ridge, Lasso und Elastic Net für ein Gewicht von Hand lösen und zeichnen, wie jedes von ihnen schrumpft.',
  zero: 'Sagen, wann ein Gewicht genau null wird, und es an den Steigungen bei null beweisen.',
  directions:
    'Erkennen, welche Richtungen Ihrer Daten ein Ridge-Strafterm schrumpft und wie viele Parameter effektiv übrig bleiben.',
  choose:
    'λ durch Kreuzvalidierung ohne Datenlecks wählen und auf eine Bibliothek übertragen, die es anders skaliert.',
  decide:
    'Für Ihr Optimierungsverfahren entscheiden, ob Weight Decay und ein L2-Strafterm dasselbe sind und wo AdamW landet.',
  apart:
    'Die Quadrate der Verlustfunktion von den Quadraten des Strafterms unterscheiden und wissen, was Ridge gegen einen Ausreißer nicht ausrichten kann.',

  questions: 'Zehn Fragen, die alle stellen',
  questionsLead:
    'Die Antworten, die im Umlauf sind, sind verworren und manche falsch. Unter jeder Frage steht, was die übliche Antwort übersieht; eine Lektion klärt sie, mit ihren Bedingungen.',
  shortAnswer: 'Die kurze richtige Antwort',
  settledIn: 'Geklärt in {lessons}.',
  plannedIn: 'In Vorbereitung: {lessons}.',
  map: 'Die Kurskarte',
  mapLead: 'Drei Stränge haben die ersten Schritte gemeinsam und trennen sich dann.',

  way: 'So geht es',
  stepPredict:
    '<b>Voraussagen.</b> Bevor sich eine Abbildung öffnet, sagen Sie, was sie tun wird. Falsch zu raten kostet nichts und lässt die Antwort haften.',
  stepTry:
    '<b>Ausprobieren.</b> Ziehen Sie, nehmen Sie die Pfeiltasten oder geben Sie eine Zahl ein. Jede Zahl in der Abbildung wird berechnet, während Sie sie bewegen.',
  stepGraded:
    '<b>Geprüft werden.</b> Auf eine falsche Antwort, die wir wiedererkennen, folgt der Fehler, der dahintersteckt. Sie haben {attempts} Versuche, und die meisten Fragen kommen danach mit neuen Zahlen.',
  stays:
    'Es gibt kein Konto, und nichts verlässt Ihren Browser: Ihr Fortschritt wird auf diesem Gerät gespeichert, und Sie können ihn als Datei mitnehmen. Der Text, der erste Zustand der Abbildungen und die Fragen lassen sich ohne JavaScript lesen und drucken.',

  // On the pictures that links to pages are shown with.
  pictureTitle: 'Sagen Sie voraus, was ein Strafterm tut.',
  picturePromise: 'Und sehen Sie zu: L2-Regularisierung, Weight Decay und Ausreißer.',
  pictureFoot: 'Ein freier interaktiver Kurs',
  pictureOfLesson: 'Eine interaktive Lektion von {minutes} Minuten',
};
