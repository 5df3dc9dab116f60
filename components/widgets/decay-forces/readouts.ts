import { formatNumber } from '#expressions/format-number.ts';
import { pointText } from './describe.ts';
import type { DecayForcesResult } from './model.ts';

export interface Readout {
  readonly name: string;
  readonly value: string;
  readonly role: string;
}

const rounded = (value: number): string => formatNumber(value, 3, 1e5);
const percent = (share = NaN): string => `${formatNumber(100 * share, 3, 1e5)} %`;

/** Four numbers: those of the run, or of stopping early beside ridge. */
export function readoutsOf(result: DecayForcesResult): readonly Readout[] {
  const { stopping, rest, largestRate } = result;
  const limit = {
    name: 'comes to rest for η below',
    value: largestRate === 0 ? 'none' : rounded(largestRate),
    role: 'lambda',
  };
  if (stopping !== undefined) return [...besideRidge(stopping), limit];
  return [
    { name: 'length ‖w‖', value: rounded(result.length), role: 'estimate' },
    {
      name: 'rests at',
      value: rest === undefined ? 'nowhere' : pointText(rest),
      role: 'objective',
    },
    {
      name: 'half-life of decay alone',
      value: `${rounded(result.halfLife)} steps`,
      role: 'lambda',
    },
    limit,
  ];
}

const besideRidge = ({ match, descent, ridge }: NonNullable<DecayForcesResult['stopping']>) => [
  { name: 'matching λ = 1/(ηt)', value: rounded(match), role: 'lambda' },
  ...[0, 1].map((j) => ({
    name: `share of w*${j === 0 ? '₁' : '₂'}: descent, ridge`,
    value: `${percent(descent[j])}, ${percent(ridge[j])}`,
    role: 'estimate',
  })),
];
