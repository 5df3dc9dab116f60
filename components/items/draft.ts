// What is typed and not handed in, with the numbers it was typed for.
import type { Item } from '#quiz/item.ts';

export interface Draft {
  readonly version: number;
  readonly seed: number;
  readonly response: unknown;
}

/** The kept draft, where it belongs to this version of the item. */
export function readDraft(item: Item, kept: unknown): Draft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  if (!('version' in kept && 'seed' in kept && 'response' in kept)) return undefined;
  const { version, seed, response } = kept;
  const whole = typeof seed === 'number' && Number.isSafeInteger(seed) && seed >= 0;
  return version === item.version && whole
    ? { version, seed, response: item.accepts(response) ? response : item.empty }
    : undefined;
}
