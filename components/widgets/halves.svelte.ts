// What a frame of a drag has time for: not for all drawings of a figure that has many.
import { untrack } from 'svelte';
import { inTurns } from './in-turns.ts';

/** What is shown by the drawings of either half: by even and odd numbers. */
interface Halves<Shown> {
  readonly of: (half: number) => Shown;
  /** What both showed when they last showed the same. */
  readonly rested: () => Shown;
}

/** Both halves show the latest; in a drag they follow it in turns, and are right a frame after the last move. */
export function halves<Shown>(latest: () => Shown): Halves<Shown> {
  let even = $state.raw(latest());
  let odd = $state.raw(latest());
  let rested = $state.raw(latest());
  const follow = inTurns(
    () => write(latest(), odd),
    () => write(even, latest()),
  );
  function write(evenOnes: Shown, oddOnes: Shown) {
    even = evenOnes;
    odd = oddOnes;
    if (even === odd) rested = even;
  }
  $effect.pre(() => {
    latest();
    untrack(follow.soon);
  });
  return { of: (half) => (half % 2 === 0 ? even : odd), rested: () => rested };
}
