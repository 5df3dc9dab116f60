// What a student did, as the log of a receipt.
import type { ProgressEvent } from '#progress/event.ts';
import type { Try } from './receipt.ts';

/** What stands in the fields of a question and was not checked. */
export type Pending = Omit<Try, 'at'>;

/** Every checked answer at these numbers, oldest first, and then what stands in the fields. */
export function logOf(
  events: readonly ProgressEvent[],
  pending: readonly Pending[],
  { seed, began, now }: { readonly seed: number; readonly began: number; readonly now: number },
): readonly Try[] {
  const since = (time: number): number => Math.max(0, time - began);
  const checked = events.flatMap((event): readonly Try[] =>
    event.kind === 'answered' && event.seed === seed
      ? [
          {
            item: event.item,
            version: event.itemVersion,
            at: since(event.time),
            response: event.response,
            ...(event.hints !== undefined && { hints: event.hints }),
          },
        ]
      : [],
  );
  return [...checked, ...pending.map((entry) => ({ ...entry, at: since(now) }))];
}
