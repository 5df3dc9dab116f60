// Typed formulas with the verdicts that the grader has to give: published, and held by a test.
import { meanSquaredError, product } from './algebra.ts';
import { decay } from './decay.ts';
import { gradient } from './gradient.ts';
import { letters } from './letters.ts';
import { elasticNet, huber } from './losses.ts';
import { comma, either, point } from './numbers.ts';
import { shrunk, threshold } from './one-weight.ts';
import { degreesOfFreedom, normalEquations } from './singular-values.ts';
import { slope } from './slope.ts';
import type { VerdictGroup } from './verdict.ts';

export const verdictGroups: readonly VerdictGroup[] = [
  gradient,
  slope,
  shrunk,
  threshold,
  degreesOfFreedom,
  normalEquations,
  elasticNet,
  huber,
  meanSquaredError,
  decay,
  product,
  letters,
  point,
  comma,
  either,
];
