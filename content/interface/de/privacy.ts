import type { Translation } from '#language/catalogue.ts';
import type { privacy as source } from '../en/privacy.ts';

export const privacy: Translation<typeof source> = {
  title: 'Datenschutz',
  description:
    'Was diese Website in Ihrem Browser aufbewahrt und wie Sie es löschen, was Lehrende lesen können, und was niemand erfährt: kein Konto, kein Cookie, keine Anfrage an eine andere Website.',
  short:
    'Diese Website hat keine Konten, setzt keine Cookies, zählt niemanden und fragt keine andere Website nach irgendetwas. Was Sie antworten, bleibt in Ihrem Browser. Hier steht, wo, und wie Sie es loswerden.',

  keptHeading: 'Was in Ihrem Browser aufbewahrt wird',
  keptIntro:
    'Alles steht auf diesem Gerät, in diesem Browser, unter Namen, die mit {name} beginnen. Es wird nirgendwohin gesendet. Die Liste folgt dem Programm: Ein Test schlägt fehl, sobald etwas anderes aufbewahrt wird.',
  what: 'Was',
  where: 'Wo, und unter welchem Namen',
  how: 'Wie Sie es löschen',
  progress:
    'Ihre Antworten, Voraussagen, halb Eingetipptes, und welche Lektionen Sie geöffnet haben',
  progressHow: '„Alles löschen“ auf der Seite Ihres Fortschritts',
  unsaved: 'Was zuletzt eingetippt wurde, bis es beim Übrigen steht',
  unsavedHow: 'Verschwindet von selbst, wenn Sie wieder eine Seite dieser Website öffnen',
  reading:
    'Wie Sie gern lesen: Farbschema, Größe, Abstände, Kontrast, Bewegung; ob / die Suche öffnet; ob Seiten für die Nutzung ohne Netz aufbewahrt werden',
  readingHow:
    'Unter „Lesen“ auf den Anfang zurückstellen. Das Übrige in den Einstellungen Ihres Browsers',
  pages: 'Seiten dieser Website, damit sie sich ohne Netz öffnen',
  pagesHow: 'Auf der Seite Ihres Fortschritts, unter „ohne Netz“',
  assignments:
    'Wenn Sie ein Aufgabenblatt bearbeiten: Name und Kennung, die Sie eingetippt haben, Ihre Antworten, Ihr letzter Beleg',
  assignmentsHow: 'In den Einstellungen Ihres Browsers',
  desk: 'Wenn Sie lehren: Ihre Schlüssel, verschlossen durch Ihre Passphrase, Ihre Aufgabenblätter, und woran Sie gerade schreiben',
  deskHow:
    'In den Einstellungen Ihres Browsers. Sichern Sie vorher Ihre Schlüsseldatei: Ein verlorener Schlüssel öffnet keinen Beleg',
  gradebook:
    'Wenn Sie bewerten: die Belege einer Klasse, noch versiegelt, und Ihre Einstellungen; nie ein Schlüssel',
  gradebookHow: 'Schließen Sie den Tab, oder löschen Sie es im Notenbuch',
  settings:
    'In den Einstellungen eines Browsers löschen Sie all das auf einmal, unter „Websitedaten“ oder „Speicher“ dieser Adresse. Websites desselben Betreibers können sich die Adresse teilen; dann gehen deren Daten mit.',

  sentHeading: 'Was gesendet wird, und an wen',
  sentHost:
    'Ein Browser, der eine Seite anfordert, teilt dem Server seine Internetadresse mit, seine Art, und welche Seite er möchte. Diese Website ist für GitHub Pages gemacht, und GitHub führt Protokolle solcher Anfragen; wir sehen sie nicht und können sie nicht abschalten. <a href="https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement">GitHubs Datenschutzerklärung</a> sagt, was damit geschieht.',
  sentState:
    'Ein Link, der eine Abbildung in einem bestimmten Zustand zeigt, trägt die Zahlen dieses Zustands in seiner Adresse, nach „?“, und der Server erfährt sie, wenn der Link geöffnet wird. Was nach „#“ steht, wie beim Link zu einem Aufgabenblatt, wird nie gesendet.',
  sentOthers:
    'Keine andere Website wird nach irgendetwas gefragt: Schrift, Formeln, Abbildungen und Suche kommen von hier. Links führen zu anderen Websites, und nur wenn Sie einem folgen, wird diese gefragt; von welcher Seite Sie kamen, erfährt sie nicht.',
  sentPolicy:
    'Jede Seite verbietet Ihrem Browser das Übrige durch eine Richtlinie, die in ihr steht: Kein Skript läuft außer denen dieser Website, keines, das in eine Seite geschmuggelt wurde, und nichts wird von anderswo geladen. Zweierlei kann eine solche Richtlinie nicht, wenn sie in der Seite steht: andere Websites daran hindern, eine unserer Seiten in einem Rahmen zu zeigen, und jemandem melden, dass sie etwas abgelehnt hat.',

  teachersHeading: 'Was der Link zu einem Aufgabenblatt und ein Beleg enthalten',
  link: 'Der Link zu einem Aufgabenblatt enthält es ganz: seinen Titel, welche Fragen gestellt werden, die Regeln, eigene Fragen der Lehrperson und die öffentliche Hälfte ihres Schlüssels. Wer den Link hat, kann das lesen. Antworten auf gesperrte Fragen stehen nicht darin.',
  receipt:
    'Ein Beleg enthält Name und Kennung, die Sie eingetippt haben, welches Aufgabenblatt und welcher Durchgang es war, wann Sie nach der Uhr Ihres Geräts begonnen und abgegeben haben, und jede Antwort mit ihrer Zeit und den geöffneten Hinweisen. Er wird in Ihrem Browser versiegelt: Nur wer die Schlüsseldatei der Lehrperson und deren Passphrase hat, kann ihn lesen. Er geht dahin, wohin Sie ihn schicken, und von selbst nirgendwohin.',
  system:
    'In einem Lernsystem (SCORM) teilt dieses der Seite Ihren Namen und Ihre Kennung mit und erhält Ihre Punkte, Ihre Antworten und den versiegelten Beleg. Was dort daraus wird, ist seine Sache.',
  marks:
    'Das Notenbuch öffnet Belege im Browser der Lehrperson. Namen, Antworten und Noten sendet es nirgendwohin.',

  checkHeading: 'Wie Sie das nachprüfen',
  check:
    'Öffnen Sie die Werkzeuge Ihres Browsers: Unter „Netzwerk“ geht jede Anfrage an diese Adresse; unter „Speicher“ oder „Anwendung“ steht kein Cookie, und nichts, was die Tabelle oben nicht nennt.',
};
