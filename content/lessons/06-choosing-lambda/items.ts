// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { howManyFits, predictReshuffle } from './items/before-the-figure.ts';
import { largestInGrid, whereTheMinimumLies } from './items/edges.ts';
import { bestOnTest, insideTheLoop, leakyScaling } from './items/folds.ts';
import { generalizedByHand, whatIsGeneralized } from './items/generalized.ts';
import { leaveOneOutByHand, leaveOneOutFormula } from './items/leave-one-out.ts';
import { oneRidgeManyNames, repeatedRows } from './items/libraries.ts';
import { moreRows, whatAnArgumentDoes } from './items/names-and-rows.ts';
import { oneStandardError, otherFolds } from './items/one-standard-error.ts';
import { readTheCurve } from './items/reading.ts';
import { setForNewMen, setOneStandardError } from './items/set-the-figure.ts';

export const items: readonly Item[] = [
  howManyFits,
  predictReshuffle,
  insideTheLoop,
  leakyScaling,
  bestOnTest,
  oneStandardError,
  otherFolds,
  readTheCurve,
  setOneStandardError,
  leaveOneOutByHand,
  leaveOneOutFormula,
  generalizedByHand,
  whatIsGeneralized,
  repeatedRows,
  oneRidgeManyNames,
  whatAnArgumentDoes,
  moreRows,
  largestInGrid,
  whereTheMinimumLies,
  setForNewMen,
];
