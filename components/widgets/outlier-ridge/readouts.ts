// What the lines say in the middle, and what λ does to the marked point.
import { formatNumber } from '#expressions/format-number.ts';
import type { OutlierRidgeResult } from './model.ts';

const estimate = (name: string, value: number) => row(name, value, 'estimate');
const outlier = (name: string, value: number) => row(name, value, 'outlier');
const row = (name: string, value: number, role: string) => ({
  name,
  value: formatNumber(value, 3),
  role,
});

export const readoutsOf = ({ lines, levels, ...result }: OutlierRidgeResult) => [
  estimate('slope: ridge', lines.ridge.slope),
  estimate('slope: MM', lines.mm.slope),
  estimate('level at the mean year: ridge', levels.ridge),
  estimate('level at the mean year: MM', levels.mm),
  outlier('leverage of point i at λ = 0', result.freeLeverage),
  outlier('leverage of point i at this λ', result.leverage),
  outlier('slope per unit more in yᵢ', result.influence),
  row('λ chosen by leave-one-out', result.chosen, 'lambda'),
];
