/** A number, or null where the field leaves the quantity undefined: null has to be handled, NaN spreads. */
export type Defined = number | null;

/**
 * a / b by the rule of all diagnostics: null where 0 / 0 or where a or b is undefined, ±∞ where a ≠ 0 = b.
 *
 * So an observation of leverage 1, whose residual 0 is divided by 1 − hᵢᵢ = 0, has no studentized
 * residual and no distance, and one that misses a line on which all others lie is infinitely far off.
 */
export function ratio(numerator: Defined, denominator: Defined): Defined {
  if (numerator === null || denominator === null) return null;
  return numerator === 0 && denominator === 0 ? null : numerator / denominator;
}
