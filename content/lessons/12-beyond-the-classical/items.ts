// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import {
  narrowBumps,
  toTheLimit,
  worstNumber,
  worstWithTheBest,
} from './items/before-the-figure.ts';
import {
  alwaysAboveZero,
  bestStrength,
  ridgelessRisks,
  tunedPeak,
} from './items/double-descent.ts';
import { dualByHand, primalToDual, smallerSystem } from './items/dual.ts';
import { halfALeaf, valueOfALeaf } from './items/leaves.ts';
import { lassoInThreeHands } from './items/lasso-numbers.ts';
import { ridgeAsElasticNet, ridgeInGlmnet } from './items/linear-models.ts';
import { alphaOfHuber, lambdaAsC, ridgeAsNetwork } from './items/other-losses.ts';
import { columnOfOnes, statsmodelsConstant } from './items/penalized-constants.ts';
import { limitDirection, twoSeparatedPoints, weightsWithoutEnd } from './items/separation.ts';
import { setTheBest } from './items/set-the-best.ts';
import { setTheDual, setTheLength } from './items/set-the-figure.ts';

export const items: readonly Item[] = [
  worstNumber,
  worstWithTheBest,
  toTheLimit,
  narrowBumps,
  smallerSystem,
  primalToDual,
  dualByHand,
  setTheDual,
  twoSeparatedPoints,
  weightsWithoutEnd,
  limitDirection,
  setTheLength,
  ridgelessRisks,
  tunedPeak,
  bestStrength,
  alwaysAboveZero,
  setTheBest,
  valueOfALeaf,
  halfALeaf,
  ridgeAsElasticNet,
  ridgeInGlmnet,
  lassoInThreeHands,
  lambdaAsC,
  ridgeAsNetwork,
  alphaOfHuber,
  statsmodelsConstant,
  columnOfOnes,
];
