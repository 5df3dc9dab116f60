// The only randomness in Shrinkage. The same seed gives the same numbers on every platform: integer
// arithmetic and correctly rounded operations only. (`normal` compares against Math.log, whose last
// digit may differ between engines, but returns none of it.)

import { whole } from './arguments.ts';

/** A stream of random numbers; each call moves it on. */
export interface Random {
  /** Uniform in [low, high), with 53 random bits; [0, 1) by default. */
  uniform(low?: number, high?: number): number;
  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number;
  /** One of the items. Throws a RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** Normal with this mean and standard deviation; standard normal by default. */
  normal(mean?: number, standardDeviation?: number): number;
  /** The items in random order; the list itself is left as it is. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** A generator that starts at `seed`, a whole number from 0 to 2⁵³ − 1. */
export function createRandom(seed: number): Random {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new RangeError(`The seed is ${seed}: give a whole number from 0 to 2⁵³ − 1.`);
  }
  const bits = sfc32(seed);
  const unit = (): number => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  const integer = (low: number, high: number): number =>
    low + Math.floor(unit() * (high - low + 1));
  const take = <Item>(items: Item[]): Item[] => items.splice(integer(0, items.length - 1), 1);
  return {
    uniform: (low = 0, high = 1) => low + unit() * (high - low),
    integer,
    pick(items) {
      for (const item of take([...items])) return item;
      throw new RangeError('There is nothing to pick from: give a list of at least one item.');
    },
    normal: (mean = 0, standardDeviation = 1) => mean + standardDeviation * standardNormal(unit),
    shuffle(items) {
      const rest = [...items];
      return items.flatMap(() => take(rest));
    },
  };
}

// A seed and a step share the 53 bits that a generator takes.
const STEPS = 2 ** 26;

/**
 * step ↦ a generator that depends on the seed and the step alone.
 *
 * So a run can be continued from anywhere. Throws a RangeError for a seed that is no whole number
 * from 0 to 2²⁶ − 1.
 */
export function randomForSteps(seed: number): (step: number) => Random {
  whole('seed', seed, 0, STEPS - 1);
  return (step) => createRandom(seed * STEPS + (step % STEPS));
}

/** Ratio of uniforms (Kinderman & Monahan 1977): arithmetic alone makes the number. */
function standardNormal(unit: () => number): number {
  for (;;) {
    const u = 1 - unit();
    const x = (Math.sqrt(8 / Math.E) * (unit() - 0.5)) / u;
    if (x * x <= -4 * Math.log(u)) return x;
  }
}

/** Doty-Humphrey's small fast counting generator: 128 bits of state, 32 random bits a call. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // Mixes the seed in, as in the reference implementation.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}
