/** Returns `value`, or throws a RangeError where it is no share: below 0, or 1 and more. */
export function shareBelowOne(name: string, value: number): number {
  if (value >= 0 && value < 1) return value;
  throw new RangeError(`${name} is ${value}: give a number from 0 up to, but not including, 1.`);
}
