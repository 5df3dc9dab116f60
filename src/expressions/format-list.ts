import { formatNumber } from './format-number.ts';

/** Numbers as a formula lists them: `2,\ −1,\ 0.5`. */
export const formatList = (values: ArrayLike<number>): string =>
  Array.from(values, (value) => formatNumber(value)).join(String.raw`,\ `);
