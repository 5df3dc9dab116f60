import type { Translation } from '#language/catalogue.ts';
import type { search as source } from '../en/search.ts';

export const search: Translation<typeof source> = {
  title: 'Suche',
  description:
    'Suche in Lektionen, Glossar, Fragen und Fehlvorstellungen zu L2-Regularisierung, Weight Decay und Ausreißern, nach Wörtern oder Zeichen.',
  noScripts:
    'Die Suche braucht JavaScript, das hier ausgeschaltet ist. Alle Begriffe stehen unten.',
  allTerms: 'Alle Begriffe, A bis Z',
  toGlossary: 'Das Glossar mit allen Erklärungen',
  toCourse: 'Der Kurs, Lektion für Lektion',
  label: 'Lektionen, Begriffe, Fragen und Fehlvorstellungen durchsuchen',
  hint: 'Wörter oder Zeichen: λ, lambda und \\lambda finden dasselbe, ebenso weight_decay und weightDecay.',
  find: 'Suchen',
  close: 'Schließen',
  retry: 'Noch einmal versuchen',
  more: 'Mehr zeigen',
  slash: 'Die Suche mit der Taste / öffnen',
  failed:
    'Die Suche konnte nicht geladen werden. Vielleicht besteht keine Verbindung, und dieser Browser hat die Suche noch nicht aufbewahrt. Was Sie eingegeben haben, steht noch da.',
  inDevelopment:
    'Während der Entwicklung gibt es keinen Suchindex. „npm run build“ und dann „npm run preview“ machen die Suche möglich.',
  meant: 'Meinten Sie',
  found: { one: '{n} Ergebnis für „{query}“', other: '{n} Ergebnisse für „{query}“' },
  nothing: 'Für „{query}“ wurde nichts gefunden.',
  all: { one: 'Das eine Ergebnis', other: 'Alle {n} Ergebnisse' },
  term: 'Begriff',
  lesson: 'Lektion',
  section: 'Abschnitt einer Lektion',
  misconception: 'Fehlvorstellung',
  question: 'Frage',
  page: 'Seite',
};
