import type { Translation } from '#language/catalogue.ts';
import type { teach as source } from '../en/teach.ts';

export const teach: Translation<typeof source> = {
  title: 'Für Lehrende',
  description:
    'Geben Sie Fragen per Link auf, auf Papier oder in Ihrem Lernsystem; bewerten Sie ohne Server, was zurückkommt; dazu Stundenentwürfe, Arbeitsblätter und Abbildungen zum Einbetten.',
  lead: '{lessons} Lektionen und {questions} bewertete Fragen, zusammen etwa {hours} Stunden Arbeit. Sie können eine Klasse lesen lassen, Fragen per Link aufgeben, sie auf Papier austeilen, in Ihr Lernsystem übernehmen oder eine einzelne Abbildung in Ihre eigene Seite setzen. Es kostet nichts, niemand braucht ein Konto, und es gibt keinen Server: Was Ihre Lernenden tun, erreicht Sie und sonst niemanden.',
  build: 'Ein Aufgabenblatt zusammenstellen',
  gradebook: 'Das Notenbuch öffnen',

  how: 'Wie ein Aufgabenblatt per Link funktioniert',
  howKey:
    '<b>Sie erzeugen einmal einen Schlüssel.</b> Er entsteht in Ihrem Browser und liegt unter einer Passphrase in einer Datei, die Sie speichern. Wer Datei oder Passphrase verliert, kann nicht mehr öffnen, was abgegeben wurde.',
  howChoose:
    '<b>Sie <a href="{build}">wählen Fragen und Regeln</a></b>: nach Lektion, Lernziel oder Fehlvorstellung, mit Gewichten, Pools, Versuchen, Hinweisen und einem Termin, dazu eigene Fragen. Sie bekommen einen Link. Geben Sie ihn der Klasse, wo immer Sie möchten.',
  howNumbers:
    '<b>Alle Lernenden bekommen eigene Zahlen,</b> gezogen aus dem Namen oder der Kennung. Gearbeitet werden kann ohne Netz und nach einem Neuladen weiter.',
  howReceipt:
    '<b>Alle geben einen Beleg ab:</b> eine Datei, einen Text zum Einfügen oder einen QR-Code. Er enthält die Antworten so, wie sie eingegeben wurden, für Ihren Schlüssel versiegelt, und keine Punktzahl. Sammeln Sie ihn über das Lernsystem, ein Formular oder per E-Mail ein: Dieser Weg sagt Ihnen auch, wer ihn geschickt hat und wann.',
  howGrade:
    '<b>Sie legen alles im <a href="{gradebook}">Notenbuch</a> ab.</b> Es öffnet und bewertet in Ihrem Browser, sagt, wer zu spät kommt, fehlt, unbekannt ist oder kopiert hat, zeigt, was die Klasse glaubt und welche Frage schlecht ist, und füllt die Spalte in der Tabelle Ihres eigenen Systems aus.',
  fourWords:
    'Für eine ganze Lektion folgen Sie in den Entwürfen unten „Fragen der Lektion aufgeben“. Vier Wörter stehen für das Aufgabenblatt und vier für Ihren Schlüssel, auf Ihrer Seite und auf der der Lernenden: Wenn Sie sie in der Klasse nennen, lässt sich niemandem unbemerkt ein anderer Link unterschieben.',

  limits: 'Was sich so verhindern lässt und was nicht',
  soGoodFor:
    'Also: gut für Hausaufgaben, für Übungen, die zählen, und um zu sehen, was eine Klasse glaubt. Nicht für eine Prüfung ohne Aufsicht.',

  paper: 'Auf Papier',
  onPaper:
    'Die Seite mit den Fragen jeder Lektion lässt sich als Arbeitsblatt drucken: eine Zeile für Name und Datum, Platz zum Schreiben, keine Schaltflächen. „Neue Zahlen für alle“ auf jener Seite macht eine weitere Fassung. Ein Aufgabenblatt lässt sich <a href="{paper}">in drei Varianten</a> drucken, jede mit eigenen Zahlen, und mit den Antworten für Sie. Punkte, die Sie von Papier eintragen, stehen im Notenbuch neben dem, was per Link abgegeben wurde.',

  plans: 'Stundenentwürfe',
  aboutPlans:
    'Die Zeiten gelten für Lernende, die die Lektionen davor kennen. Jede Lektion beginnt mit einer Frage, die beantwortet wird, bevor etwas erklärt ist; lassen Sie die Klasse sich per Handzeichen festlegen und verändern Sie dann die Abbildung.',
  numbered: '{number}. {title}',
  times: '{minutes} min zum Lesen, etwa {questionMinutes} min für {questions} Fragen',
  comesAfter: 'Setzt voraus: {lessons}.',
  afterwards: 'Danach können Lernende',
  figures: 'Abbildungen, um sie in der Klasse zu zeigen',
  beliefs: 'Was Sie hören können und was ihre Fragen aufdecken',
  quoted: '„{text}“',
  theLesson: 'Die Lektion',
  itsQuestions: 'Fragen der Lektion, als Arbeitsblatt zum Drucken',
  assignQuestions: 'Fragen der Lektion aufgeben',

  embed: 'Eine Abbildung in Ihrer eigenen Seite',
  aboutEmbed:
    'Jede Abbildung kann allein in einem Rahmen stehen: Sie nimmt die Breite an, die sie bekommt, zeigt den Zustand, den Sie wählen, und sendet nichts irgendwohin.',
  licence: 'Was Sie damit tun dürfen',
  aboutLicence:
    'Text und Abbildungen stehen unter CC BY 4.0: Drucken, ändern und teilen Sie sie, und nennen Sie die Quelle. Der Code steht unter der MIT-Lizenz: Sie dürfen eine Kopie der ganzen Website auf einen eigenen Server stellen. Wenn eine Seite von Ihnen auf eine Kopie angewiesen ist, die sich nie ändert, ist das der Weg.',
};
