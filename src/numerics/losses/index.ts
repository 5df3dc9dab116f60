import type { Loss } from '../loss.ts';
import { absolute } from './absolute.ts';
import { cauchy } from './cauchy.ts';
import { hampel } from './hampel.ts';
import { huber } from './huber.ts';
import { logCosh } from './log-cosh.ts';
import { pinball } from './pinball.ts';
import { pseudoHuber } from './pseudo-huber.ts';
import { squared } from './squared.ts';
import { tukey } from './tukey.ts';
import { welsch } from './welsch.ts';

/** Every loss by name; each takes its tuning constants in the order of its formula. */
export const losses = {
  absolute,
  cauchy,
  hampel,
  huber,
  'log-cosh': logCosh,
  pinball,
  'pseudo-huber': pseudoHuber,
  squared,
  tukey,
  welsch,
} satisfies Record<string, (...constants: number[]) => Loss>;
