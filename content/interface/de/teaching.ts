import type { Translation } from '#language/catalogue.ts';
import type { teaching as source } from '../en/teaching.ts';

export const teaching: Translation<typeof source> = {
  whatHappens: 'Was geschehen kann',
  whatComes: 'Was daraus wird',
  score: 'Eine Punktzahl wird gefälscht',
  scoreThen: 'Verhindert: Eine Punktzahl wird nicht gesendet. Sie bewerten die Antworten selbst.',
  receipt: 'Ein Beleg wird verändert oder von anderen gelesen',
  receiptThen:
    'Verhindert: Er ist versiegelt. Ein geändertes Zeichen, und er lässt sich nicht öffnen.',
  link: 'Der Link wird bearbeitet, zum Beispiel für mehr Versuche',
  linkThen:
    'Wird bemerkt: Ein anderer Link ist ein anderes Aufgabenblatt, und das Notenbuch sagt es.',
  copy: 'Ein Beleg oder Antworten werden kopiert',
  copyThen:
    'Wird bemerkt, wo sich die Zahlen von Person zu Person unterscheiden. Wo sie für alle gleich sind, wie bei den meisten Auswahlfragen, geht das nicht.',
  code: 'Jemand liest die Antworten aus dem Code dieser Website',
  codeThen:
    '<b>Möglich</b> bei den Fragen des Kurses. Bei eigenen gesperrten Fragen stehen die Antworten nur in Ihrer Datei; der Preis ist, dass die Lernenden nicht sofort eine Rückmeldung sehen.',
  friend: 'Ein anderer Mensch oder ein Sprachmodell antwortet',
  friendThen:
    '<b>Lässt sich nicht verhindern,</b> von keiner Seite ohne Aufsicht. Verlangen Sie auch Erklärungen, oder drucken Sie die Fragen und führen Sie Aufsicht.',
  clock: 'Die Uhr geht falsch, oder ein Versuch wird anderswo neu begonnen',
  clockThen:
    '<b>Möglich:</b> Zeiten und Versuche sind die des Geräts der Lernenden. Verlassen Sie sich auf die Zeit, zu der der Beleg bei Ihnen einging.',
  key: 'Der Schlüssel oder die Passphrase geht verloren',
  keyThen:
    '<b>Was abgegeben wurde, bleibt verschlossen,</b> für Sie und für uns. Bewahren Sie die Datei an zwei Orten auf.',

  systems: 'In Ihrem Lernsystem',
  aboutSystems:
    'Jedes Aufgabenblatt lässt sich <a href="{build}">beim Zusammenstellen</a> in mehreren Formen speichern. Jede sagt vorher, was auf dem Weg verloren geht.',
  scorm:
    '<b>SCORM 1.2</b>, für Moodle, ILIAS, Blackboard und Brightspace: die Fragen, wie sie hier sind, mit einer Punktzahl. Wie jede Punktzahl, die ein Browser sendet, lässt sie sich fälschen.',
  moodle:
    '<b>Moodle-XML und GIFT</b>: in die Fragensammlung von Moodle, bewertet von dessen Server. Der richtige Weg für eine Prüfung in Moodle. Fragen, in denen eine Abbildung verändert wird, können nicht mitkommen.',
  qti: '<b>QTI 2.1 und QTI 3</b>: für Systeme, die eines davon einlesen.',
  csv: '<b>Eine Tabelle (.csv)</b>: jede Frage mit ihrer Antwort, zum Lesen oder zum Umwandeln.',
  classroom:
    '<b>Google Classroom</b>: Geben Sie den Link aus und lassen Sie den Beleg als Datei anhängen.',
  marksGoBack:
    'Zurück gehen die Punkte über die Bewertungstabelle, die Canvas, Moodle oder ein anderes System ausgibt: Das Notenbuch füllt eine Spalte davon aus, ordnet die Lernenden nach Kennung, Anmeldename oder Name zu, nennt, wer sich nicht zuordnen ließ, und lässt jede andere Zelle, wie sie war.',
};
