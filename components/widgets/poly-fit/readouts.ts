// The numbers that are weighed against each other.
import { formatNumber } from '#expressions/format-number.ts';
import type { PolyFitResult } from './model.ts';

const row = (name: string, value: number, role: string) => ({
  name,
  value: formatNumber(value, 3, 1e5),
  role,
});

export const readoutsOf = ({ rss, size, errors }: PolyFitResult) => [
  row('RSS on the ten points', rss, 'data'),
  row('size of the weights, ‖β‖²', size, 'penalty'),
  row('error on 200 new points', errors.fresh, 'truth'),
];
