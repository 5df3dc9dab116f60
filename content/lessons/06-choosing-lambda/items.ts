// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { howManyFits } from './items/before-the-figure.ts';
import { largestInGrid, whereTheMinimumLies } from './items/edges.ts';
import { bestOnTest, insideTheLoop, leakyScaling } from './items/folds.ts';
import { generalizedByHand, whatIsGeneralized } from './items/generalized.ts';
import { leaveOneOutByHand, leaveOneOutFormula } from './items/leave-one-out.ts';
import { oneRidgeManyNames, repeatedRows } from './items/libraries.ts';
import { moreRows, whatAnArgumentDoes } from './items/names-and-rows.ts';
import { oneStandardError, otherFolds } from './items/one-standard-error.ts';

export const items: readonly Item[] = [
  howManyFits,
  insideTheLoop,
  leakyScaling,
  bestOnTest,
  oneStandardError,
  otherFolds,
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
];
