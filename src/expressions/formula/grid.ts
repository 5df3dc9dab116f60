// Small matrices of fixed-point numbers, row by row. A 1 × 1 grid stands for a number and for its
// multiple of the identity alike: the shapes were checked when the formula was read.
import { agree, one, over, plus, times } from './fixed-point.ts';

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

export const traceOf = ({ cells, rows }: Grid): bigint =>
  cells.reduce((sum, x, k) => (k % (rows + 1) === 0 ? plus(sum, x) : sum), 0n);

/** From the coefficients of the characteristic polynomial (Faddeev and LeVerrier). */
export function inverseOf(a: Grid): Grid {
  let inverse = whole(one);
  for (let k = 1; ; k += 1) {
    const multiple = product(a, inverse);
    const coefficient = traceOf(multiple) / BigInt(k);
    if (k === a.rows) return mapped(inverse, (x) => over(x, coefficient));
    inverse = merged(multiple, whole(-coefficient), plus);
  }
}
