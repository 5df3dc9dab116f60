import { formatNumber } from '#expressions/format-number.ts';
import type { OutlierLabResult } from './model.ts';

/** Who stays with the eleven, and how far off the others are. */
export function describe({ fits, leverage }: OutlierLabResult): string {
  const holding = fits.filter(({ miss }) => miss.holds).map(({ label }) => label);
  const missing = fits
    .filter(({ miss }) => !miss.holds)
    .map(({ label, miss }) => `${label} ${miss.farthest.toFixed(1)}`);
  const held = `Hold: ${holding.join(', ') || 'none'}`;
  const missed = missing.length === 0 ? '' : ` Off by more than 1: ${missing.join(', ')}.`;
  return `Leverage of the point ${formatNumber(leverage, 2)}. ${held}.${missed}`;
}
