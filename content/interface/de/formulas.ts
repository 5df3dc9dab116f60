import type { Translation } from '#language/catalogue.ts';
import type { formulas as source } from '../en/formulas.ts';

export const formulas: Translation<typeof source> = {
  empty: 'Noch ist nichts eingegeben: Geben Sie eine Formel ein.',
  tooLong: 'Das ist zu lang: höchstens {longest} Zeichen.',
  tooDeep: 'Das ist zu tief verschachtelt: Setzen Sie weniger Klammern.',
  equation: 'Eine Gleichung wird hier nicht gelesen: Geben Sie nur den Ausdruck ein.',
  outOfPlace: 'Hier ist {sign} fehl am Platz.',
  missingAtEnd: 'Am Ende fehlt etwas: Geben Sie es ein.',
  missingAtStart: 'Zwischen dem Anfang und {after} fehlt etwas: Geben Sie es ein.',
  missingBetween: 'Zwischen {before} und {after} fehlt etwas: Geben Sie es ein.',
  stillOpen: 'Eine Klammer oder ein Betragsstrich ist noch offen: Setzen Sie {sign}, wo sie endet.',
  closeFirst: 'Setzen Sie hier zuerst {sign}.',
  backslash: 'Ein umgekehrter Schrägstrich steht allein: Geben Sie für A⁻¹b inv(A)*b ein.',
  unreadSign:
    'Das Zeichen {sign} wird hier nicht gelesen: Geben Sie es in Worten ein, oder lassen Sie es weg.',

  decimalPoint: 'Das Dezimalzeichen ist hier ein Punkt, etwa 1.5.',
  decimalComma: 'Das Dezimalzeichen ist hier ein Komma, etwa 1,5.',
  twoSigns: 'Eine Zahl hat ein Dezimalzeichen: Geben Sie 1500 oder 1,5 ein.',
  ambiguousComma:
    'Dieses Komma kann ein Dezimalzeichen sein oder die Liste trennen: Setzen Sie ; zwischen die Teile, etwa norm(w; 1), oder schreiben Sie die Zahl mit Punkt.',
  numberBehind:
    'Eine Zahl steht unmittelbar hinter etwas anderem: Setzen Sie * für ein Produkt, ^ für eine Potenz.',

  unknownName: '`{name}` ist hier kein Symbol. Verwenden Sie {symbols}.',
  unknownNameMeant: '`{name}` ist hier kein Symbol. Meinten Sie {shown}?',
  unknownBelow:
    '`{name}{below}` ist hier kein Symbol: Geben Sie {name}^{below} für eine Potenz ein, {below}*{name} für ein Produkt.',
  subscript: 'Der Index {below} wird hier nicht gelesen: Lassen Sie ihn weg.',

  powerBehind: 'Setzen Sie die Potenz hinter die Klammern: ({name}(…))^2.',
  root: 'Geben Sie es als Potenz ein, etwa x^(1/3).',
  twoParts: '{name} hat zwei Teile: Setzen Sie ; dazwischen, etwa {name}(a; b).',
  norms: 'Von den Normen werden hier ||w||_1 und ||w||_2 gelesen.',

  noEntries: 'Nur ein Vektor hat Einträge: Lassen Sie den Index weg.',
  twoRanges: 'Der Index {index} läuft hier über zwei Bereiche: Verwenden Sie zwei Buchstaben.',
  noSum: 'Der Index {index} gehört zu keiner Summe: Setzen Sie sum( ) um ihre Summanden.',
  noIndex: 'Nichts in dieser Summe hat einen Index: Geben Sie Einträge ein, etwa d_j.',
  whichIndex: 'Läuft diese Summe über {indices}? Geben Sie für das Erste sum_{first} ein.',
  or: '{before} oder {next}',
  addsNumbers: 'In einer Summe werden nur Zahlen addiert.',
  termsOfSum: 'Diese Summe hat {size} Summanden: Geben Sie sie ohne Grenzen ein.',
  limits: 'Eine Summe läuft über alle Einträge: Geben Sie sie ohne Grenzen ein, etwa sum(d_j^2).',

  number: 'eine Zahl',
  vector: 'ein Vektor mit {rows} Einträgen',
  row: 'eine Zeile mit {columns} Einträgen',
  matrix: 'eine Matrix der Größe {rows}×{columns}',
  multipleOfI: 'ein Vielfaches von I',
  otherShape: 'Ihre Formel ist {given}, die Antwort ist {expected}.',
  addIdentity:
    '{a} ist {shapeOfA}, {b} ist {shapeOfB}: Geben Sie für ein Vielfaches der Einheitsmatrix {number}*I ein.',
  addEqual: '{a} ist {shapeOfA}, {b} ist {shapeOfB}: Addieren lässt sich nur, was gleich groß ist.',
  transpose: '{a} ist {shapeOfA}, {b} ist {shapeOfB}: Transponieren Sie eines davon.',
  transposeLike:
    '{a} ist {shapeOfA}, {b} ist {shapeOfB}: Transponieren Sie eines davon, etwa {turned}.',
  divideByMatrix: '{a} ist {shape}: Multiplizieren Sie mit der Inversen, inv( ).',
  divideByVector:
    '{a} ist {shape}: Setzen Sie alles, was unter dem Bruchstrich steht, in Klammern.',
  noInverse: '{a} ist {shape}: Nur eine quadratische Matrix hat eine Inverse.',
  noPower:
    '{a} ist {shape}: Nur Zahlen haben Potenzen; eine quadrierte Länge schreibt man etwa ||w||^2.',
  takesSquare: '{a} ist {shape}: tr verlangt eine quadratische Matrix.',
  takesVector: '{a} ist {shape}: || || verlangt einen Vektor.',
  absTakesNumber:
    '{a} ist {shape}: | | verlangt eine Zahl; von den Normen werden hier ||w||_1 und ||w||_2 gelesen.',
  takesNumber: '{a} ist {shape}: {name} verlangt eine Zahl.',

  factored: 'Schreiben Sie es als Produkt.',
  expanded: 'Multiplizieren Sie alle Klammern aus.',
  singleFraction: 'Schreiben Sie es auf einen Bruchstrich.',
  noSymbols: 'Schreiben Sie es ohne Symbole.',
  without: 'Schreiben Sie es ohne {symbol}.',

  transposeIt: 'Transponieren Sie es.',
  exact: 'Geben Sie genaue Zahlen ein: 1/3, nicht 0,33.',
  wholeSign: 'Ihre Formel hat das falsche Vorzeichen.',
  wholeTimes: 'Ihre Formel ist das {factor}-Fache dessen, was sie sein sollte.',
  termMissing: 'Der Term {term} fehlt.',
  termSign: 'Der Term {term} hat das falsche Vorzeichen.',
  termTimes: 'Der Term {term} ist das {factor}-Fache dessen, was er sein sollte.',

  unreadable: '„{formula}“ lässt sich nicht lesen: {problem}',
  noValue: '„{formula}“ hat dort keinen Wert.',
  notSingle: '„{formula}“ ist keine einzelne Zahl.',
};
