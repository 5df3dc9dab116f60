/**
 * A number as every importer reads it: digits, a decimal point, no exponent: `-0.000012`.
 *
 * The same double comes back from it. Throws on what is not finite.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value))
    throw new Error(`${value} cannot be exported: give a finite number.`);
  const [digits = '', power] = String(value).split('e');
  return power === undefined ? digits : shifted(digits, Number(power));
}

function shifted(digits: string, power: number): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d)\.?(\d*)$/u.exec(digits) ?? [];
  const all = whole + decimals;
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${all}`
    : `${sign}${all}${'0'.repeat(power - decimals.length)}`;
}
