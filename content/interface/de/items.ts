import type { Translation } from '#language/catalogue.ts';
import type { items as source } from '../en/items.ts';

export const items: Translation<typeof source> = {
  question: 'Frage',
  needsScript: 'Antworten prüft JavaScript, das hier nicht läuft.',
  answer: 'Antwort',
  solution: 'Lösungsweg',
  check: 'Antwort prüfen',
  keep: 'Diese Antwort merken',
  kept: 'Gemerkt. Bis zur Abgabe können Sie sie ändern; wie es ausging, sagt Ihre Lehrperson.',
  handIn: 'Diese Antwort abgeben',
  handedIn: 'Abgegeben. Sie können sie noch ändern; wie es ausging, steht am Ende.',
  newNumbers: 'Neue Zahlen versuchen',
  again: 'Noch einmal versuchen',
  hint: 'Hinweis',
  costlyHint: 'Hinweis (kostet {percent} % der Punkte)',

  solved: '✓ Gelöst',
  unsolved: 'Noch nicht gelöst',
  attempts: { one: '{n} Versuch', other: '{n} Versuche' },
  attemptsLeft: { one: 'noch {n} Versuch', other: 'noch {n} Versuche' },
  thenSolution: {
    one: 'Sie haben noch {n} Versuch; danach öffnet sich der Lösungsweg.',
    other: 'Sie haben noch {n} Versuche; danach öffnet sich der Lösungsweg.',
  },
  solutionBelow: 'Der Lösungsweg steht unten.',
  readThenAgain:
    'Der Lösungsweg steht unten. Lesen Sie ihn und versuchen Sie es dann noch einmal: Die beste Antwort zählt.',
  readThenNew:
    'Der Lösungsweg steht unten. Lesen Sie ihn und versuchen Sie es dann mit neuen Zahlen: Die beste Antwort zählt.',

  ungraded: 'Nicht bewertet.',
  right: 'Richtig.',
  wrong: 'Nicht richtig.',
  partly: 'Teilweise richtig. {percent} % der Punkte.',
  partlyOf: 'Teilweise richtig: {right} von {all}. {percent} % der Punkte.',
  unknownSlip: 'Das ist keiner der Fehler, die wir kennen.',
  notSo: 'Nicht so: „{belief}“',
  readWhy: 'Warum, steht in der Lektion',
  seeInFigure: 'In der Abbildung ansehen',
  seeInConverter: 'Im Umrechner ansehen',
  markRight: 'richtig',
  markWrong: 'nicht richtig',

  beforeReading: 'Bevor Sie weiterlesen',
  predictFirst: 'Sagen Sie zuerst voraus',
  committed: 'Festgelegt',
  notMarked: 'Ohne Wertung',
  whatHappens: 'Was geschieht',
  predictAgain: 'Noch einmal voraussagen',
  predictNew: 'Mit neuen Zahlen noch einmal voraussagen',
  commit: 'Auf diese Voraussage festlegen',
  skip: 'Überspringen und gleich zeigen',
  skipped: 'Die Abbildung ist offen. Sie können sich immer noch auf eine Voraussage festlegen.',
  showInFigure: 'In der Abbildung zeigen: {label}',
  asked: 'Gefragt',
  youPredicted: 'Ihre Voraussage',
  matches: 'Stimmt überein',
  yes: 'ja',
  no: 'nein',

  answeredEarlier: 'Beantwortet in einer früheren Fassung dieser Frage:',
  wasRight: '– Das war richtig. Es zählt weiterhin.',
  wasPartlyRight: '– Das war teilweise richtig. Es zählt weiterhin.',
  wasWrong: '– Das war nicht richtig. Es zählt weiterhin.',
  typedEarlier: 'Das hatten Sie eingegeben, bevor sich die Frage änderte:',
  typedElsewhere:
    'Sie haben in einem anderen Tab weitergearbeitet, und diese Seite ist gefolgt. Hier stand:',
  nothing: 'nichts',
  putBack: 'In die Felder setzen',
  forget: 'Verwerfen',

  asTable: 'Die Abbildung als Tabelle',
  rounded: '{label} {axis} ist so gerundet, wie es sich ablesen lässt.',

  fieldsStopped: 'Diese Felder blieben mit einem Fehler stehen.',
  fieldsKept: 'Ihre Antwort ist aufbewahrt:',
  notJudged:
    'Diese Antwort konnte wegen eines Fehlers nicht beurteilt werden. Sie ist aufbewahrt und hat keinen Versuch gekostet: Versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
};
