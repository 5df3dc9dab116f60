// Every penalty, made from two strengths for three weights or for as many as a test has.
import { l1 } from './l1.ts';
import type { NamedPenalty, penalties } from './index.ts';
import type { SeparablePenalty } from '../problem.ts';
import { bridge } from './bridge.ts';
import { elasticNet } from './elastic-net.ts';
import { groupL2 } from './group-l2.ts';
import { l2Squared } from './l2-squared.ts';
import { none } from './none.ts';
import { nonnegativeL1 } from './nonnegative-l1.ts';
import { weightedL1 } from './weighted-l1.ts';

type Make<Cost> = (lambda1: number, lambda2: number, count: number) => Cost;
type Named = Record<keyof typeof penalties, Make<NamedPenalty>>;

/** Sums over coordinates: what coordinate descent accepts. */
export const separablePenalties = {
  bridge: (lambda) => bridge(lambda, 2.5),
  'elastic-net': elasticNet,
  l1,
  'l2-squared': l2Squared,
  none,
  'nonnegative-l1': nonnegativeL1,
  'weighted-l1': (lambda, _, count) =>
    weightedL1(
      lambda,
      Array.from({ length: count }, (__, j) => j),
    ),
} satisfies Partial<Record<keyof typeof penalties, Make<NamedPenalty & SeparablePenalty>>>;

/** One way to make each penalty of the registry; the compiler misses one that is not here. */
export const examples: Named = {
  ...separablePenalties,
  'group-l2': (lambda, _, count) =>
    groupL2(
      lambda,
      Array.from({ length: count }, (__, j) => j % 2),
    ),
};
