import type { Answer, Blank, Tolerance } from './question.ts';

const onePercent: Tolerance = { kind: 'relative', of: 0.01 };

/** Keeps a right answer right where rounding in the last bits differs. */
const roundingError = 1e-9;

/** The largest accepted distance from `value`, which is the answer or what a wrong model says. */
export function reach(value: number, { tolerance = onePercent }: Pick<Blank, 'tolerance'>): number {
  if (tolerance.kind === 'exact') return roundingError;
  const distance =
    tolerance.kind === 'relative' ? tolerance.of * Math.abs(value) : tolerance.within;
  return distance + roundingError * Math.max(1, Math.abs(value));
}

export const accepts = (expected: Answer, given: Answer, blank: Blank): boolean =>
  expected === 'none' || given === 'none'
    ? expected === given
    : Math.abs(given - expected) <= reach(expected, blank);

/** Whether some typed number would count as both answers. */
export const overlap = (one: Answer, other: Answer, blank: Blank): boolean =>
  one === 'none' || other === 'none'
    ? one === other
    : Math.abs(one - other) <= reach(one, blank) + reach(other, blank);
