// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { faultyRows, rowsToAdd } from './items/added-rows.ts';
import { twoMarksmen } from './items/before-the-figure.ts';
import { readTheError, whichCurve } from './items/curves.ts';
import { balancedParts, errorOfOneWeight } from './items/errors.ts';
import { errorAsFormula } from './items/formulas.ts';
import { laplacePrior, noiseOrPrior, widthOfPrior } from './items/priors.ts';
import { guaranteedUpTo, proofOfExistence, whatIsPromised } from './items/promises.ts';
import { biasOrBias } from './items/words.ts';

export const items: readonly Item[] = [
  twoMarksmen,
  errorOfOneWeight,
  errorAsFormula,
  whichCurve,
  balancedParts,
  readTheError,
  biasOrBias,
  whatIsPromised,
  guaranteedUpTo,
  proofOfExistence,
  widthOfPrior,
  laplacePrior,
  noiseOrPrior,
  rowsToAdd,
  faultyRows,
];
