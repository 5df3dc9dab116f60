// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { predictShift, trainingError } from './items/before-the-figure.ts';
import { matchingRadius, radius } from './items/constraints.ts';
import { normalEquations } from './items/derivation.ts';
import { gradient, minimizer } from './items/formulas.ts';
import { asLambdaGrows, noPenalty, twoEqualColumns } from './items/limits.ts';
import { oneFeature, ridgeClassifier } from './items/minima.ts';
import { largerC, logisticDefault, whyOneOverM } from './items/scaling.ts';
import { setToBudget, setToHalf } from './items/set-the-figure.ts';
import { sumOfSquares, termAndObjectives } from './items/sums-of-squares.ts';
import { faultyIntercept, interceptShrunk, shiftOfY } from './items/the-intercept.ts';

export const items: readonly Item[] = [
  trainingError,
  predictShift,
  noPenalty,
  sumOfSquares,
  termAndObjectives,
  gradient,
  oneFeature,
  minimizer,
  asLambdaGrows,
  normalEquations,
  interceptShrunk,
  shiftOfY,
  faultyIntercept,
  radius,
  matchingRadius,
  twoEqualColumns,
  whyOneOverM,
  ridgeClassifier,
  largerC,
  logisticDefault,
  setToHalf,
  setToBudget,
];
