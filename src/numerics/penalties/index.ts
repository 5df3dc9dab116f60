import type { Penalty } from '../problem.ts';
import { bridge } from './bridge.ts';
import { elasticNet } from './elastic-net.ts';
import { groupL2 } from './group-l2.ts';
import { l1 } from './l1.ts';
import { l2Squared } from './l2-squared.ts';
import { none } from './none.ts';
import { nonnegativeL1 } from './nonnegative-l1.ts';
import { weightedL1 } from './weighted-l1.ts';

/** What every penalty offers beside the contract: the name it is listed under. */
export type NamedPenalty = Penalty & { readonly name: string };

/** Every penalty by name. Those that are sums over coordinates are `SeparablePenalty`, as their types say. */
export const penalties = {
  bridge,
  'elastic-net': elasticNet,
  'group-l2': groupL2,
  l1,
  'l2-squared': l2Squared,
  none,
  'nonnegative-l1': nonnegativeL1,
  'weighted-l1': weightedL1,
} satisfies Record<string, (...given: never[]) => NamedPenalty>;
