/** How finely a decimal was typed. A fraction is exact and has none. */
export interface Precision {
  /** Digits from the first that is not zero; 0 for a zero. */
  readonly significantFigures: number;
  /** Half a unit of the last typed digit: 0.005 for `1.33`, 0.5 for `2`. */
  readonly halfUnit: number;
}

export interface Decimal {
  readonly value: number;
  readonly precision: Precision;
}

const decimal = /^([-+]?)(\d*)(?:[.,](\d*))?(?:e([-+]?\d{1,4}))?(%?)$/iu;

/**
 * Reads `1.5`, `1,5`, `.5`, `3e-2`, `50%`, in ASCII signs; undefined for anything else.
 * Out of a double's range the value is ±Infinity or 0, as in `Number`.
 */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign, whole = '', decimals = '', power = '0', percent] = decimal.exec(text) ?? [];
  const digits = whole + decimals;
  if (digits === '') return undefined;
  const exponent = Number(power) - (percent === '%' ? 2 : 0) - decimals.length;
  // Written out and read by Number, so that the result is rounded once: 0.07, not 7 / 100.
  const size = Number(`${digits}e${exponent}`);
  return {
    value: sign === '-' && size > 0 ? -size : size,
    precision: {
      significantFigures: digits.replace(/^0+/u, '').length,
      halfUnit: Number(`5e${exponent - 1}`),
    },
  };
}
