import type { Translation } from '#language/catalogue.ts';
import type { exporting as source } from '../en/exporting.ts';

export const exporting: Translation<typeof source> = {
  useCsv: 'Eine Tabelle mit einer Zeile für jede Frage, für Tabellenprogramme und eigene Skripte.',
  useGift: 'Eine Textdatei für Moodle und andere: Fragensammlung, Import, GIFT-Format.',
  useMoodle: 'In Moodle: Fragensammlung, Import, Moodle-XML-Format.',
  useQti21: 'Ein Paket für TAO, OpenOLAT, ILIAS, Canvas und andere Systeme, die QTI 2.1 einlesen.',
  useQti3: 'Ein Paket der neuesten Version, für die Systeme, die sie schon lesen.',

  sameNumbers: 'Alle Lernenden bekommen dieselben Zahlen.',
  staysHere:
    'Hinweise, Lösungswege, Abbildungen und die Links von einem Fehler zu der Abbildung, die ihn zeigt, bleiben auf der Website.',
  texAsText:
    'Formeln sind TeX zwischen {open} und {close}: Als Formeln erscheinen sie, wo im System MathJax eingeschaltet ist.',
  lmsNumbers:
    'Eine Zahl wird als 1.5 oder 15e-1 eingegeben: Ein Bruch wie 3/2 zählt als falsch, ebenso ein Dezimalkomma, wo die Sprache des Systems einen Punkt hat.',
  markdown:
    'Texte sind Markdown mit TeX zwischen Dollarzeichen; mehrere Auswahlen oder Antworten stehen als Zeilen in einer Zelle.',
  onePoint: 'Gewichte: Jede Frage zählt einen Punkt.',
  asPairs: 'Aus einer Reihenfolge werden Paare: Jedem Schritt wird sein Platz zugeordnet.',
  modelToStudents:
    'Die Musterantwort wird zum allgemeinen Feedback, das die Lernenden nach dem Versuch sehen.',
  orderingPlugin:
    'Moodle vor 4.4 liest Fragen nach einer Reihenfolge nur mit dem Plugin „ordering“.',
  lettersInstead:
    'Rechte Seiten mit Formeln stehen mit Buchstaben in der Frage, und die Buchstaben werden gewählt: Eine Auswahlliste zeigt nur einfachen Text.',
  modalFeedback:
    'Was zu einer falschen Antwort gesagt wird, zeigen nur Systeme, die „modal feedback“ lesen.',
  wholeOrder: 'Eine Reihenfolge ist als Ganzes richtig oder falsch.',
  pointOnly:
    'Eine Zahl wird mit Dezimalpunkt eingegeben, als 1.5 oder 15e-1; Brüche und ein Dezimalkomma werden nicht gelesen.',
  roundedByCanvas:
    'Canvas rundet eine so kleine Antwort auf vier Nachkommastellen, sodass richtige Antworten dort als falsch zählen: Fragen Sie nach der Zahl in einer anderen Einheit.',

  splitGaps: 'Jede Lücke wird eine eigene Frage mit eigenen Punkten.',
  wordAsText:
    'Das Wort wird als Text verglichen; Schreibweisen, die nicht aufgeführt sind, gelten nicht.',
  noWordFeedback: 'Was zu falschen Wörtern gesagt wird, fällt weg.',
  gradedByHand:
    'Kein anderes System vergleicht Formeln nach ihrem Wert: Als Text verglichen, zählten die meisten richtigen Antworten als falsch, deshalb bewertet sie ein Mensch.',
  wordsListed: 'Die Wörter werden aus einer Liste unter dem Text gewählt.',
  partialCredit: 'Wie Teilpunkte berechnet werden, hängt vom System ab.',
  noPairFeedback: 'Was zu jedem falschen Paar gesagt wird, fällt weg.',
  splitBlanks: 'Jedes Feld wird eine eigene Frage mit eigenen Punkten.',
  answerAsText: 'Die Antwort wird als Text verglichen; andere Schreibweisen gelten nicht.',
  noUnit: 'Die Einheit steht in der Frage und wird nicht eingegeben.',
  noPrecision: 'Ein richtiger Wert, der zu stark gerundet ist, zählt als falsch.',
  oneOrder: 'Nur eine der richtigen Reihenfolgen gilt.',
  noStepFeedback: 'Was zu einem Schritt gesagt wird, der zu früh steht, fällt weg.',
  placeTyped: 'Der Ort wird in Zahlen eingegeben, nicht gezeichnet.',
  splitNumbers: 'Jede Zahl wird eine eigene Frage mit eigenen Punkten.',
  noPlaceFeedback:
    'Was zu einem falschen Ort oder einer falschen Geraden gesagt wird, wozu es zwei Zahlen braucht, fällt weg.',
  figureAsTable:
    'Aus der Abbildung wird eine Tabelle mit einer Zeile für jede ihrer feinen Linien.',
  splitBug: 'Stelle und Verbesserung werden zwei Fragen mit eigenen Punkten.',
  partsListed: 'Die Teile des Codes werden aus einer Liste darunter gewählt.',
  placeTold: 'Die zweite Frage verrät die Stelle, nach der die erste fragt.',
  noFigure:
    'Die Abbildung lässt sich dort nicht verändern: Die Werte werden durch Überlegen gefunden und eingegeben.',
  splitValues: 'Jeder Wert wird eine eigene Frage mit eigenen Punkten.',
  noSideFeedback: 'Was zu zu kleinen oder zu großen Werten gesagt wird, fällt weg.',

  scormForged:
    'Wie bei jedem SCORM-Paket kann, wer sich auskennt, die Punktzahl von Hand setzen: Wo es darauf ankommt, vergleichen Sie sie mit dem Beleg.',
  scormRules: 'Abgabetermin und Anzahl der Versuche sind die des Lernsystems.',
  scormHttps:
    'Es läuft, wo das Lernsystem über https erreicht wird; Links zu Lektionen öffnen diese Website.',
  scormLocked:
    'Die gesperrten Fragen lassen sich dort nicht bewerten; gemeldet wird deshalb keine Punktzahl, nur dass die Person fertig ist.',
  scormNoKey:
    'Ohne einen Schlüssel von Ihnen gibt es keinen Beleg: Die Punktzahl ist alles, was Sie bekommen.',
  scormLong:
    'Ein Beleg wird etwa {length} Zeichen haben, und das Lernsystem bewahrt {longest}: Die Lernenden werden gebeten, ihn als Datei zu speichern und Ihnen zu geben. Weniger Fragen fänden Platz.',
  scormAtOnce:
    'Das Lernsystem bekommt die Punktzahl bei der Abgabe und zeigt sie vielleicht sofort.',
  scormBest: 'Von mehreren Durchgängen wird die beste Punktzahl gemeldet.',
};
