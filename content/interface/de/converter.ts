import type { Translation } from '#language/catalogue.ts';
import type { converter as source } from '../en/converter.ts';

export const converter: Translation<typeof source> = {
  title: 'Ein λ von einer Bibliothek in die andere umrechnen',
  description:
    'Geben Sie alpha, lambda, C, l2 oder weight_decay einer Bibliothek ein und lesen Sie die Zahl desselben Modells für scikit-learn, glmnet, MASS, statsmodels, PyTorch, Keras, optax und XGBoost ab, mit Code zum Einfügen.',
  heading: 'Ein Modell, viele Zahlen: ein λ umrechnen',
  lead: 'Geben Sie die Zahl ein, die eine Bibliothek haben will, und lesen Sie ab, was jede andere für dieselben Gewichte braucht. Zu jeder Zahl stehen die Formel, die der Aufruf minimiert, und Zeilen zum Einfügen, und es ist vermerkt, ob sie an der Bibliothek geprüft oder ihrer Dokumentation entnommen ist.',
  withoutScript:
    'Ohne JavaScript gilt die Liste für Ridge aus scikit-learn mit alpha = {alpha}, für {n} Zeilen, s_y = {scale}, den Mittelwert der quadrierten Fehler als Verlust eines Netzes, einen Batch von {batch}, Momentum {momentum} und Spalten mit Standardabweichung 1.',
  traps: 'Anmerkungen zu einzelnen Bibliotheken sind auf {language}.',

  known: 'Was Sie wissen',
  from: 'Ich habe eine Zahl für',
  to: 'und brauche sie für',
  every: 'jede Bibliothek',
  loss: 'Der Verlust eines Netzes ist',
  columns: 'Die Spalten von X sind',
  standardized: 'auf Standardabweichung 1 gebracht (Divisor n)',
  asTheyAre: 'so gelassen, wie sie sind',
  rows: 'Anzahl der Zeilen, an die angepasst wird',
  targetScale: 'Standardabweichung von y, mit Divisor n',
  batch: 'Batchgröße',
  batchSize: 'Zeilen, die ein Schritt sieht',
  rate: 'Lernrate',
  learningRate: 'vor jedem Zeitplan',
  momentum: 'von 0 bis unter 1',
  residualScale: 'die Skala, die die Anpassung geschätzt hat (scale_)',
  meanSquared: 'der Mittelwert der quadrierten Fehler (MSE)',
  halfMeanSquared: 'der halbe Mittelwert der quadrierten Fehler',
  summedSquared: 'die Summe der quadrierten Fehler',
  meanLog: 'der Mittelwert der logarithmischen Verluste (Kreuzentropie)',
  summedLog: 'die Summe der logarithmischen Verluste',
  badMomentum: 'Das Momentum liegt zwischen 0 und 1 und ist kleiner als 1.',
  notPositive: 'Die Zahl muss größer als 0 sein.',
  notWhole: 'Hier werden Zeilen gezählt: Geben Sie eine ganze Zahl an.',
  notShare: 'Das ist ein Anteil: Er liegt zwischen 0 und 1.',
  negative: 'Eine Stärke ist nicht negativ.',
  zeroC:
    'Durch C wird geteilt: Es muss größer als 0 sein, und ein kleines C ist eine starke Strafe.',
  badLink: 'Ein Teil dieses Links ließ sich nicht verwenden: {parts}. Der Rest ist eingestellt.',

  summary:
    'Das Modell von {call} lässt sich mit {some} der übrigen {all} Aufrufe erhalten; für {none} gibt es keine Entsprechung.',
  summaryWanting:
    'Das Modell von {call} lässt sich mit {some} der übrigen {all} Aufrufe erhalten; für {none} gibt es keine Entsprechung, und bei {wanting} fehlt noch eine Zahl.',
  copyLink: 'Link kopieren',
  sameModel: 'Dasselbe Modell, Aufruf für Aufruf',
  yourNumber: 'Ihre Zahl.',
  checked: 'An der Bibliothek geprüft.',
  documented: 'Aus der Dokumentation, nicht ausgeführt.',
  noEquivalent: 'Keine Entsprechung.',
  needsFirst: 'Dazu fehlt noch: {what}.',
  linesRan:
    'Mit {library} auf den Diabetes-Daten ausgeführt, liegen sie um höchstens {difference} neben dem, was die Formel ergibt.',
  linesNotRun: 'Diese Zeilen sind nach der Dokumentation geschrieben und nicht ausgeführt.',
  copyCode: '{language} kopieren',
  ofCall: 'für {call}',

  verify: 'Nachrechnen',
  aboutVerify:
    'Dabei wird hier in Ihrem Browser jede Formel an die Diabetes-Daten angepasst (442 Personen, 10 Spalten, auf Standardabweichung 1 gebracht), und die Gewichte werden verglichen.',
  fitting: 'Es wird gerechnet …',
  notChecked:
    'Die Prüfung ließ sich nicht laden oder wurde nicht fertig. Versuchen Sie es noch einmal.',
  nothingToCompare:
    'Es gibt nichts zu vergleichen: Kein anderer Aufruf ließ sich hier anpassen, oder es fehlt eine Zahl.',
  allAgree: {
    one: 'Die Anpassung hat die Gewichte von {call}: Der größte Unterschied beträgt {most} des größten Gewichts.',
    other:
      'Alle {n} Anpassungen haben die Gewichte von {call}: Der größte Unterschied beträgt {most} des größten Gewichts.',
  },
  someApart: '{apart} von {all} Anpassungen haben andere Gewichte: Sie sind unten markiert.',
  agrees: '✓ Dieselben Gewichte',
  differs: '✗ Andere Gewichte',
  compared:
    '{verdict}: Der größte Unterschied ist {difference}, das größte Gewicht {largest}, bei diesen Daten mit',
  unconverted: 'Mit Ihrer Zahl, so wie sie ist, lägen sie um {share} des größten Gewichts daneben.',
  nothing: 'nichts',

  huberApart:
    'HuberRegressor schätzt zusammen mit den Gewichten eine Skala. Ein Netz mit Hubers Verlust bei der festen Schwelle epsilon · σ̂ hat dasselbe Minimum, aber seine Zahl hängt davon ab, wie über diesen Verlust gemittelt wird.',
  fitsOther: 'Angepasst wird hier {its}, bei diesem Modell {ours}.',
  alwaysScales:
    'lm.ridge teilt die Spalten immer durch ihre Standardabweichung. Bei Spalten, die bleiben, wie sie sind, würde jedes Gewicht anders bestraft.',
  noL1: 'Dieses Modell hat einen L1-Teil, der Aufruf hat keinen.',
  noL2: 'Dieses Modell hat einen quadratischen L2-Teil, der Aufruf hat keinen.',
  'squared-error': 'nach quadrierten Fehlern',
  'log-loss': 'nach logarithmischen Verlusten von Klassen',
  huber: 'nach Hubers Verlust',
  decay: 'nach einem Abbau der Gewichte',
  leaves: 'in Blättern',
};
