// The language leaves the last digit of exp, tanh, cos and pow to the engine, and engines differ
// (Node 24 and Chromium 156 do, in cos, sin and exp). In a long run of training such a digit grows
// until nothing is the same. These are made of + − × ÷ alone, which are the same everywhere.

import { whole } from './arguments.ts';

const LN2_HIGH = 6.93147180369123816e-1;
const LN2_LOW = 1.90821492927058770002e-10;

/** baseᵏ by squaring; a RangeError where k is no whole number from 0. */
export function wholePower(base: number, k: number): number {
  whole('k', k, 0);
  let power = 1;
  let square = base;
  for (let rest = k; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}

/** tanh x, within four units of the last digit. */
export function tanh(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.min(Math.abs(x), 20);
  const grown = expMinusOne(2 * size);
  return (x < 0 ? -1 : 1) * (grown / (grown + 2));
}

/** eˣ − 1 for 0 ≤ x ≤ 40: x = k ln 2 + r with |r| ≤ ½ ln 2, and a series in r. */
function expMinusOne(x: number): number {
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let series = 1;
  for (let term = 14; term > 1; term -= 1) series = 1 + (r / term) * series;
  const factor = wholePower(2, k);
  return factor * (r * series) + (factor - 1);
}

/** cos πt; exactly 0 at halves and ±1 at whole t. */
export function cosHalfTurns(t: number): number {
  const turned = Math.abs(t) % 2;
  const mirrored = turned > 1 ? 2 - turned : turned;
  if (mirrored > 0.75) return -cosSeries(1 - mirrored);
  return mirrored > 0.25 ? sinSeries(0.5 - mirrored) : cosSeries(mirrored);
}

/** sin πt; exactly 0 at whole t. */
export const sinHalfTurns = (t: number): number =>
  Number.isInteger(t) ? 0 : cosHalfTurns(t - 0.5);

/** cos πt for |t| ≤ ¼ */
function cosSeries(t: number): number {
  const square = Math.PI * t * Math.PI * t;
  let series = 1;
  for (let term = 18; term > 0; term -= 2) series = 1 - (square / (term * (term - 1))) * series;
  return series;
}

/** sin πt for |t| ≤ ¼ */
function sinSeries(t: number): number {
  const square = Math.PI * t * Math.PI * t;
  let series = 1;
  for (let term = 19; term > 1; term -= 2) series = 1 - (square / (term * (term - 1))) * series;
  return Math.PI * t * series;
}
