// Polynomials with whole coefficients. A monomial is one whole number that holds its exponents in
// sixteen bits each, so that multiplying monomials is adding them.
export type Polynomial = ReadonlyMap<bigint, bigint>;

/** Too large to be worked out; points decide then. */
export class TooLarge extends Error {}

const mostTerms = 150;

export const constant = (value: bigint): Polynomial => new Map(value === 0n ? [] : [[0n, value]]);

export const variable = (place: number): Polynomial => new Map([[1n << BigInt(16 * place), 1n]]);

export function sum(a: Polynomial, b: Polynomial, factor = 1n): Polynomial {
  const total = new Map(a);
  for (const [monomial, coefficient] of b) gather(total, monomial, factor * coefficient);
  if (total.size > mostTerms) throw new TooLarge();
  return total;
}

export function times(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size * b.size > mostTerms * 20) throw new TooLarge();
  const total = new Map<bigint, bigint>();
  for (const [m, x] of a) for (const [k, y] of b) gather(total, m + k, x * y);
  if (total.size > mostTerms) throw new TooLarge();
  return total;
}

function gather(total: Map<bigint, bigint>, monomial: bigint, value: bigint): void {
  const coefficient = (total.get(monomial) ?? 0n) + value;
  if (coefficient === 0n) total.delete(monomial);
  else total.set(monomial, coefficient);
}
