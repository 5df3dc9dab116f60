import { writtenDigits } from '#language/write-number.ts';

/** A number with so many decimals, zeros included, that a column of them lines up: `−0.50`; never `−0.00`. */
export const fixedNumber = (value: number, decimals: number): string =>
  writtenDigits((Number(value.toFixed(decimals)) + 0).toFixed(decimals));
