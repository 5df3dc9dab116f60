/** Returns `value`, or throws a RangeError where it is not a whole number within these bounds. */
export function whole(name: string, value: number, lowest: number, highest: number): number {
  if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
  const range = highest === Infinity ? `from ${lowest}` : `from ${lowest} to ${highest}`;
  throw new RangeError(`${name} is ${value}: give a whole number ${range}.`);
}
