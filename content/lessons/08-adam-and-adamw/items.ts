// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { penaltyOrDecay } from './items/before-the-figure.ts';
import { firstStepOfThree, linesOfAdamW } from './items/first-steps.ts';
import { doubledLambda, loudAndQuiet, shareLeft } from './items/gradient-size.ts';
import { setTheSameDecay, whichWayItRuns } from './items/grid-of-runs.ts';
import { lambdaOfThePaper, sgdwAsRidge } from './items/parametrizations.ts';
import {
  lateInTraining,
  shapeOfTheGoodRegion,
  twoDecays,
  whatDecaysInKeras,
} from './items/rate-and-decay.ts';
import { setTheBox, setThePapersDecay } from './items/set-the-figure.ts';
import { placeOfTheDecay, popularAnswer, wantedDecoupled } from './items/what-differs.ts';
import { ridgeOrBox, sideOfTheBox, whichReachRidge } from './items/where-they-end.ts';
import { whichMarker } from './items/which-marker.ts';

export const items: readonly Item[] = [
  penaltyOrDecay,
  whichMarker,
  firstStepOfThree,
  linesOfAdamW,
  placeOfTheDecay,
  wantedDecoupled,
  doubledLambda,
  loudAndQuiet,
  shareLeft,
  whichReachRidge,
  sideOfTheBox,
  ridgeOrBox,
  setTheBox,
  sgdwAsRidge,
  lambdaOfThePaper,
  setThePapersDecay,
  whichWayItRuns,
  setTheSameDecay,
  lateInTraining,
  shapeOfTheGoodRegion,
  whatDecaysInKeras,
  twoDecays,
  popularAnswer,
];
