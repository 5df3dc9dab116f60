// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { leftInEffect, longAndThin, orderOfLoss } from './items/before-the-figure.ts';
import { hardOrSoft, whoseFactors } from './items/components.ts';
import { beforeAndAfter, enoughForCondition } from './items/conditioning.ts';
import { equalDirections, oneOfTwo, parametersLeft } from './items/counting.ts';
import { mostShrunk, sumOfFactors, threeFactors } from './items/factors.ts';
import { printedFreedom } from './items/printed-freedom.ts';
import { profileAtFive, profileOfProstate } from './items/profile.ts';
import { setTheHalf } from './items/set-the-half.ts';
import { setTheTrace } from './items/set-the-trace.ts';
import { correlatedFeatures, fastThenFlat, twoEquations } from './items/traces.ts';

export const items: readonly Item[] = [
  longAndThin,
  orderOfLoss,
  leftInEffect,
  threeFactors,
  mostShrunk,
  setTheHalf,
  sumOfFactors,
  parametersLeft,
  printedFreedom,
  equalDirections,
  oneOfTwo,
  twoEquations,
  correlatedFeatures,
  fastThenFlat,
  setTheTrace,
  profileOfProstate,
  profileAtFive,
  hardOrSoft,
  whoseFactors,
  beforeAndAfter,
  enoughForCondition,
];
