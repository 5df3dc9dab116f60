import { writtenDigits } from '#language/write-number.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number as text: `−0.3333`, `1500`, `3×10⁻⁵`.
 *
 * Digits before the decimal point are never rounded away, trailing zeros are left out, and sizes
 * under 10⁻⁴ or from 10¹⁵ (or `wholeBelow`) are written as powers of ten. The
 * decimal sign is that of the language that is spoken: `−0,3333`.
 */
export function formatNumber(value: number, significantFigures = 4, wholeBelow = 1e15): string {
  if (Number.isNaN(value)) return 'undefined';
  const size = formatSize(Math.abs(value), significantFigures, wholeBelow);
  return value < 0 && size !== '0' ? `−${size}` : size;
}

/** 10ᵏ for a whole k: `10⁻⁴`. */
export const powerOfTen = (exponent: number): string => `10${raised(exponent)}`;

function formatSize(size: number, significantFigures: number, wholeBelow: number): string {
  if (size === Infinity) return '∞';
  const [digits = '', exponent = ''] = size.toExponential(significantFigures - 1).split('e');
  const power = Number(exponent);
  return power < -4 || size >= wholeBelow
    ? `${written(digits)}×${powerOfTen(power)}`
    : written(size.toFixed(Math.max(0, significantFigures - 1 - power)));
}

/** Without trailing zeros. */
const written = (digits: string): string =>
  writtenDigits(digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits);

const raised = (power: number): string =>
  Array.from(String(power), (sign) => superscripts[Number(sign)] ?? '⁻').join('');
