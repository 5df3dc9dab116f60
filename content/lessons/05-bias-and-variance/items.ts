// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { faultyRows, rowsToAdd } from './items/added-rows.ts';
import { guessTheBest, littleNoise, twoMarksmen } from './items/before-the-figure.ts';
import { readTheError, whichCurve } from './items/curves.ts';
import { balancedParts, errorOfOneWeight } from './items/errors.ts';
import { errorAsFormula } from './items/formulas.ts';
import { laplacePrior, noiseOrPrior, widthOfPrior } from './items/priors.ts';
import { guaranteedUpTo, proofOfExistence, whatIsPromised } from './items/promises.ts';
import { setTheBalance, setThePrior } from './items/set-the-figure.ts';
import { threeCurves } from './items/three-curves.ts';
import { biasOrBias } from './items/words.ts';

export const items: readonly Item[] = [
  twoMarksmen,
  littleNoise,
  guessTheBest,
  errorOfOneWeight,
  errorAsFormula,
  whichCurve,
  threeCurves,
  balancedParts,
  setTheBalance,
  readTheError,
  biasOrBias,
  whatIsPromised,
  guaranteedUpTo,
  proofOfExistence,
  widthOfPrior,
  laplacePrior,
  noiseOrPrior,
  setThePrior,
  rowsToAdd,
  faultyRows,
];
