// What the lesson's items say in German.
import type { ItemTranslations } from '#quiz/item-translation.ts';
import { largerShare, predictZero } from './items/de/before-the-figure.ts';
import { ridgeExactZero, ridgeZeroWhen, stepsToHalf } from './items/de/exact-zeros.ts';
import { proximalOrSubgradient, slopesAtZero, whatAKinkImplies } from './items/de/kinks.ts';
import { elasticNetMinimum, lassoAndRidgeMinimum, rssThreshold } from './items/de/minima.ts';
import { placeTheMap } from './items/de/place-the-map.ts';
import { priceOfAStep, spreadOrConcentrate } from './items/de/prices.ts';
import { setToZero } from './items/de/set-the-figure.ts';
import { readTheMap, whichPenaltyMap } from './items/de/shrinkage-maps.ts';

export const texts: ItemTranslations = {
  'one-weight/larger-share': largerShare,
  'one-weight/predict-zero': predictZero,
  'one-weight/elastic-net-minimum': elasticNetMinimum,
  'one-weight/lasso-and-ridge-minimum': lassoAndRidgeMinimum,
  'one-weight/rss-threshold': rssThreshold,
  'one-weight/which-penalty-map': whichPenaltyMap,
  'one-weight/read-the-map': readTheMap,
  'one-weight/place-the-map': placeTheMap,
  'one-weight/slopes-at-zero': slopesAtZero,
  'one-weight/what-a-kink-implies': whatAKinkImplies,
  'one-weight/proximal-or-subgradient': proximalOrSubgradient,
  'one-weight/spread-or-concentrate': spreadOrConcentrate,
  'one-weight/price-of-a-step': priceOfAStep,
  'one-weight/ridge-exact-zero': ridgeExactZero,
  'one-weight/ridge-zero-when': ridgeZeroWhen,
  'one-weight/steps-to-half': stepsToHalf,
  'one-weight/set-to-zero': setToZero,
};
