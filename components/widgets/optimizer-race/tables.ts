// The race in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { RaceResult } from './model.ts';
import { lossAbove, penaltyOf } from './places.ts';

const rounded = (value: number): string => formatNumber(value, 4);

export function placesTable({ places }: RaceResult): Table {
  const rows: [string, Float64Array][] = [
    ['minimum without penalty', places.free],
    ['ridge, λ', places.ridge],
    [`ridge, ${rounded(places.weak)}: SGDW’s`, places.weakRidge],
    [places.inside ? 'minimum in the box: the same' : 'minimum in the box', places.box],
  ];
  return {
    caption: 'The markers',
    columns: ['', 'w₁', 'w₂', 'loss above its minimum'],
    rows: rows.map(([name, w]) => [
      name,
      ...Array.from(w, rounded),
      rounded(lossAbove(places.free, w)),
    ]),
  };
}

export function runnersTable({ lanes, places, lambda, state }: RaceResult): Table {
  return {
    caption: `Where they are after ${state.step} steps`,
    columns: ['', 'w₁', 'w₂', 'distance to its marker', 'loss above its minimum', 'loss + ½λ‖w‖²'],
    rows: lanes.map(({ runner, w, distance, lost, end }) => [
      lost ? `${runner.label}, lost after step ${end}` : runner.label,
      ...Array.from(w, rounded),
      ...[
        distance,
        lossAbove(places.free, w),
        lossAbove(places.free, w) + penaltyOf(lambda, w),
      ].map(rounded),
    ]),
  };
}
