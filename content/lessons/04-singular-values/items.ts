// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { longAndThin } from './items/before-the-figure.ts';
import { hardOrSoft, whoseFactors } from './items/components.ts';
import { beforeAndAfter, enoughForCondition } from './items/conditioning.ts';
import { equalDirections, oneOfTwo, parametersLeft } from './items/counting.ts';
import { mostShrunk, sumOfFactors, threeFactors } from './items/factors.ts';
import { profileOfProstate } from './items/profile.ts';
import { setTheTrace } from './items/set-the-trace.ts';
import { correlatedFeatures, fastThenFlat, twoEquations } from './items/traces.ts';

export const items: readonly Item[] = [
  longAndThin,
  threeFactors,
  mostShrunk,
  sumOfFactors,
  parametersLeft,
  equalDirections,
  oneOfTwo,
  twoEquations,
  correlatedFeatures,
  fastThenFlat,
  setTheTrace,
  profileOfProstate,
  hardOrSoft,
  whoseFactors,
  beforeAndAfter,
  enoughForCondition,
];
