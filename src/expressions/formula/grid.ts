// Small matrices of fixed-point numbers, row by row. A 1 × 1 grid stands for a number and for its
// multiple of the identity alike: the shapes were checked when the formula was read.
import { NoValue, agree, one, over, plus, times } from './fixed-point.ts';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly bigint[];
}

export const whole = (x: bigint): Grid => ({ rows: 1, columns: 1, cells: [x] });

export const entry = ({ cells, columns }: Grid, row: number, column: number): bigint =>
  cells[row * columns + column] ?? 0n;

const single = ({ cells }: Grid): bigint | undefined => (cells.length === 1 ? cells[0] : undefined);

export const mapped = (a: Grid, of: (x: bigint) => bigint): Grid => ({
  ...a,
  cells: a.cells.map(of),
});

function drawn(rows: number, columns: number, at: (row: number, column: number) => bigint): Grid {
  const cells = Array.from({ length: rows * columns }, (_, k) =>
    at(Math.floor(k / columns), k % columns),
  );
  return { rows, columns, cells };
}

/** Cell by cell; a number beside a matrix is its multiple of the identity. */
export function merged(a: Grid, b: Grid, of: (x: bigint, y: bigint) => bigint): Grid {
  const { rows, columns } = a.cells.length < b.cells.length ? b : a;
  const cellOf = (grid: Grid) => {
    const x = single(grid);
    if (x === undefined || rows * columns === 1) return (i: number, j: number) => entry(grid, i, j);
    return (i: number, j: number) => (i === j ? x : 0n);
  };
  const [left, right] = [cellOf(a), cellOf(b)];
  return drawn(rows, columns, (i, j) => of(left(i, j), right(i, j)));
}

export function product(a: Grid, b: Grid): Grid {
  const [x, y] = [single(a), single(b)];
  if (x !== undefined) return mapped(b, (cell) => times(x, cell));
  if (y !== undefined) return mapped(a, (cell) => times(cell, y));
  return drawn(a.rows, b.columns, (i, j) => {
    let sum = 0n;
    for (let k = 0; k < a.columns; k += 1) sum = plus(sum, times(entry(a, i, k), entry(b, k, j)));
    return sum;
  });
}

/** Whether two grids have one size and agree in each cell but for rounding. */
export const sameGrids = (a: Grid, b: Grid): boolean =>
  a.rows === b.rows &&
  a.columns === b.columns &&
  a.cells.every((x, k) => agree(x, b.cells[k] ?? 0n));

export const transposedOf = (a: Grid): Grid => drawn(a.columns, a.rows, (i, j) => entry(a, j, i));

/** Gauss and Jordan's elimination with the first pivot that is not zero. */
export function inverseOf(a: Grid): Grid {
  const size = a.rows;
  const rows = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => entry(a, i, j)),
    ...Array.from({ length: size }, (_, j) => (i === j ? one : 0n)),
  ]);
  for (let column = 0; column < size; column += 1) eliminate(rows, column);
  return drawn(size, size, (i, j) => rows[i]?.[size + j] ?? 0n);
}

function eliminate(rows: bigint[][], column: number): void {
  const found = rows.findIndex((row, i) => i >= column && row[column] !== 0n);
  const pivotRow = rows[found];
  const pivot = pivotRow?.[column];
  if (pivotRow === undefined || pivot === undefined) throw new NoValue('undefined');
  const scaled = pivotRow.map((x) => over(x, pivot));
  rows.splice(found, 1);
  rows.splice(column, 0, scaled);
  for (const [i, row] of rows.entries()) {
    const factor = row[column] ?? 0n;
    if (i !== column) rows[i] = row.map((x, j) => plus(x, -times(factor, scaled[j] ?? 0n)));
  }
}
