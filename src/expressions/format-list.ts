import { numberSeparator } from '#language/write-number.ts';
import { formatNumber } from './format-number.ts';

/** Numbers as a text or a formula lists them: `2, −1, 0.5`. A slot is filled with text, never TeX. */
export const formatList = (values: ArrayLike<number>): string =>
  Array.from(values, (value) => formatNumber(value)).join(numberSeparator());
