import type { Translation } from '#language/catalogue.ts';
import type { texts as source } from './texts.ts';

export const texts: Translation<typeof source> = {
  title: 'Ein Gewicht unter zwei Straftermen',
  termsAt: 'im Minimum ŵ',
  'control.z': 'Kleinste-Quadrate-Schätzwert',
  'control.lambda1': 'Stärke des L1-Strafterms',
  'control.lambda2': 'Stärke des quadrierten L2-Strafterms',
  'term.objective': 'die Zielfunktion',
  'term.data': 'der Datenterm',
  'term.l1': 'der L1-Strafterm',
  'term.l2': 'der quadrierte L2-Strafterm',

  noPull:
    'Mit z = {z}, λ₁ = {lambda1} und λ₂ = {lambda2} ist das Gewicht 0: Die Daten ziehen gar nicht.',
  exactlyZero:
    'Mit z = {z}, λ₁ = {lambda1} und λ₂ = {lambda2} ist das Gewicht genau 0: |z| ist nicht größer als λ₁.',
  free: 'Mit z = {z}, λ₁ = {lambda1} und λ₂ = {lambda2} wird nichts bestraft: Das Gewicht ist z selbst.',
  smaller:
    'Mit z = {z}, λ₁ = {lambda1} und λ₂ = {lambda2} liegt das Minimum bei ŵ = {w}, das sind {percent} % von z: kleiner und nicht 0.',

  objectiveTable: 'Die Zielfunktion und ihre Terme',
  mapTable: 'Die Schrumpfungskurve: das Gewicht ŵ zu jedem Schätzwert z',
  both: 'beide Strafterme',
  ridge: 'nur λ₂ (Ridge)',
  lasso: 'nur λ₁ (Lasso)',
  slopeTable: 'Die Steigung von J bei w = 0',
  side: 'Seite',
  slope: 'Steigung',
  left: 'knapp links von 0: −z − λ₁',
  right: 'knapp rechts von 0: −z + λ₁',

  objectivePanel: 'Die Zielfunktion in Abhängigkeit vom Gewicht w',
  weight: 'Gewicht w',
  cost: 'Kosten',
  estimate: 'z, der Kleinste-Quadrate-Schätzwert',
  mapPanel: 'Die Schrumpfungskurve: das Gewicht ŵ zu jedem Schätzwert z',
  estimateAxis: 'Schätzwert z',
  shrunkAxis: 'Gewicht ŵ',
  estimateOnMap: 'z, der Kleinste-Quadrate-Schätzwert, auf der Schrumpfungskurve',
  lambda1Handle: 'λ₁, die Stärke des L1-Strafterms: der Rand des Nullbereichs',
  lambda2Handle: 'λ₂, die Stärke des quadrierten L2-Strafterms: die Neigung der Kurve',
};
