/** Returns `value`, or throws a RangeError where it is no number of steps. */
export function stepCount(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${name} is ${value}: give a whole number of steps above 0.`);
}
