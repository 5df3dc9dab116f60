// What is wrong with an argument, in one wording: its name, its value or shape, and what to give.

/** Returns `value`, or throws a RangeError where it is not finite. */
export function finite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${name} is ${value}: give a finite number.`);
}

/** Returns `value`, or throws a RangeError where it is not finite or below 0, as no penalty may be. */
export function nonNegative(name: string, value: number): number {
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${name} is ${value}: give a finite number that is not negative.`);
}

/** Returns `value`, or throws a RangeError where it is not a finite number above 0, or above `bound`. */
export function positive(name: string, value: number, bound = 0): number {
  if (value > bound && Number.isFinite(value)) return value;
  throw new RangeError(`${name} is ${value}: give a finite number above ${bound}.`);
}

/** Returns `value`, or throws a RangeError where it is no share: below 0, or 1 and more. */
export function shareBelowOne(name: string, value: number): number {
  if (value >= 0 && value < 1) return value;
  throw new RangeError(`${name} is ${value}: give a number from 0 up to, but not including, 1.`);
}

/** Returns `value`, or throws a RangeError where it is not a whole number within these bounds. */
export function whole(name: string, value: number, lowest: number, highest = Infinity): number {
  if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
  const range = highest === Infinity ? `from ${lowest}` : `from ${lowest} to ${highest}`;
  throw new RangeError(`${name} is ${value}: give a whole number ${range}.`);
}

/** Returns `given`, or throws a RangeError where it has not one entry for each of `count` things. */
export function oneForEach<List extends ArrayLike<unknown>>(
  name: string,
  given: List,
  count: number,
  things: string,
): List {
  if (given.length === count) return given;
  throw new RangeError(
    `${name} has ${given.length} entries but there are ${count} ${things}: give one for each.`,
  );
}
