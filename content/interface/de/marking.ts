import type { Translation } from '#language/catalogue.ts';
import type { marking as source } from '../en/marking.ts';

export const marking: Translation<typeof source> = {
  right: 'richtig',
  'partly right': 'teilweise richtig',
  wrong: 'falsch',
  unanswered: 'nicht beantwortet',
  'not graded': 'nicht bewertet',
  'other wrong answer': 'eine andere falsche Antwort',

  'other assignment': 'anderes Aufgabenblatt',
  'wrong seed': 'fremde Zahlen',
  'chain broken': 'Protokoll unstimmig',
  'not asked': 'nicht gestellt',
  'version unknown': 'Fassung unbekannt',
  'too many takes': 'zu viele Durchgänge',
  late: 'verspätet',
  copied: 'kopiert',
  'sent by another': 'von jemand anderem gesendet',
  twice: 'doppelt',
  again: 'noch einmal',
  'unknown student': 'unbekannte Person',
  'other id': 'andere Kennung',
  several: 'mehrere',

  saysOtherAssignment:
    'Der Beleg beantwortet ein anderes Aufgabenblatt oder eines, dessen Link verändert wurde.',
  saysWrongSeed:
    'Die Zahlen sind nicht die dieser Person: Es kann eine Kopie eines fremden Belegs sein.',
  saysChainBroken:
    'Das Protokoll passt nicht zusammen: Es wurde verändert oder nicht von dieser Website erzeugt.',
  saysNotAsked: {
    one: 'Der Beleg beantwortet {n} Frage, die dieser Person nicht gestellt war.',
    other: 'Der Beleg beantwortet {n} Fragen, die dieser Person nicht gestellt waren.',
  },
  saysVersionUnknown: {
    one: '{n} Frage ließ sich nicht bewerten: Die Fassung ist hier nicht bekannt, oder der Schlüssel fehlt.',
    other:
      '{n} Fragen ließen sich nicht bewerten: Die Fassung ist hier nicht bekannt, oder der Schlüssel fehlt.',
  },
  saysTooManyTakes: 'Es ist Durchgang {take}; erlaubt waren {takes}.',
  saysLateMinutes: 'Abgegeben {minutes} min nach dem Termin, nach der Uhr am Gerät der Person.',
  saysLateHours: 'Abgegeben {hours} h nach dem Termin, nach der Uhr am Gerät der Person.',
  saysCopy:
    'Die Zahlen sind die von {owner}: Es ist eine Kopie, welcher Name auch immer darauf steht.',
  saysSameLog: 'Jede Antwort und ihre Zeit sind die von {name}.',
  saysCopiedAnswers: {
    one: '{n} der falschen Antworten ist das, was {name} zu anderen Zahlen richtig geantwortet hat.',
    other:
      '{n} der falschen Antworten sind das, was {name} zu anderen Zahlen richtig geantwortet hat.',
  },
  saysTwice: 'Dasselbe stand schon in {from}.',
  saysAgain: 'Eine andere Fassung desselben Durchgangs stand schon in {from}.',
  saysUnknown: 'Diese Person steht nicht auf der Klassenliste: Prüfen Sie die Schreibweise.',
  saysTwoEntries: 'Diese Person passt zu zwei Einträgen der Klassenliste.',
  saysSentBy: 'Der Beleg kam von {sender} und nennt {name}.',
  anotherStudent: 'jemand anderem',
  saysOtherId: 'Der Name steht auf der Klassenliste, die Kennung „{id}“ nicht.',
  saysFirstCounts: '{n} Abgaben: Die zuerst erhaltene zählt.',
  saysBestCounts: '{n} Abgaben: Die beste zählt.',

  unreadFile: 'Diese Datei ließ sich nicht lesen.',
  fileTooLarge: 'Diese Datei ist zu groß: Belege haben wenige Kilobyte.',
  tooManyReceipts: 'Sie scheint mehr als {most} Belege zu enthalten: Legen Sie sie in Teilen ab.',
  noReceipt:
    'Darin steht kein Beleg: Ein Beleg beginnt mit r1. Bitten Sie um die Datei oder um den ganzen Text.',
  archiveTooLarge: 'Dieses Archiv ist zu groß: Entpacken Sie es und legen Sie seine Dateien ab.',
  archiveInArchive: 'Ein Archiv in einem Archiv wird nicht geöffnet: Entpacken Sie es zuerst.',
  unfoldsTooFar: 'Entpackt ist sie größer, als ein Beleg sein kann.',
  archiveUnfolds:
    'Das Archiv ist entpackt größer als 100 MB: Entpacken Sie es und legen Sie seine Dateien ab.',
  tooManyFiles: 'Das Archiv enthält mehr als {most} Dateien: Legen Sie es in Teilen ab.',
  archiveDamaged:
    'Das Archiv ist beschädigt oder hier abgeschnitten: Laden Sie es noch einmal herunter.',
  theRest: 'der Rest',
  noText:
    'Diese Datei enthält keinen Text: Bitten Sie um die Datei mit dem Beleg selbst oder um seinen Text.',
  lineOf: '{name}, Zeile {line}',
  unreadReceipt: 'Dieser Beleg ließ sich nicht lesen.',
  notGradable: 'Er ließ sich öffnen, aber die Antworten ließen sich nicht bewerten.',

  listTooLong: 'Das ist zu lang für die Liste einer Klasse.',
  tableTooLarge: 'Diese Tabelle ist zu groß für die einer Klasse.',
  noStudentColumn:
    'Die erste Zeile dieser Tabelle nennt keine Spalte für Personen: Geben Sie sie aus Ihrem System noch einmal aus, mit ihrer Kopfzeile.',
  noRow: 'Keine Zeile hat diese Kennung, diesen Anmeldenamen, diese E-Mail oder diesen Namen.',
  severalRows: 'Mehrere Zeilen passen: Tragen Sie diese Punkte von Hand ein.',
  rowTaken:
    'Die passende Zeile hat schon die Punkte einer anderen Abgabe: Vergleichen Sie die beiden.',
  paper: 'Papier',
  paperLine: 'Papier, Zeile {line}',
  paperHeader: 'Die erste Zeile muss lauten: name, id, form, 1, 2, ….',
  paperMisfit:
    'Frage {n} kann nicht „{cell}“ haben: Geben Sie ihre Punkte ein, höchstens so viele, wie sie zählt.',

  everyoneHasAll: 'Alle haben die volle Punktzahl: Die Frage unterscheidet niemanden.',
  nobodyHasAny: 'Niemand hat einen Punkt: Prüfen Sie die hinterlegte Antwort und den Text.',
  worksAgainst:
    'Wer anderswo mehr Punkte hat, hat hier weniger: Prüfen Sie die hinterlegte Antwort.',
  couldBeAnything:
    'Bei {students} Personen könnte die Trennschärfe dieser Frage alles von {from} bis {to} sein.',
  tooFew: {
    one: 'Bei {n} Person beschreiben diese Zahlen die Klasse und sagen so gut wie nichts über die Fragen.',
    other:
      'Bei {n} Personen beschreiben diese Zahlen die Klasse und sagen so gut wie nichts über die Fragen.',
  },
  rough:
    'Bei {students} Personen sind Trennschärfe und α ungenau: Sehen Sie auf die Intervalle und zuerst auf negative Werte.',
  alphaNegative:
    'α ist negativ: Die Fragen arbeiten gegeneinander, oder zu wenige haben geantwortet.',
  holdersOf: '{holders} von {all}',

  name: 'Name',
  id: 'Kennung',
  total: 'Summe',
  outOf: 'von',
  percent: 'Prozent',
  take: 'Durchgang',
  handedIn: 'abgegeben',
  notes: 'Anmerkungen',
  handedInNothing: 'nichts abgegeben',
  question: 'Frage',
  version: 'Fassung',
  students: 'Personen',
  facility: 'Lösungsquote',
  spread: 'Standardabweichung',
  discrimination: 'Trennschärfe',
  from: 'von',
  to: 'bis',
  efficiency: 'Effizienz',
  answers: 'Antworten',
  remarks: 'Bemerkungen',
  misconception: 'Fehlvorstellung',
  belief: 'Aussage',
  of: 'von',
  questions: 'Fragen',
  names: 'Namen',
};
