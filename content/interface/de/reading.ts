import type { Translation } from '#language/catalogue.ts';
import type { reading as source } from '../en/reading.ts';

export const reading: Translation<typeof source> = {
  inGlossary: 'Im Glossar',
  inSources: 'In den Quellen dieser Seite',
  sources: 'Quellen',
  whereCited: 'Wo sie zitiert wird',
  linkToSection: 'Link zum Abschnitt',
  linkToQuestion: 'Link zu dieser Frage',
  linkCopied: 'Link kopiert.',
  youWereAt: 'Sie waren bei „{section}“. Weiterlesen',
  continueWithin: 'Weiter: {lesson}, „{section}“',
  continueNext: 'Als Nächstes: {lesson}',
  copied: 'Kopiert.',
  copyRefused:
    'Der Browser hat das Kopieren verweigert: Der Text ist markiert, kopieren Sie ihn von Hand.',
  printMenu: 'Drucken …',
  printLesson: 'Diese Lektion drucken',
  figuresAsSet: 'Abbildungen werden gedruckt, wie Sie sie eingestellt haben.',
  questions: 'Fragen',
  withoutAnswers: 'ohne Antworten, mit Platz zum Schreiben',
  withAnswers: 'mit Ihren Antworten, den richtigen und den Lösungswegen',
  print: 'Drucken',
  preparing: 'Abbildungen und Fragen werden vorbereitet …',
  references: 'Literatur',
  referencesPromise:
    'Alle Arbeiten, die die Lektionen zitieren, mit DOI oder arXiv-Nummer, den Stellen, die sie zitieren, und dem BibTeX-Eintrag.',
  worksCited: {
    one: '{n} Arbeit, die die Lektionen zitieren.',
    other:
      '{n} Arbeiten, die die Lektionen zitieren, nach Autoren. Jede führt zu den Stellen, die sich auf sie stützen.',
  },
  asFile: 'Alle als Datei für BibTeX',
  citedIn: 'Zitiert in',
  opening: 'der Einleitung',
  copyEntry: 'Kopieren',
  bibtexOf: 'BibTeX von {title}',
};
