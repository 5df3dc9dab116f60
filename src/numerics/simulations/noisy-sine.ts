import { createRandom, type Random } from '../random.ts';

/** Points around sin(2πx). */
export interface NoisySine {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The standard deviation of the noise. */
export const SINE_NOISE = 0.3;

/** sin(2πx): what the points scatter around. */
export const sine = (x: number): number => Math.sin(2 * Math.PI * x);

const around = (random: Random) => (x: number) => sine(x) + random.normal(0, SINE_NOISE);

/** `count` points evenly spaced from 0 to 1, both coordinates rounded to hundredths. */
export function evenlySpacedSine(count: number, seed: number): NoisySine {
  const x = Float64Array.from({ length: count }, (_, i) => toHundredths(i / (count - 1)));
  return { x, y: x.map(around(createRandom(seed))).map(toHundredths) };
}

/** `count` points with x drawn uniformly from [0, 1). */
export function scatteredSine(count: number, seed: number): NoisySine {
  const random = createRandom(seed);
  const x = Float64Array.from({ length: count }, () => random.uniform());
  return { x, y: x.map(around(random)) };
}

const toHundredths = (value: number): number => Math.round(100 * value) / 100;
