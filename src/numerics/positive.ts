/** Returns `value`, or throws a RangeError where it is not a finite number above 0. */
export function positive(name: string, value: number): number {
  if (value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${name} is ${value}: give a finite number above 0.`);
}
