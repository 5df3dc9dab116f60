// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { largerShare, predictZero } from './items/before-the-figure.ts';
import { ridgeExactZero, ridgeZeroWhen, stepsToHalf } from './items/exact-zeros.ts';
import { slopesAtZero, proximalOrSubgradient, whatAKinkImplies } from './items/kinks.ts';
import { elasticNetMinimum, lassoAndRidgeMinimum, rssThreshold } from './items/minima.ts';
import { placeTheMap } from './items/place-the-map.ts';
import { priceOfAStep, spreadOrConcentrate } from './items/prices.ts';
import { setToZero } from './items/set-the-figure.ts';
import { readTheMap, whichPenaltyMap } from './items/shrinkage-maps.ts';

export const items: readonly Item[] = [
  largerShare,
  predictZero,
  elasticNetMinimum,
  lassoAndRidgeMinimum,
  rssThreshold,
  whichPenaltyMap,
  readTheMap,
  placeTheMap,
  slopesAtZero,
  whatAKinkImplies,
  proximalOrSubgradient,
  spreadOrConcentrate,
  priceOfAStep,
  ridgeExactZero,
  ridgeZeroWhen,
  stepsToHalf,
  setToZero,
];
