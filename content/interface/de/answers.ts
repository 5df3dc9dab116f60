import type { Translation } from '#language/catalogue.ts';
import type { answers as source } from '../en/answers.ts';

export const answers: Translation<typeof source> = {
  saved: 'Gespeichert',
  notSaved: 'Nicht gespeichert',
  choose: 'Wählen …',
  nothingChosen: 'Hier ist noch nichts gewählt.',
  nothingTyped: 'Hier ist noch nichts eingegeben.',
  chooseOne: 'Noch ist nichts gewählt. Wählen Sie eine Antwort; es zählt nicht als Versuch.',
  tickAll:
    'Noch ist nichts angekreuzt. Kreuzen Sie alles an, was zutrifft; es zählt nicht als Versuch.',
  holds: 'trifft zu',
  holdsNot: 'trifft nicht zu',
  keptUnfit:
    'Diese gespeicherte Antwort passt nicht mehr zur Frage. Beantworten Sie sie noch einmal.',

  oneGap: 'Eine Lücke ließ sich nicht bewerten. {problem} Es zählt nicht als Versuch.',
  gaps: {
    one: '{n} Lücke ließ sich nicht bewerten: Sie ist leer oder nicht lesbar. Es zählt nicht als Versuch.',
    other:
      '{n} Lücken ließen sich nicht bewerten: Sie sind leer oder nicht lesbar. Es zählt nicht als Versuch.',
  },

  noSuchValue: 'Kein solcher Wert',
  noSuchValueExists: 'Kein solcher Wert existiert',
  none: 'keiner',
  noSuch: 'kein solcher Wert',
  readAsNone: 'gelesen als „kein solcher Wert“',
  thereIsOne: 'Hier gibt es eine Zahl. Geben Sie sie als 1,5, 1.5 oder 3/2 ein.',
  typeNumberOrNone:
    'Hier ist noch nichts eingegeben. Geben Sie eine Zahl ein, oder sagen Sie, dass es keinen solchen Wert gibt.',
  typeNumber: 'Hier ist noch nichts eingegeben. Geben Sie eine Zahl ein, etwa 1,5, 1.5 oder 3/2.',
  whole: 'Hier ist eine ganze Zahl gefragt. Entscheiden Sie, ob auf- oder abzurunden ist.',
  tooCoarse:
    'Das ist zu stark gerundet, um zu erkennen, ob es richtig ist. Geben Sie ein, zwei Stellen mehr an.',
  tooCoarseFigures: {
    one: 'Das ist zu stark gerundet, um zu erkennen, ob es richtig ist. Gefragt ist {n} geltende Ziffer.',
    other:
      'Das ist zu stark gerundet, um zu erkennen, ob es richtig ist. Gefragt sind {n} geltende Ziffern.',
  },
  typeUnit: 'Geben Sie auch die Einheit an, etwa {example}.',
  fields: {
    one: 'Ein Feld ließ sich nicht bewerten; der Grund steht daneben. Es zählt nicht als Versuch.',
    other:
      '{n} Felder ließen sich nicht bewerten; die Gründe stehen daneben. Es zählt nicht als Versuch.',
  },

  readThisAs: 'Wir lesen das als',
  readAs: 'Gelesen als {formula}',
  signs: 'Zeichen zum Einfügen',
  insert: '{sign} einfügen',
  insertSpoken: '{sign} einfügen, {words}',
  squared: 'Quadrat',
  transposed: 'transponiert',
  root: 'Quadratwurzel',
  absolute: 'Betrag',
  norm: 'Norm',
  brackets: 'Klammern',
  sum: 'Summe',
  half: 'ein halb',
  inverse: 'Inverse',
  formulaUnread:
    'Die Formel ließ sich nicht lesen. Der Grund steht daneben. Es zählt nicht als Versuch.',
  formulaUndecided:
    'Die Formel ließ sich nicht bewerten. Der Grund steht daneben. Es zählt nicht als Versuch.',
  tooFewValues: 'Sie hat zu wenige Werte zum Vergleichen: Schreiben Sie sie einfacher.',
  formWrong:
    'Der Wert stimmt, die Form nicht. Der Grund steht daneben. Es zählt nicht als Versuch.',
  valueRight: 'Der Wert stimmt. {missing}',

  chooseWrongWords: 'Wählen Sie die falschen Wörter; noch einmal gewählt, sind sie wieder frei.',
  strikeOut: 'Streichen Sie unter den umrahmten Wörtern die falschen durch.',
  noWords: 'Noch sind keine Wörter gewählt. Wählen Sie die falschen; es zählt nicht als Versuch.',

  anyTimes: 'Jedes davon kann einmal, mehrmals oder nie passen:',
  onceAtMost: 'Jedes davon passt höchstens einmal:',
  chosenTwice: 'Doppelt gewählt. Jedes gehört höchstens zu einem.',
  takenTwice:
    'Eines ist doppelt vergeben, und jedes passt höchstens einmal. Es zählt nicht als Versuch.',
  stillOpen: {
    one: 'Eine Zuordnung ist noch offen. Es zählt nicht als Versuch.',
    other: '{n} Zuordnungen sind noch offen. Es zählt nicht als Versuch.',
  },

  numberSteps: 'Nummerieren Sie die Schritte in ihren Kästchen.',
  howToMove:
    'Verschieben Sie einen Schritt mit seinen Pfeilen, oder ziehen Sie ihn an seiner Nummer. Mit der Tastatur: Alt mit ↑ oder ↓.',
  yourOrder: 'Die Schritte in Ihrer Reihenfolge',
  orderIsRight: 'Die zuerst gezeigte Reihenfolge stimmt',
  nowStep: 'Jetzt Schritt {place} von {all}.',
  alreadyFirst: 'Das ist schon der erste Schritt.',
  alreadyLast: 'Das ist schon der letzte Schritt.',
  tooEarly: 'steht zu früh',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  notMoved:
    'Noch ist nichts verschoben. Ordnen Sie die Schritte, oder sagen Sie, dass diese Reihenfolge stimmt; es zählt nicht als Versuch.',
  notEachOnce:
    'Diese Reihenfolge enthält nicht jeden Schritt einmal. Ordnen Sie die Schritte noch einmal; es zählt nicht als Versuch.',

  dragPoint: 'Ziehen Sie den Punkt, oder geben Sie ein, wohin er gehört.',
  dragPoints: 'Ziehen Sie die Punkte, oder geben Sie ein, wohin sie gehören.',
  pointPlaced: 'Punkt {name}, bei {place}. Pfeiltasten bewegen ihn.',
  pointWaiting: 'Punkt {name}, noch nicht gesetzt, wartet bei {place}. Pfeiltasten bewegen ihn.',
  drawLine: 'Zeichnen Sie die Gerade in das Achsenkreuz.',
  drawPoint: 'Zeichnen Sie den Punkt in das Achsenkreuz.',
  drawPoints: 'Zeichnen Sie die Punkte in das Achsenkreuz.',
  coordinates: {
    one: 'Eine Koordinate fehlt oder ist nicht lesbar; der Grund steht daneben. Es zählt nicht als Versuch.',
    other: '{n} Koordinaten fehlen oder sind nicht lesbar. Es zählt nicht als Versuch.',
  },
  upright:
    'Beide Punkte haben dasselbe x, die Gerade ist also senkrecht oder gar keine. Verschieben Sie einen. Es zählt nicht als Versuch.',

  halfLineOff:
    'Wer bei {axis} um eine halbe feine Linie, also {reach}, danebenliest, hat noch recht.',
  lineOff: 'Wer bei {axis} um eine feine Linie, also {reach}, danebenliest, hat noch recht.',
  linesOff: 'Wer bei {axis} um {lines} feine Linien, also {reach}, danebenliest, hat noch recht.',

  whichPart: '1. Welcher Teil dieses Codes in {language} ist falsch?',
  whatInstead: '2. Was müsste dort stehen?',
  choosePart: 'Wählen Sie zuerst einen Teil des Codes.',
  noPart:
    'Noch ist kein Teil des Codes gewählt. Wählen Sie den falschen; es zählt nicht als Versuch.',
  noFix:
    'Noch ist keine Verbesserung gewählt. Wählen Sie, was dort stehen müsste; es zählt nicht als Versuch.',

  setUp: 'Abbildung einstellen',
  useValues: 'Werte der Abbildung übernehmen',
  valuesTaken: 'Die Werte stehen jetzt in den Feldern.',
  moveAndUse: 'Verändern Sie die Abbildung und übernehmen Sie ihre Werte, oder geben Sie sie ein.',
  otherwiseSet:
    'Die Abbildung ist nicht so eingestellt, wie die Frage es sagt: Auch etwas anderes wurde verändert. Drücken Sie „Abbildung einstellen“ und versuchen Sie es noch einmal. Es zählt nicht als Versuch.',
  takeValues:
    'Übernehmen Sie die Werte aus der Abbildung, oder geben Sie sie ein; was fehlt, steht neben dem Feld. Es zählt nicht als Versuch.',
};
