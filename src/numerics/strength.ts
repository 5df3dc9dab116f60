/** Returns `value`, or throws a RangeError where it cannot be the strength of a penalty. */
export function penaltyStrength(name: string, value: number): number {
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${name} is ${value}: give a finite number that is not negative.`);
}
