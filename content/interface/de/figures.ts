import type { Translation } from '#language/catalogue.ts';
import type { figures as source } from '../en/figures.ts';

export const figures: Translation<typeof source> = {
  terms: 'Terme mit ihren Werten {at}',
  waits: 'Legen Sie sich zuerst auf eine Voraussage fest; dann bewegt sich hier alles.',
  reset: 'Zurücksetzen',
  more: 'Weitere Einstellungen',
  typed: '{name}, eingegeben',
  toType: '{name}, zum Eingeben',
  point: 'Punkt',
  pointAxis: 'Punkt {place}, {axis}',
  run: 'Abspielen',
  pause: 'Anhalten',
  oneStep: 'Ein Schritt',

  asTables: 'Die Zahlen als Tabellen',
  asCode: 'Dasselbe in R und Python',
  copyLines: 'Zeilen in {language} kopieren',
  lines: 'Zeilen in {language}',
  copiedLines: 'Kopiert: die Zeilen in {language}.',
  linesRefused:
    'Der Browser hat das Kopieren verweigert: Markieren Sie die Zeilen und kopieren Sie sie von Hand.',

  setTo: 'Eingestellt: {settings}.',
  none: 'keine',
  setUp: 'Für eine Frage eingestellt.',
  backToQuestion: 'Zurück zur Frage',
  shareFigure: 'Teilen',
  notLoaded:
    'Das Menü ließ sich nicht laden. Prüfen Sie die Verbindung, und drücken Sie noch einmal auf Teilen.',
  linkOutdated:
    'Dieser Link wurde für eine andere Fassung der Abbildung gemacht. Sie zeigt jetzt ihren üblichen Anfang.',
  linkUnfit: 'Ein Teil dieses Links ließ sich nicht verwenden. {problems}',
  noControl: 'Die Abbildung hat keinen Regler namens „{name}“.',
  fromTo: '{name}: Zahl von {min} bis {max}.',
  oneOf: '{name}: eines von {values}.',
  wholeTo: '{name}: ganze Zahl von 0 bis {max}.',
  someOf: '{name}: einige von {values}, in dieser Reihenfolge, verbunden mit ~.',
  points: { one: '{name}: Es muss {n} Punkt sein.', other: '{name}: Es müssen {n} Punkte sein.' },

  share: 'Anteil der erledigten {unit}',
  computing: 'Wird im Hintergrund berechnet …',
  done: 'Fertig: {all} {unit}.',
  canceled: 'Abgebrochen: Was fertig ist, bleibt erhalten.',
  cancel: 'Abbrechen',
};
