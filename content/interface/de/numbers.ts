import type { Translation } from '#language/catalogue.ts';
import type { numbers as source } from '../en/numbers.ts';

export const numbers: Translation<typeof source> = {
  empty: 'Noch ist nichts eingegeben: Geben Sie eine Zahl ein, etwa 1,5 oder 1/3.',
  infinite: 'Unendlich lässt sich nicht als Zahl bewerten: Geben Sie eine endliche ein, etwa 1,5.',
  commaAndPoint:
    'Da stehen ein Komma und ein Punkt: Lassen Sie nur das Dezimalzeichen stehen, etwa 1234,5.',
  twoSigns: 'Da stehen zwei Dezimalzeichen: Lassen Sie eines stehen, etwa 1,5.',
  mixed:
    'Eine ganze Zahl neben einem Bruch wird nicht gelesen: Geben Sie für 1 1/2 3/2 oder 1,5 ein.',
  fraction: 'Ein Bruch hat eine Zahl über und eine unter dem Strich, etwa 1/3.',
  gap: 'Zwischen den Ziffern ist eine Lücke: Schreiben Sie sie zusammen, etwa 1500.',
  signs: 'Da stehen zwei Vorzeichen hintereinander: Geben Sie höchstens eines ein, etwa -2.',
  range:
    'Eine Schranke oder ein Bereich wird nicht gelesen: Geben Sie die eine Zahl ein, die Sie meinen, etwa 1,5.',
  calculation:
    'Summen, Produkte und Klammern werden hier nicht ausgerechnet: Geben Sie das Ergebnis ein, etwa 1,5 oder 1/3.',
  more: 'Da steht mehr als eine Zahl: Geben Sie die Zahl allein ein, etwa 1,5 oder 1/3.',
  noNumber: 'Da steht keine Zahl: Geben Sie eine in Ziffern ein, etwa 1,5 oder 1/3.',
  tooLong: 'Das ist zu lang: höchstens {longest} Zeichen.',
  byZero: 'Durch 0 lässt sich nichts teilen: Ändern Sie die Zahl unter dem Strich.',
  tooLarge: 'Die Zahl ist zu groß: Prüfen Sie die Zehnerpotenz.',
  tooSmall: 'Die Zahl ist zu klein: Prüfen Sie die Zehnerpotenz.',
  readAs: 'gelesen als {number}',
  readAsComma: 'gelesen als {number}: Das Komma ist das Dezimalzeichen',
  readAsPoint: 'gelesen als {number}: Auch ein Punkt ist ein Dezimalzeichen',
};
