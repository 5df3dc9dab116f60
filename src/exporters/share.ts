import { decimalText } from './decimal-text.ts';

/** A share of one as the percentage that Moodle lists: `33.33333`, `-50`. */
export const percentText = (share: number): string => decimalText(Number((100 * share).toFixed(5)));

/** Points with the digits that systems keep. */
export const pointsText = (points: number): string => decimalText(Number(points.toFixed(7)));

/** A result of the solver without the noise of its last digit. */
export const resultText = (value: number): string => decimalText(Number(value.toPrecision(14)));

/** What each option is worth: 1/k each of k right ones, and the same off for a wrong one. */
export const optionShares = (
  options: readonly { readonly right: boolean }[],
): readonly number[] => {
  const each = 1 / options.filter(({ right }) => right).length;
  return options.map(({ right }) => (right ? each : -each));
};
