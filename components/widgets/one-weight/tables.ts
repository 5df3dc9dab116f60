// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import { shrinkageMap, type OneWeight } from '#numerics/one-weight.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { curvesAt } from './curves.ts';
import { say } from './texts.ts';

export function objectiveTable(result: OneWeight): Table {
  const shown = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  const { data, l1, l2, objective } = curvesAt(Float64Array.from(shown), result);
  const row = (w: number | string, ...values: (number | undefined)[]) => [
    w,
    ...values.map((value) => formatNumber(value ?? NaN, 4)),
  ];
  return {
    caption: say('objectiveTable'),
    columns: ['w', '½(z − w)²', 'λ₁|w|', '½λ₂w²', 'J(w)'],
    rows: [
      ...shown.map((w, i) => row(formatNumber(w), data[i], l1[i], l2[i], objective[i])),
      row(`ŵ = ${formatNumber(result.w)}`, result.data, result.l1, result.l2, result.objective),
    ],
  };
}

export function mapTable({ lambda1, lambda2 }: OneWeight): Table {
  const shown = Float64Array.of(-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5);
  const maps = [
    shrinkageMap(shown, lambda1, lambda2),
    shrinkageMap(shown, 0, lambda2),
    shrinkageMap(shown, lambda1, 0),
  ];
  return {
    caption: say('mapTable'),
    columns: ['z', say('both'), say('ridge'), say('lasso')],
    rows: Array.from(shown, (z, i) => [
      formatNumber(z),
      ...maps.map((map) => formatNumber(map[i] ?? NaN, 4)),
    ]),
  };
}

export function slopeTable({ slopeLeft, slopeRight }: OneWeight): Table {
  return {
    caption: say('slopeTable'),
    columns: [say('side'), say('slope')],
    rows: [
      [say('left'), formatNumber(slopeLeft)],
      [say('right'), formatNumber(slopeRight)],
    ],
  };
}
