// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { places } from './fits.ts';
import type { KernelRidgeResult } from './model.ts';

const cell = (value = NaN): string => formatNumber(value, 4);

export const coefficientTable = ({ xs, ys, dual, index }: KernelRidgeResult): Table => ({
  caption: `The points and their dual coefficients; number ${index + 1} is marked`,
  columns: ['point', 'x', 'y', 'fit', 'residual', 'dual coefficient'],
  rows: Array.from(xs, (x, i) => {
    const [y, fit] = [ys[i] ?? NaN, dual.fitted[i] ?? NaN];
    return [i + 1, ...[x, y, fit, y - fit, dual.dual[i]].map(cell)];
  }),
});

const powers = ['1', 'x', 'x²', 'x³'];

/** The features' weights from the system in p unknowns, and Φᵀα from the one in n. */
export function weightTable({ primal, p }: KernelRidgeResult): Table {
  const caption = 'The weights, solved for and made of the dual coefficients';
  const columns = ['feature', 'in p unknowns', 'Φᵀα, in n unknowns'];
  if (primal === undefined)
    return { caption, columns, rows: [['infinitely many', 'cannot be listed', '12 coefficients']] };
  const rows = Array.from(primal.w, (weight, j) => [
    p === 4 && j % 3 !== 0 ? `√3 ${powers[j]}` : (powers[j] ?? ''),
    ...[weight, primal.fromDual[j]].map((value = NaN) => formatNumber(value, 8)),
  ]);
  return { caption, columns, rows };
}

export const curveTable = ({ dual, share }: KernelRidgeResult): Table => ({
  caption: 'The curve, and what the marked point adds to it',
  columns: ['x', 'curve', 'added by point i'],
  rows: [0, 15, 30, 45, 60, 75, 90, 105, 120].map((k) =>
    [places[k], dual.curve[k], share[k]].map(cell),
  ),
});
