// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { constantPull, largestRate, restInABowl } from './items/balance.ts';
import { onePercent, stepsToHalf } from './items/before-the-figure.ts';
import { kerasToPytorch, penaltyOfADecay } from './items/conversions.ts';
import { descentBesideRidge, stoppingOrPenalty } from './items/early-stopping.ts';
import { epochsToHalf } from './items/half-life.ts';
import { inputDropout, inputNoise } from './items/noise.ts';
import { validationBelowTraining, whatIsPrinted } from './items/printed-losses.ts';
import { decayProducts, fractionLeft } from './items/rates.ts';
import { setTheRest, stopInTime } from './items/set-the-figure.ts';
import { deriveDecay, stepByHand, whatDecayRemoves } from './items/steps.ts';
import { popularAnswer, signOfTheDecay } from './items/wrong-words.ts';

export const items: readonly Item[] = [
  onePercent,
  stepsToHalf,
  deriveDecay,
  stepByHand,
  whatDecayRemoves,
  signOfTheDecay,
  fractionLeft,
  epochsToHalf,
  decayProducts,
  constantPull,
  restInABowl,
  largestRate,
  kerasToPytorch,
  penaltyOfADecay,
  whatIsPrinted,
  validationBelowTraining,
  descentBesideRidge,
  stoppingOrPenalty,
  inputNoise,
  inputDropout,
  popularAnswer,
  setTheRest,
  stopInTime,
];
