import { powerOfTen } from '#expressions/format-number.ts';

/** 2ᵏ for a whole k: `2⁻⁴`. */
export const powerOfTwo = (exponent: number): string => powerOfTen(exponent).replace('10', '2');
