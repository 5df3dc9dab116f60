// Polynomials with whole coefficients. A monomial is one whole number that holds its exponents in
// sixteen bits each, so that multiplying monomials is adding them.
import { NoValue, absolute } from './fixed-point.ts';

export type Polynomial = ReadonlyMap<bigint, bigint>;

// Longer ones, and those with larger coefficients, are not worked out; points decide then.
const mostTerms = 150;
const largest = 1n << 1000n;

export const constant = (value: bigint): Polynomial => gathered([[0n, value]]);

export const variable = (place: number): Polynomial => gathered([[1n << BigInt(16 * place), 1n]]);

export const sum = (a: Polynomial, b: Polynomial): Polynomial => gathered([...a, ...b]);

export function times(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size * b.size > mostTerms * 20) throw new NoValue('out of range');
  return gathered(
    Array.from(a, ([m, x]) => Array.from(b, ([k, y]) => [m + k, x * y] as const)).flat(),
  );
}

function gathered(
  terms: readonly (readonly [monomial: bigint, coefficient: bigint])[],
): Polynomial {
  const total = new Map<bigint, bigint>();
  for (const [monomial, value] of terms) total.set(monomial, (total.get(monomial) ?? 0n) + value);
  for (const [monomial, value] of total) {
    if (value === 0n) total.delete(monomial);
    if (absolute(value) > largest) throw new NoValue('out of range');
  }
  if (total.size > mostTerms) throw new NoValue('out of range');
  return total;
}
