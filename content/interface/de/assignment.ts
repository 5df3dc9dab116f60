import type { Translation } from '#language/catalogue.ts';
import type { assignment as source } from '../en/assignment.ts';

export const assignment: Translation<typeof source> = {
  title: 'Aufgabenblatt',
  description:
    'Beantworten Sie, was Ihnen Ihre Lehrperson mit einem Link aufgegeben hat: mit eigenen Zahlen, ohne Konto und mit einem Beleg, den nur Ihre Lehrperson öffnen kann.',
  reading: 'Der Link wird gelesen …',
  needsScript:
    'Ein Aufgabenblatt braucht JavaScript: Schalten Sie es für diese Seite ein oder bitten Sie um eine Fassung auf Papier.',
  noCryptography:
    'Diese Seite wurde über http aufgerufen. Dort bieten Browser keine Kryptografie, und ohne sie lassen sich Ihre Zahlen nicht ziehen: Öffnen Sie die Seite über https und geben Sie Ihrer Lehrperson Bescheid.',
  noSystem:
    'Hier antwortet kein Lernsystem, also wird keine Punktzahl gemeldet: Öffnen Sie die Aktivität aus Ihrem Kurs oder geben Sie Ihrer Lehrperson den Beleg.',
  edited:
    'Dieser Link ist nicht der, den Sie hier zuvor geöffnet haben: Einer von beiden wurde verändert. Was Sie hier beantworten, zählt für ein anderes Aufgabenblatt. Bitten Sie Ihre Lehrperson um den ursprünglichen Link.',
  loading: 'Die Fragen werden geladen …',
  ready:
    'Alles ist geladen: Sie können ohne Netz weiterarbeiten, solange die Seite offen bleibt. Was Sie eingeben, wird in diesem Browser aufbewahrt.',
  readyForReload:
    'Alles ist geladen: Sie können ohne Netz weiterarbeiten, auch nach einem Neuladen. Was Sie eingeben, wird in diesem Browser aufbewahrt.',
  someMissing:
    'Einige Fragen ließen sich nicht laden: Versuchen Sie es dort noch einmal, wo es dabeisteht, solange Sie online sind.',
  notLoaded:
    'Die Fragen ließen sich nicht laden: {why} Versuchen Sie es noch einmal, wenn Sie online sind.',

  pasteLink:
    'Öffnen Sie den ganzen Link, den Sie von Ihrer Lehrperson haben, oder fügen Sie ihn hier ein.',
  link: 'Link zum Aufgabenblatt',
  open: 'Öffnen',
  linkTooLong: 'Dieser Link ist zu lang für ein Aufgabenblatt.',
  linkEmpty: 'Diese Adresse enthält kein Aufgabenblatt: Öffnen Sie den ganzen Link.',
  linkForeign: 'Das ist kein Link zu einem Aufgabenblatt: Hinter dem # muss er mit a1. beginnen.',
  linkDamaged:
    'Dieser Link wurde unterwegs verändert oder abgeschnitten: Öffnen Sie den ursprünglichen oder kopieren Sie ihn noch einmal ganz.',
  linkNotOurs:
    'Dieser Link wurde nicht von dieser Website erzeugt: Bitten Sie Ihre Lehrperson um den ursprünglichen.',

  questions: { one: '{n} Frage', other: '{n} Fragen' },
  points: { one: '{n} Punkt', other: '{n} Punkte' },
  amount: '{questions}, zusammen {points}. Die Zahlen haben nur Sie.',
  locked: {
    one: 'Eine Frage bewertet nur Ihre Lehrperson: Ob die Antwort stimmt, ist hier nicht bekannt.',
    other:
      '{n} Fragen bewertet nur Ihre Lehrperson: Ob die Antworten stimmen, ist hier nicht bekannt.',
  },
  called:
    'Dieses Aufgabenblatt heißt {words}. Wer denselben Link bekommen hat, sieht dieselben vier Wörter.',
  keyHeldBy:
    'Nur wer den Schlüssel {words} besitzt, kann lesen, was Sie abgeben. Hat Ihnen Ihre Lehrperson andere Wörter genannt, so wurde der Link verändert: Benutzen Sie ihn nicht.',
  practice: 'Es dient der Übung: Abgegeben wird nichts.',
  due: 'Abzugeben bis {date}.',
  wasDue: 'Abzugeben war es bis {date}: Was Sie jetzt abgeben, gilt als verspätet.',
  feedbackNow: {
    one: 'Sie haben bei jeder Frage {n} Versuch und sehen sofort, ob die Antwort stimmt.',
    other: 'Sie haben bei jeder Frage {n} Versuche und sehen sofort, ob die Antwort stimmt.',
  },
  feedbackLater:
    'Bei jeder Frage zählt Ihre letzte Antwort; ob sie stimmt, sagt Ihnen Ihre Lehrperson.',
  hintCosts: 'Ein Hinweis kostet {percent} % der Punkte der Frage.',
  takes: 'Sie dürfen das Ganze {n}-mal bearbeiten, jedes Mal mit neuen Zahlen.',

  yourName: 'Ihr Name',
  yourId: 'Ihre Kennung in diesem Kurs, falls Sie eine haben',
  whyId:
    'Ihre Zahlen werden aus der Kennung gezogen, oder aus dem Namen, wenn es keine gibt. Schreiben Sie sie auf jedem Gerät gleich.',
  nobody: 'Geben Sie Ihren Namen ein oder die Kennung, die in Ihrem Kurs gilt.',
  start: 'Anfangen',
  answeredBy: 'Beantwortet von {name}.',
  answeredInTake: 'Beantwortet von {name}, Durchgang {n}.',
  notYou: 'Das sind nicht Sie?',
  unknownQuestion:
    'Diese Frage ({id}, Fassung {version}) kennt diese Website nicht mehr. Geben Sie Ihrer Lehrperson Bescheid; sie zählt nicht.',

  yourAnswer: 'Ihre Antwort',
  yourFormula: 'Ihre Formel',
  notTheAnswer: 'Das ist nicht die Antwort.',

  soFar: 'Bisher',
  yourReceipt: 'Ihr Beleg',
  handIn: 'Abgeben',
  handInReceipt: 'Abgeben: meinen Beleg erzeugen',
  handInAgain: 'Mit meinen Änderungen noch einmal abgeben',
  newReceipt: 'Mit meinen Änderungen einen neuen Beleg erzeugen',
  allAnswered: 'Alle {n} Fragen sind beantwortet.',
  answeredSome: {
    one: '{done} von {all} beantwortet; noch nichts bei Frage {places}.',
    other: '{done} von {all} beantwortet; noch nichts bei den Fragen {places}.',
  },
  fieldsCount: 'Es zählt, was in den Feldern steht, ob geprüft oder nicht.',
  scored: 'Abgegeben: Das Lernsystem hat Ihre Punktzahl und weiß, dass Sie fertig sind.',
  unscored:
    'Abgegeben: Das Lernsystem weiß, dass Sie fertig sind. Ihre Punktzahl erfahren Sie von Ihrer Lehrperson.',
  sittingEnded: 'Das Lernsystem hat diese Sitzung beendet: Öffnen Sie die Aktivität noch einmal.',
  scoreRefused:
    'Das Lernsystem hat die Punktzahl nicht angenommen (Fehler {error}): Geben Sie Ihrer Lehrperson stattdessen den Beleg.',
  doneRefused:
    'Das Lernsystem hat nicht angenommen, dass Sie fertig sind (Fehler {error}): Geben Sie Ihrer Lehrperson stattdessen den Beleg.',
  resultRefused:
    'Das Lernsystem hat das Ergebnis nicht angenommen (Fehler {error}): Geben Sie Ihrer Lehrperson stattdessen den Beleg.',
  receiptWent: 'Ihr versiegelter Beleg ging mit.',
  receiptBelow: 'Für Ihren Beleg war kein Platz: Er steht unten.',
  notHandedIn: 'Noch nicht abgegeben:',
  giveReceipt:
    'Geben Sie diesen Beleg Ihrer Lehrperson, wie es vereinbart ist, zum Beispiel im Lernsystem Ihrer Schule.',
  madeOn: 'Er wurde erzeugt: {date}.',
  receiptHolds:
    'Er enthält, was Sie geantwortet haben, so wie Sie es eingegeben haben, und keine Punktzahl; öffnen kann ihn nur, wer den Schlüssel {words} besitzt.',
  takeAgain: 'Mit neuen Zahlen noch einmal ({n} von {all})',
  saveReceipt: 'Den Beleg als Datei speichern',
  savedAs: 'Gespeichert als {file}.',
  copyReceipt: 'Den Beleg kopieren',
  receiptText: 'Der Beleg, zum Einfügen dort, wo Ihre Lehrperson ihn haben will',
  receiptCode: 'Der Beleg als QR-Code',
  tooLongForCode: 'Er ist zu lang für einen QR-Code ({n} Zeichen; ein Code fasst {longest}).',
};
