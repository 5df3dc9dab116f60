// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { predictTen, tenTimesLarger } from './items/before-the-figure.ts';
import { decayForANorm, normAtEquilibrium } from './items/equilibrium.ts';
import { everythingDecays, usuallyNotDecayed } from './items/groups.ts';
import { rightAngle, scaledUp, treadmill } from './items/invariance.ts';
import { memoryOfARun, reachOfTheRun } from './items/memory.ts';
import { setTheBalance } from './items/set-the-figure.ts';
import {
  lowerTrainingLoss,
  noMinimum,
  provedOrDisputed,
  shrinkingForFree,
} from './items/what-is-known.ts';

export const items: readonly Item[] = [
  tenTimesLarger,
  predictTen,
  scaledUp,
  rightAngle,
  treadmill,
  normAtEquilibrium,
  decayForANorm,
  setTheBalance,
  noMinimum,
  shrinkingForFree,
  usuallyNotDecayed,
  everythingDecays,
  memoryOfARun,
  reachOfTheRun,
  lowerTrainingLoss,
  provedOrDisputed,
];
