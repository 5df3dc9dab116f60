import type { Interval } from './question.ts';

/** Keeps an accepted value accepted where rounding in the last bits differs. */
const slack = (value: number): number => 1e-9 * Math.max(1, Math.abs(value));

export const contains = ({ from, to }: Interval, value: number): boolean =>
  value >= from - slack(value) && value <= to + slack(value);

export const overlap = (one: Interval, other: Interval): boolean =>
  one.from <= other.to + slack(other.to) && other.from <= one.to + slack(one.to);

export const middle = ({ from, to }: Interval): number => (from + to) / 2;
