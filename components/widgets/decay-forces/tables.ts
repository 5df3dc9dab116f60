// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import type { DecayForcesResult } from './model.ts';

const rounded = (value: number): string => formatNumber(value, 4);
const pair = (entries: ArrayLike<number>): string[] => Array.from(entries, rounded);

export function forceTable({ w, forces, rest }: DecayForcesResult): Table {
  const row = (name: string, entries: ArrayLike<number>): string[] => [
    name,
    ...pair(entries),
    rounded(Math.hypot(...Array.from(entries))),
  ];
  return {
    caption: 'Where the run is, and what pulls there',
    columns: ['', 'along w₁', 'along w₂', 'length'],
    rows: [
      row('the weights w', w),
      row('pull of the data, −∇L', forces.data.along),
      row('pull of the decay', forces.decay.along),
      row('both together', forces.sum.along),
      rest === undefined ? ['at rest', 'nowhere', '', ''] : row('at rest', rest),
    ],
  };
}

const shown = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200];

export function runTable({ steps }: DecayForcesResult): Table {
  return {
    caption: 'The run, step by step',
    columns: ['step', 'w₁', 'w₂', 'length ‖w‖'],
    rows: shown
      .filter((step) => step < steps.first.length)
      .map((step) => {
        const w = [steps.first[step] ?? NaN, steps.second[step] ?? NaN];
        return [step, ...pair(w), rounded(Math.hypot(...w))];
      }),
  };
}

export function rateTable(result: DecayForcesResult): Table {
  const { setting, halfLife, largestRate } = result;
  return {
    caption: 'Rates',
    columns: ['ηλ', 'half-life of decay alone, in steps', 'comes to rest for η below'],
    rows: [
      [rounded(setting.learningRate * setting.lambda), rounded(halfLife), rounded(largestRate)],
    ],
  };
}

export function stoppingTable({ stopping, setting }: DecayForcesResult): Table[] {
  if (stopping === undefined) return [];
  const { match, descent, ridge } = stopping;
  return [
    {
      caption: `Shares of the minimum of the data: descent stopped now, and ridge at λ = ${rounded(match)}`,
      columns: ['direction', 'd²', 'descent, 1 − (1 − ηd²)ᵗ', 'ridge, d²/(d² + λ)'],
      rows: setting.curvatures.map((curvature, j) => [
        `w${j === 0 ? '₁' : '₂'}`,
        rounded(curvature),
        rounded(descent[j] ?? NaN),
        rounded(ridge[j] ?? NaN),
      ]),
    },
  ];
}
