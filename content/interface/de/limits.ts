import type { Translation } from '#language/catalogue.ts';
import type { limits as source } from '../en/limits.ts';

export const limits: Translation<typeof source> = {
  title: '7. Was sich so verhindern lässt und was nicht',
  practice: 'Zur Übung: Abgegeben wird nichts, also gibt es nichts zu fälschen.',
  homework:
    'Gut für Hausaufgaben und für Übungen, die ein wenig zählen. Nicht für eine Prüfung ohne Aufsicht: Wer antwortet und mit wessen Hilfe, kann keine Seite wissen.',
  canBeFound: {
    one: 'Die Antworten auf eine Frage kann finden, wer den Code dieser Website liest.',
    other: 'Die Antworten auf {n} Fragen kann finden, wer den Code dieser Website liest.',
  },
  canBeTried: {
    one: 'Die Antworten auf eine Frage kann finden, wer den Code dieser Website liest oder so lange probiert, bis eine richtig ist, und dann von vorn anfängt.',
    other:
      'Die Antworten auf {n} Fragen kann finden, wer den Code dieser Website liest oder so lange probiert, bis eine richtig ist, und dann von vorn anfängt.',
  },
  locked: {
    one: 'Eine Frage ist gesperrt: Die Antwort darauf haben nur Sie.',
    other: '{n} Fragen sind gesperrt: Die Antworten darauf haben nur Sie.',
  },
  fixed: {
    one: 'Eine Frage hat für alle dieselben Zahlen, die Antwort lässt sich also weitergeben.',
    other: '{n} Fragen haben für alle dieselben Zahlen, Antworten lassen sich also weitergeben.',
  },
  caseByCase: 'Fall für Fall',
  whatOneTries: 'Was jemand versuchen kann',
  whatComes: 'Was daraus wird',
  mark: 'Die Punktzahl ändern',
  markThen:
    'Nichts: Eine Punktzahl wird nicht gesendet. Sie bewerten auf Ihrem eigenen Gerät, was eingegeben wurde.',
  seal: 'Ändern, was abgegeben wurde, oder Fremdes lesen',
  sealThen:
    'Nichts: Es ist versiegelt. Ein Beleg, an dem ein einziges Zeichen geändert wurde, lässt sich nicht öffnen.',
  link: 'Den Link bearbeiten: mehr Versuche, späterer Termin, leichtere Fragen',
  linkThen:
    'Es wird ein anderes Aufgabenblatt mit anderen Wörtern daraus, und das Notenbuch sagt es.',
  copy: 'Beleg oder Antworten von jemand anderem abgeben',
  copyThen:
    'Die Zahlen gehören zu einer Person. Das Notenbuch nennt Kopien; wo die Zahlen für alle gleich sind, kann es das nicht.',
  code: 'Die Antworten im Code dieser Website nachschlagen',
  codeThen:
    'Möglich: Der Kurs ist öffentlich. Eigene Zahlen machen Mühe; gesperrte Fragen verhindern es.',
  help: 'Jemanden oder eine Maschine fragen oder andere antworten lassen',
  helpThen:
    'Möglich. Wer es war, zeigt nur der Weg, auf dem es Sie erreicht: eine Anmeldung, ein Postfach.',
  browser: 'In einem anderen Browser weitere Versuche nehmen',
  browserThen:
    'Möglich. Die Zahlen bleiben dieselben; die Anzahl der Versuche ist ein Versprechen, keine Sperre.',
  clock: 'Die Uhr zurückstellen oder das Protokoll der Versuche erfinden',
  clockThen:
    'Möglich. Verlassen Sie sich auf die Eingangszeit in Ihrem Lernsystem und lesen Sie das Protokoll als Auskunft.',
  key: 'Den Link mit einem anderen Schlüssel darin weitergeben',
  keyThen: 'Der Schlüssel hat andere Wörter: Nennen Sie Ihrer Klasse die Wörter des Ihren.',
  lost: 'Sie verlieren den Schlüssel oder seine Passphrase',
  lostThen:
    'Was abgegeben wurde, kann niemand mehr öffnen. Bewahren Sie die Sicherung an zwei Orten auf.',
};
