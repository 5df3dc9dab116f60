import type { Translation } from '#language/catalogue.ts';
import type { offline as source } from '../en/offline.ts';

export const offline: Translation<typeof source> = {
  heading: 'Ohne Netz',
  link: 'Ohne Netz verwenden',
  promise:
    'Nach einem Besuch funktioniert der ganze Kurs ohne Netz: Lektionen, Abbildungen, Aufgaben, Wiederholung und Hausaufgaben. Eine neue Fassung der Website tritt nie an die Stelle dessen, was Sie gerade lesen: Sie wartet, bis Sie sie einlassen oder die Website neu öffnen.',
  needsScript: 'Seiten werden mit JavaScript aufbewahrt, das hier nicht läuft.',
  lookingUp: 'Es wird nachgesehen, was aufbewahrt ist …',
  keep: 'Den Kurs aufbewahren',
  remove: 'Diese Seiten entfernen',
  install: 'Als App installieren',

  shortReady: 'bereit, {size} MB',
  shortKeeping: '{kept} von {of} Dateien …',
  shortKept: '{kept} von {of} Dateien aufbewahrt',
  shortFull: 'kein Platz auf diesem Gerät',

  ready: 'Bereit: Der ganze Kurs funktioniert ohne Netz. Er belegt {size} MB auf diesem Gerät.',
  keeping: 'Der Kurs wird aufbewahrt: {kept} von {of} Dateien …',
  waiting:
    '{kept} von {of} Dateien sind auf diesem Gerät aufbewahrt; Seiten, die Sie besuchen, kommen dazu. Der ganze Kurs sind {sent} MB zum Herunterladen, und er belegt {size} MB.',
  unreachable:
    '{kept} von {of} Dateien sind auf diesem Gerät aufbewahrt. Der Server ist nicht zu erreichen; der Rest wird beim nächsten Besuch mit Netz geholt.',
  stale:
    '{kept} von {of} Dateien sind auf diesem Gerät aufbewahrt. Die Website ändert sich gerade; der Rest wird beim nächsten Besuch geholt.',
  full: '{kept} von {of} Dateien sind auf diesem Gerät aufbewahrt, das für mehr keinen Platz hat: Schaffen Sie Platz und drücken Sie dann „Den Kurs aufbewahren“.',

  never: 'Diese Kopie der Website bewahrt keine Seiten auf.',
  off: 'Nichts ist aufbewahrt, wie Sie es gewählt haben. Der Kurs funktioniert, solange es ein Netz gibt.',
  insecure:
    'Diese Seite wurde über http erreicht, wo Browser keine Seiten aufbewahren: Öffnen Sie sie über https, um sie ohne Netz zu verwenden.',
  refused:
    'Dieser Browser bewahrt keine Seiten auf, vielleicht wegen eines privaten Fensters oder einer Einstellung. Der Kurs funktioniert, solange es ein Netz gibt.',
  soon: 'Noch ist nichts aufbewahrt: Das beginnt gerade.',

  persistent:
    'Der Browser hat zugesagt, Ihre Antworten und diese Seiten nicht von sich aus zu löschen.',
  evictable:
    'Der Browser darf Ihre Antworten und diese Seiten löschen, wenn auf dem Gerät der Platz ausgeht. Bei Ihrer ersten Antwort wird er gebeten, es nicht zu tun, und hat nicht zugesagt: Eine gespeicherte Datei ist sicher.',

  newVersion: 'Eine neue Fassung dieser Website ist bereit. Was Sie eingegeben haben, bleibt.',
  reload: 'Jetzt neu laden',
  later: 'Später',

  notKeptTitle: 'Kein Netz',
  notKeptDescription:
    'Diese Seite ist auf diesem Gerät nicht aufbewahrt, und es gibt kein Netz, um sie zu holen. Der Kurs, seine Aufgaben und Ihre Wiederholung sind hier.',
  notKept: 'Diese Seite ist auf diesem Gerät nicht aufbewahrt',
  notKeptWhy:
    'Gerade gibt es kein Netz, und die gewünschte Seite gehört nicht zu denen, die hier aufbewahrt sind. Entweder ist sie noch nicht geholt, oder sie braucht ein Netz, oder es gibt sie nicht. Ihr Fortschritt ist davon nicht betroffen.',
  notKeptWays:
    'Versuchen Sie es noch einmal, wenn Sie verbunden sind, oder machen Sie mit dem weiter, was aufbewahrt ist:',
  wayCourse: 'Der Kurs: alle Lektionen',
  wayReview: 'Ihre Wiederholung',
  wayKept: 'Was für die Verwendung ohne Netz aufbewahrt ist',
};
