import type { Answer, Blank, Tolerance } from './question.ts';

const onePercent: Tolerance = { kind: 'relative', of: 0.01 };

/** Keeps a right answer right where rounding in the last bits differs. */
const roundingError = 1e-9;

/** The largest accepted distance from `value`, which is the answer or what a wrong model says. */
export function reach(value: number, { tolerance = onePercent }: Pick<Blank, 'tolerance'>): number {
  if (tolerance.kind === 'exact') return roundingError;
  return distanceOf(value, tolerance) + roundingError * Math.max(1, Math.abs(value));
}

function distanceOf(value: number, tolerance: Exclude<Tolerance, { kind: 'exact' }>): number {
  if (tolerance.kind === 'relative') return tolerance.of * Math.abs(value);
  if (tolerance.kind === 'absolute') return tolerance.within;
  // Half a unit of the last of these figures.
  const [, power = '0'] = value.toExponential(tolerance.count - 1).split('e');
  return Number(`5e${Number(power) - tolerance.count}`);
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
