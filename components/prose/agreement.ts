import { say } from '#say/prose.ts';
import { formatNumber } from '#expressions/format-number.ts';

/** Numbers of ours beside those of a source that is trusted. */
export interface Compared {
  readonly ours: ArrayLike<number>;
  readonly theirs: ArrayLike<number>;
}

/**
 * "to 2×10⁻⁹ of the largest": max |ours − theirs| / max |theirs|.
 *
 * Throws where that is more than `within`, so that a page never claims an agreement that is gone.
 */
export function agreementWithin({ ours, theirs }: Compared, within: number): string {
  sameLength(ours, theirs);
  const size = Math.max(...Array.from(theirs, Math.abs));
  const off = Math.max(...Array.from(ours, (value, i) => Math.abs(value - at(theirs, i))));
  const share = size === 0 ? off : off / size;
  if (!(share <= within))
    throw new Error(`An agreement within ${within} is claimed, and the difference is ${share}.`);
  return share === 0 ? say('lastDigit') : say('ofLargest', { share: formatNumber(share, 1) });
}

/**
 * "to the printed digits": each of ours, rounded to so many decimals, is what the source prints.
 *
 * Throws where one is not.
 */
export function agreementPrinted({ ours, theirs }: Compared, decimals: number): string {
  sameLength(ours, theirs);
  Array.from(ours).forEach((value, i) => {
    // Half a unit of the last printed decimal, and what rounding in binary may add.
    const off = Math.abs(value - at(theirs, i));
    if (!(off <= 0.5 * 10 ** -decimals * (1 + 1e-9)))
      throw new Error(`Number ${i + 1} is ${value}, and the source prints ${at(theirs, i)}.`);
  });
  return say('printedDigits');
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? NaN;

function sameLength(ours: ArrayLike<number>, theirs: ArrayLike<number>): void {
  if (ours.length !== theirs.length || ours.length === 0)
    throw new Error(`${ours.length} numbers cannot be compared with ${theirs.length}.`);
}
