// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import {
  freeShifts,
  oneYearTooLow,
  rightSlopeRightLine,
  whichFitHolds,
} from './items/before-the-figure.ts';
import { huberFromAShift, shiftOfACase, squaredShifts } from './items/case-shifts.ts';
import { levelOfTheLine, mistypedWeight, pulledTowardsZero } from './items/direction.ts';
import { dropTheSlope } from './items/drop-the-slope.ts';
import { makeItRobust, popularAnswer } from './items/instead-of-a-penalty.ts';
import { doubledError, influenceOfAResponse } from './items/sensitivity.ts';
import { setThePrice, setTheSlope } from './items/set-the-figure.ts';
import { chosenLambda, whoWithstands } from './items/tuning.ts';
import { againstWhat, worstPerturbation } from './items/two-robustnesses.ts';

export const items: readonly Item[] = [
  rightSlopeRightLine,
  oneYearTooLow,
  whichFitHolds,
  freeShifts,
  doubledError,
  influenceOfAResponse,
  pulledTowardsZero,
  levelOfTheLine,
  setTheSlope,
  dropTheSlope,
  mistypedWeight,
  chosenLambda,
  whoWithstands,
  shiftOfACase,
  huberFromAShift,
  squaredShifts,
  setThePrice,
  worstPerturbation,
  againstWhat,
  makeItRobust,
  popularAnswer,
];
