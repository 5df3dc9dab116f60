import type { SeparablePenalty } from '../problem.ts';
import { elasticNet } from './elastic-net.ts';
import { l1 } from './l1.ts';
import { l2Squared } from './l2-squared.ts';
import { none } from './none.ts';

/** What every penalty offers beside the contract: the name it is listed under. */
export type NamedPenalty = SeparablePenalty & { readonly name: string };

/** Every penalty by name; each takes its strengths in the order of its formula, none negative. */
export const penalties = {
  'elastic-net': elasticNet,
  l1,
  'l2-squared': l2Squared,
  none,
} satisfies Record<string, (...strengths: number[]) => NamedPenalty>;
