import { oneForEach, whole } from '../arguments.ts';
import { createRandom } from '../random.ts';

/** The fold of each row: k folds whose sizes differ by at most one, drawn anew for each seed. */
export function randomFolds(rows: number, count: number, seed: number): number[] {
  whole('count', count, 2, rows);
  return createRandom(seed).shuffle(Array.from({ length: rows }, (_, row) => row % count));
}

/** The fold of each row in leave-one-out: its own, so that k = n. */
export const leaveOneOutFolds = (rows: number): number[] =>
  Array.from({ length: rows }, (_, row) => row);

/** The rows that are held out together, fold after fold in the order of their labels. */
export function rowsByFold(folds: readonly number[]): number[][] {
  const labels = [...new Set(folds)].sort((a, b) => a - b);
  return labels.map((label) => [...folds.keys()].filter((row) => folds[row] === label));
}

/** The rows that are fitted while those of `held` are held out, in their order. */
export function otherRows(rows: number, held: readonly number[]): number[] {
  const hidden = new Set(held);
  return Array.from({ length: rows }, (_, row) => row).filter((row) => !hidden.has(row));
}

/** Throws a RangeError unless there is a fold for each row, and at least two. */
export function checkFolds(rows: number, folds: readonly number[]): void {
  oneForEach('folds', folds, rows, 'rows of X');
  if (folds.some(Number.isNaN)) throw new RangeError('A fold is NaN: give each row a number.');
  if (new Set(folds).size > 1) return;
  throw new RangeError('All rows are in one fold, which leaves none to fit on: give at least two.');
}
