// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { whichLinesFollow, whichSquare } from './items/before-the-figure.ts';
import { breakdownPoints, meanAndMedian, valuesToBreak } from './items/breakdown.ts';
import { drawTheLine } from './items/draw-the-line.ts';
import { huberByHand, tukeyWeights } from './items/losses.ts';
import { phonesPoints, phonesSlopes, starsSigns } from './items/phones-and-stars.ts';
import { setTheCeiling, setTheLeverage } from './items/set-the-figure.ts';
import { fourSets, leverageByHand, onTheLine } from './items/three-notions.ts';
import { strongestPull } from './items/pulls.ts';
import { leverBeatsLoss, rightForTheWrongReason } from './items/through-the-origin.ts';
import { boundedByWhat, lassoFollows, popularAnswer } from './items/which-square.ts';

export const items: readonly Item[] = [
  whichSquare,
  whichLinesFollow,
  meanAndMedian,
  huberByHand,
  tukeyWeights,
  strongestPull,
  boundedByWhat,
  lassoFollows,
  rightForTheWrongReason,
  phonesSlopes,
  leverageByHand,
  onTheLine,
  phonesPoints,
  fourSets,
  leverBeatsLoss,
  drawTheLine,
  starsSigns,
  valuesToBreak,
  breakdownPoints,
  setTheCeiling,
  setTheLeverage,
  popularAnswer,
];
