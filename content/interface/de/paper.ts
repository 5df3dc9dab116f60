import type { Translation } from '#language/catalogue.ts';
import type { paper as source } from '../en/paper.ts';

export const paper: Translation<typeof source> = {
  title: 'Ein Aufgabenblatt auf Papier',
  description:
    'Drucken Sie ein Aufgabenblatt in drei Varianten mit eigenen Zahlen, mit den Antworten zum Korrigieren, und tragen Sie die Punkte in dasselbe Notenbuch ein.',
  lead: 'Drei Varianten desselben Aufgabenblatts, jede mit eigenen Zahlen, und die Antworten dazu. Fügen Sie den Link ein, den Sie beim Zusammenstellen erzeugt haben; er bleibt in diesem Browser.',
  reading: 'Der Link wird gelesen …',
  needsScript:
    'Diese Seite braucht JavaScript, um die Zahlen einer Variante zu ziehen: Schalten Sie es für diese Seite ein.',
  notLoaded: 'Die Seite ließ sich nicht laden: Laden Sie sie neu, wenn Sie online sind.',

  link: 'Link zum Aufgabenblatt',
  draw: 'Die Varianten zeichnen',
  drawing: 'Die Varianten werden gezeichnet …',
  unknownQuestion:
    'Die Frage {id}, Fassung {version}, kennt diese Website nicht mehr: Stellen Sie das Aufgabenblatt neu zusammen.',
  whatToPrint: 'Was von „{title}“ gedruckt wird',
  form: 'Variante {letter}',
  answers: 'Antworten',
  withSolutions: 'mit Lösungswegen',
  figuresToSet: {
    one: 'In Frage {places} ist eine Abbildung einzustellen: Auf Papier müssen die Werte durch Überlegen gefunden werden.',
    other:
      'In den Fragen {places} ist eine Abbildung einzustellen: Auf Papier müssen die Werte durch Überlegen gefunden werden.',
  },
  answersLocked: {
    one: 'Die Antwort auf Frage {places} steht nur in Ihrer Schlüsseldatei: Öffnen Sie diese Seite dort, wo Sie das Aufgabenblatt zusammengestellt haben, oder fügen Sie dort die Datei hinzu.',
    other:
      'Die Antworten auf die Fragen {places} stehen nur in Ihrer Schlüsseldatei: Öffnen Sie diese Seite dort, wo Sie das Aufgabenblatt zusammengestellt haben, oder fügen Sie dort die Datei hinzu.',
  },
  print: 'Drucken',
  saveTable: 'Eine Tabelle für die Punkte speichern',
  tableFile: 'punkte-papier-{title}',
  gradebook: 'Notenbuch',
  howMarked:
    'Jede Variante hat eigene Zahlen; alle Kopien einer Variante sind gleich. Tragen Sie die Punkte jeder Frage in die Tabelle ein (name, id, form, 1, 2, …; form ist der Buchstabe der Variante) und fügen Sie sie im Notenbuch unter „Punkte von Papier“ ein: Sie stehen neben den Punkten derer, die hier geantwortet haben.',

  questions: { one: '{n} Frage', other: '{n} Fragen' },
  points: { one: '{n} Punkt', other: '{n} Punkte' },
  name: 'Name:',
  id: 'Kennung:',
  code: 'Ein Code, der besagt: Variante {letter} von {words}',
  answersTo: 'Antworten zu Variante {letter}',
  answersOf: 'Antworten zu Variante {letter}: {title}',
  inTeacherFile: 'Die Antwort auf diese gesperrte Frage steht in der Schlüsseldatei.',
};
