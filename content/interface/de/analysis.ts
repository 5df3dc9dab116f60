import type { Translation } from '#language/catalogue.ts';
import type { analysis as source } from '../en/analysis.ts';

export const analysis: Translation<typeof source> = {
  believes: 'Was die Klasse glaubt',
  noBelief: 'Keine Antwort, die zählt, deutet auf eine Fehlvorstellung hin, die wir kennen.',
  answeredAsIf: 'haben geantwortet, als gälte: „{belief}“',
  showInFigure: 'In der Abbildung zeigen',
  showInConverter: 'Im Umrechner zeigen',
  readWhy: 'Warum, steht in der Lektion',
  whoAndWhere: 'Wer, und bei welchen Fragen',

  questions: 'Die Fragen',
  spread: '{students}: Mittelwert {mean}, Median {median}, Standardabweichung {spread}.',
  noSpread: '{students}: Mittelwert {mean}, Median {median}.',
  alpha: 'Cronbachs α {alpha}.',
  alphaWithError:
    'Cronbachs α {alpha}; eine Gesamtpunktzahl ist damit auf etwa ± {error} Punkte genau (ein Standardfehler).',
  numbersOfQuestions: 'Kennzahlen der Fragen',
  question: 'Frage',
  asked: 'Gestellt',
  facility: 'Lösungsquote',
  discrimination: 'Trennschärfe',
  efficiency: 'Effizienz',
  whatWasAnswered: 'Was geantwortet wurde',
  versionOf: '{id}, Fassung {version}',
  interval: '{from} bis {to}',
  theyHave: 'sie haben im Mittel {share} aller Punkte',
  whatTheyMean: 'Was diese Zahlen bedeuten',
  meansFacility:
    '<b>Lösungsquote</b>: der mittlere Anteil der erreichten Punkte; bei 100 % können es alle.',
  meansDiscrimination:
    '<b>Trennschärfe</b>: die Korrelation der Punkte dieser Frage mit der Summe aller anderen, und darunter das Intervall nach Fisher; es enthielte die wahre in etwa 95 von 100 Klassen dieser Größe, wenn die Punkte normalverteilt wären. Sie ist negativ, wenn gerade die Besseren die Frage verfehlen: Sehen Sie dann zuerst nach, ob die hinterlegte Antwort stimmt.',
  meansEfficiency:
    '<b>Effizienz</b>: die Kovarianz mit den anderen als Anteil der größten, die bei diesen Punkten möglich ist; eine Frage wird nicht dafür bestraft, dass sie leicht oder schwer ist.',
  meansAlpha:
    '<b>α</b>: wie weit die Fragen zusammengehen. Wo der Zufall bei einer Frage von dem bei einer anderen unabhängig ist, ist es höchstens die Reliabilität der Gesamtpunktzahl. Mehr Fragen derselben Art erhöhen es. Alles außer dem Intervall ist so berechnet, wie Moodle es definiert.',

  whatToDo: 'Was mit {id} geschieht',
  asGraded: 'zählt wie bewertet',
  toEveryone: 'volle Punktzahl für alle',
  leftOut: 'zählt nicht mit',
  byVersion: 'bewertet nach Fassung {version}',
  itsAnswer: 'Die richtige Antwort',
};
