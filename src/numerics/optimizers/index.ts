import { adagrad } from './adagrad.ts';
import { adamL2 } from './adam-l2.ts';
import { adam } from './adam.ts';
import { adamWPaper } from './adamw-paper.ts';
import { adamW } from './adamw.ts';
import { amsgrad } from './amsgrad.ts';
import { gradientDescent } from './gradient-descent.ts';
import type { Optimizer, OptimizerOptions } from './optimizer.ts';
import { rmsprop } from './rmsprop.ts';
import { sgd } from './sgd.ts';
import { sgdW } from './sgdw.ts';

/** Every optimizer by name; each can do with a learning rate alone, and has options of its own. */
export const optimizers = {
  adagrad,
  adam,
  'adam-l2': adamL2,
  adamw: adamW,
  'adamw-paper': adamWPaper,
  amsgrad,
  'gradient-descent': gradientDescent,
  rmsprop,
  sgd,
  sgdw: sgdW,
} satisfies Record<string, (options: OptimizerOptions) => Optimizer>;

/** A name in the list of optimizers. */
export type OptimizerName = keyof typeof optimizers;
