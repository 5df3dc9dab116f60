// Numbers with 320 binary digits behind the point, in integer arithmetic alone: the same on every
// platform. Those are 96 decimal digits, of which values that agree have to share 42: among numbers
// near 1, 48 may cancel before rounding passes for a difference.
const digits = 320n;
const huge = 1n << 1600n;

export const one = 1n << digits;
/** 2⁻²⁰⁰: what is left of a sum below this is rounding. */
const tiny = 1n << (digits - 200n);

/** There is no value here, or none that this arithmetic can tell. */
export class NoValue extends Error {
  readonly reason: 'undefined' | 'out of range';

  constructor(reason: 'undefined' | 'out of range') {
    super(reason);
    this.reason = reason;
  }
}

/** What is worked out, or why there is none. */
export function orReason<Result>(work: () => Result): Result | NoValue['reason'] {
  try {
    return work();
  } catch (error) {
    if (error instanceof NoValue) return error.reason;
    throw error;
  }
}

export const absolute = (x: bigint): bigint => (x < 0n ? -x : x);

/** A sum; 0 where everything but rounding cancels. */
export function plus(x: bigint, y: bigint): bigint {
  const total = x + y;
  return absolute(total) < tiny ? 0n : total;
}

/** Says so when a product has become too large or too small to be told from others. */
function inRange(x: bigint): bigint {
  const size = absolute(x);
  if (size < tiny || size > huge) throw new NoValue('out of range');
  return x;
}

export const times = (x: bigint, y: bigint): bigint =>
  x === 0n || y === 0n ? 0n : inRange((x * y) >> digits);

export function over(x: bigint, y: bigint): bigint {
  if (y === 0n) throw new NoValue('undefined');
  return x === 0n ? 0n : inRange((x << digits) / y);
}

/** 0.125 and 1e-3 exactly, but for the rounding of what is not binary. */
export function fixed(decimal: string): bigint {
  const { above, below } = ratioOf(decimal);
  return (above << digits) / below;
}

/** A decimal as a ratio of whole numbers. */
export function ratioOf(decimal: string): { above: bigint; below: bigint } {
  const [mantissa = '0', exponent = '0'] = decimal.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const value = BigInt(whole + fraction);
  const ten = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { above: value, below: ten } : { above: value * ten, below: 1n };
}

/** Taylor's series of a small part of x, squared back. */
export function exponential(x: bigint): bigint {
  if (absolute(x) > 300n * one) throw new NoValue('out of range');
  const small = x >> 12n;
  let [sum, term] = [one, one];
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    term = ((term * small) >> digits) / n;
    sum += term;
  }
  for (let squared = 0; squared < 12; squared += 1) sum = (sum * sum) >> digits;
  return inRange(sum);
}

/** Halley's method on eʸ = x, from the 40 digits of a double: each step triples them. */
export function logarithm(x: bigint): bigint {
  if (x <= 0n) throw new NoValue('undefined');
  const spare = Math.max(0, x.toString(2).length - 53);
  const start = Math.log(Number(x >> BigInt(spare))) + (spare - 320) * Math.LN2;
  let y = BigInt(Math.round(start * 2 ** 40)) << (digits - 40n);
  for (let step = 0; step < 2; step += 1) {
    const power = exponential(y);
    y += (2n * (x - power) * one) / (x + power);
  }
  return absolute(y) < tiny ? 0n : y;
}

const mostFactors = 64n;

export function raise(base: bigint, exponent: bigint): bigint {
  const whole = exponent >> digits;
  if (whole << digits === exponent && absolute(whole) <= mostFactors) {
    let size = one;
    for (let k = 0n; k < absolute(whole); k += 1n) size = times(size, base);
    return whole < 0n ? over(one, size) : size;
  }
  if (base === 0n && exponent > 0n) return 0n;
  return exponential(times(exponent, logarithm(base)));
}

export const squareRoot = (x: bigint): bigint => raise(x, one >> 1n);

/** Whether two values agree but for rounding. */
export function agree(x: bigint, y: bigint): boolean {
  const [a, b] = [absolute(x), absolute(y)];
  return absolute(x - y) <= (a > b ? a : b) >> 140n;
}
